import type {JSX} from 'preact';
import {diagnostics} from '@/lib/locales/diagnostics';
import {Disclosure} from '../shared/disclosure';
import {LevelShape} from '../shared/level';
import type {ShownDiagnostics} from './options-props';

interface Props {
	sample: ShownDiagnostics['sample'];
	onCopy: () => void;
	onSave: () => void;
	onReload: () => void;
}

/** A copy of the calendar's page with nothing private in it, and what became of it. */
export function PageSample({sample, onCopy, onSave, onReload}: Props): JSX.Element {
	const html = sample.is === 'made' || sample.is === 'refused' ? sample.html : null;
	const told = tell(sample);
	return (
		<div class="deed deed-more">
			<button type="button" class="button" aria-disabled={sample.is === 'working'} onClick={onCopy}>{diagnostics.sample}</button>
			<p class="quiet">{diagnostics.sampleWhy}</p>
			<output class="told-place">
				{told !== '' && (
					<span class="told">
						{sample.is !== 'made' && sample.is !== 'working' && sample.is !== 'reloaded' && <LevelShape level="warn" />}
						{told}
					</span>
				)}
			</output>
			{sample.is === 'not-running' && <button type="button" class="button" onClick={onReload}>{diagnostics.reload}</button>}
			{html !== null && (
				<>
					<button type="button" class="button" onClick={onSave}>{diagnostics.save}</button>
					<Disclosure label={diagnostics.sampleSee}>
						<textarea class="copied" aria-label={diagnostics.sampleText} readOnly rows={14} spellcheck={false} wrap="off" value={html} />
					</Disclosure>
				</>
			)}
		</div>
	);
}

/** What there is to say; empty for nothing. */
function tell(sample: Props['sample']): string {
	switch (sample.is) {
		case 'none': {
			return '';
		}

		case 'working': {
			return diagnostics.working;
		}

		case 'no-tab': {
			return diagnostics.noTab;
		}

		case 'not-running': {
			return diagnostics.notRunning(sample.tab.title);
		}

		case 'reloaded': {
			return diagnostics.reloaded;
		}

		case 'failed': {
			return diagnostics.failed;
		}

		case 'refused': {
			return `${diagnostics.refused} ${diagnostics.made(sample.tab.title, sample.tabs)}`;
		}

		case 'made': {
			return diagnostics.made(sample.tab.title, sample.tabs);
		}
	}
}
