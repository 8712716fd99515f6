import type {JSX} from 'preact';
import {diagnostics} from '@/lib/locales/diagnostics';
import {Disclosure} from '../shared/disclosure';
import {LevelShape} from '../shared/level';

interface Props {
	report: string;
	/** The browser did not allow copying. */
	refused: boolean;
	onCopy: () => void;
}

/** How Kept is doing, as text: to be seen before it is copied. */
export function Report({report, refused, onCopy}: Props): JSX.Element {
	return (
		<div class="deed deed-more">
			<button type="button" class="button" onClick={onCopy}>{diagnostics.report}</button>
			<p class="quiet">{diagnostics.reportWhy}</p>
			<Disclosure key={String(refused)} label={diagnostics.reportSee} open={refused}>
				<pre class="copied">{report}</pre>
			</Disclosure>
			{refused && <p class="told" role="alert"><LevelShape level="warn" />{diagnostics.reportRefused}</p>}
		</div>
	);
}
