import type {JSX, RefObject} from 'preact';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {AbsenceView} from '@/lib/domain/views';
import {panelWords} from '@/lib/locales/panel';
import {words} from '@/lib/locales/views';
import {shortDate} from '../shared/dates';
import {Icon} from '../shared/icon';
import {SkipForm} from '../shared/skip-form';
import {useMidnight} from '../shared/use-midnight';
import {Aside, Asides} from './aside';
import type {PanelActions} from './panel-props';
import {PauseForm} from './pause-form';
import {useSuccessor} from './successor';

interface Props {
	view: AbsenceView;
	paused: {until: PlainDate} | null;
	actions: Pick<PanelActions, 'sayAbsent' | 'pause' | 'resume'>;
}

/** What can be done about a 1-1 that is missing; after one was chosen, what was, and the way back. */
export function AbsentChoices({view: given, paused, actions}: Props): JSX.Element {
	const view = useMidnight(given);
	const {said, book, person, date, zone, pauseUntil} = view;
	const {next, pressed} = useSuccessor<HTMLElement>();
	const done = doneWord(view, paused);
	const doing = (act: () => void): void => {
		pressed();
		act();
	};

	return (
		<section aria-labelledby="absence-what">
			<h2 id="absence-what" class="visually-hidden">{panelWords.absence.what}</h2>
			<div class="became">
				{done !== '' && <Icon name={said?.what === 'met' ? 'check' : 'unused'} size={18} />}
				<output dir="auto" data-private={said === null || said.reason === '' ? undefined : ''}>{done}</output>
				{done !== '' && (
					<button
						ref={next as RefObject<HTMLButtonElement>}
						type="button"
						class="button button-quiet"
						aria-label={panelWords.outcome.undo(done)}
						onClick={() => doing(() => (said === null ? actions.resume() : actions.sayAbsent(null, '')))}
					>
						{words.undo}
					</button>
				)}
			</div>
			{done === '' && (
				<Asides look="choices">
					{'url' in book && (
						<a ref={next as RefObject<HTMLAnchorElement>} class="button button-main" href={book.url} target="_blank" rel="noreferrer">{book.label}</a>
					)}
					<Aside look="choice" label={panelWords.skip.open}>
						<SkipForm onSkip={reason => doing(() => actions.sayAbsent('skipped', reason))} />
					</Aside>
					<Aside look="choice" label={panelWords.absence.pause}>
						<PauseForm name={person.name} from={date} until={pauseUntil} onPause={until => doing(() => actions.pause(until))} />
					</Aside>
					{date <= dateIn(systemClock(), zone) && (
						<button type="button" class="button" onClick={() => doing(() => actions.sayAbsent('met', ''))}>{panelWords.outcome.met}</button>
					)}
				</Asides>
			)}
		</section>
	);
}

function doneWord({said, locale, date}: AbsenceView, paused: {until: PlainDate} | null): string {
	if (said !== null) {
		return said.what === 'met' ? panelWords.absence.met : panelWords.absence.skipped(said.reason);
	}

	return paused === null ? '' : panelWords.absence.paused(shortDate(paused.until, {locale}, date));
}
