import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {TroubleNote} from '../shared/trouble-note';
import {AwayDates} from './away';
import {Cadence} from './cadence';
import {Data} from './data';
import {DoneBar} from './done-bar';
import {Events} from './events';
import {Health} from './health';
import {BusyTime} from './load';
import type {OptionsActions, ShownDiagnostics, ShownDone, ShownEvents, ShownImport, ShownTrial} from './options-props';
import {PanelChoice} from './panel-choice';
import {People} from './people';
import {Privacy} from './privacy';
import {TemplatesLink} from './templates-link';
import {You} from './you';

interface Props {
	view: ReadonlySignal<OptionsView | null>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** What the background said about something invalid; empty when nothing. */
	reason: ReadonlySignal<string>;
	done: ReadonlySignal<ShownDone | null>;
	importing: ReadonlySignal<ShownImport | null>;
	/** What the calendar looks like by rules that are only tried. */
	trial: ReadonlySignal<ShownTrial | null>;
	/** Events that were looked for. */
	found: ReadonlySignal<ShownEvents | null>;
	diagnostics: ReadonlySignal<ShownDiagnostics>;
	/** Whose details are asked for, by person id: they are open, and have the keyboard. */
	asked?: ReadonlySignal<string | null>;
	actions: OptionsActions;
}

/** The options page: what was promised, to whom it differs, and where the data is. */
export function Options({view, trouble, reason, done, importing, trial, found, diagnostics, asked, actions}: Props): JSX.Element {
	const shown = view.value;
	const now = systemClock();
	return (
		<div class="options">
			<main>
				<h1>{words.name}</h1>
				{trouble.value !== null && <TroubleNote trouble={trouble.value} invalid={reason.value || words.options.notJson} onRetry={actions.refresh} />}
				{shown !== null && (
					<>
						<Cadence view={shown} trial={trial.value} onRules={actions.saveRules} onTry={actions.tryRules} />
						<BusyTime view={shown} today={dateIn(now, shown.zone)} onLoad={actions.saveLoad} />
						<AwayDates view={shown} today={dateIn(now, shown.zone)} actions={actions} />
						<People view={shown} asked={asked?.value ?? null} today={dateIn(now, shown.zone)} at={{now, zone: shown.zone, locale: shown.locale}} actions={actions} />
						<Events view={shown} found={found.value} today={dateIn(now, shown.zone)} actions={actions} />
						<TemplatesLink onOpen={actions.openTemplates} />
						<You view={shown} onAliases={actions.saveAliases} />
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
