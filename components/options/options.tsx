import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {TroubleNote} from '../shared/trouble-note';
import {Cadence} from './cadence';
import {Data} from './data';
import {DoneBar} from './done-bar';
import {Health} from './health';
import type {OptionsActions, ShownDiagnostics, ShownDone, ShownImport} from './options-props';
import {PanelChoice} from './panel-choice';
import {People} from './people';
import {Privacy} from './privacy';

interface Props {
	view: ReadonlySignal<OptionsView | null>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** What the background said about something invalid; empty when nothing. */
	reason: ReadonlySignal<string>;
	done: ReadonlySignal<ShownDone | null>;
	importing: ReadonlySignal<ShownImport | null>;
	diagnostics: ReadonlySignal<ShownDiagnostics>;
	actions: OptionsActions;
}

/** The options page: what was promised, to whom it differs, and where the data is. */
export function Options({view, trouble, reason, done, importing, diagnostics, actions}: Props): JSX.Element {
	const shown = view.value;
	return (
		<div class="options">
			<main>
				<h1>{words.name}</h1>
				{trouble.value !== null && <TroubleNote trouble={trouble.value} invalid={reason.value || words.options.notJson} onRetry={actions.refresh} />}
				{shown !== null && (
					<>
						<Cadence view={shown} onRules={actions.saveRules} />
						<People view={shown} today={dateIn(systemClock(), shown.zone)} onPerson={actions.savePerson} />
						<PanelChoice value={shown.panelOpens} onChoose={actions.savePanelOpens} />
						<Data view={shown} importing={importing.value} actions={actions} />
						<Health view={shown} {...diagnostics.value} actions={actions} />
						<Privacy />
						<p class="quiet version">{words.options.version(shown.version)}</p>
					</>
				)}
			</main>
			<DoneBar done={done.value} onClose={actions.dismiss} />
		</div>
	);
}
