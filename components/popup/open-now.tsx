import type {JSX} from 'preact';
import type {Correction as Said} from '@/lib/domain/verdict';
import type {PopupView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Correction} from '../shared/correction';
import {Disclosure} from '../shared/disclosure';

interface Props {
	open: NonNullable<PopupView['open']>;
	onCorrect: (correction: Said | null) => void;
}

/** The event that is open in the calendar: what Kept takes it for, and the way to say otherwise. */
export function OpenNow({open, onCorrect}: Props): JSX.Element {
	const {verdict} = open;
	const name = verdict.with?.name || verdict.with?.email || '';
	return (
		<section class="card open-now" aria-labelledby="open-now">
			<h2 id="open-now">{words.popup.openNow(open.title)}</h2>
			<Disclosure label={words.popup.verdict[verdict.is](name)} open={verdict.is !== 'one-on-one'}>
				<Correction verdict={verdict} people={[]} onCorrect={onCorrect} />
			</Disclosure>
		</section>
	);
}
