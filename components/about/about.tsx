import type {JSX} from 'preact';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';
import {shortDate} from '../shared/dates';
import {DoneLine} from '../shared/done-line';
import {TroubleNote} from '../shared/trouble-note';
import type {AboutActions, AboutProps, ShownAboutDone} from './about-props';
import {Addresses} from './addresses';
import {CadenceInWords} from './cadence-in-words';
import {ChosenTemplates} from './chosen-templates';
import {Facts} from './facts';
import {KeptOfThem} from './kept-of-them';
import {Matters} from './matters';

/** Everything that is kept of a person beside their 1-1s: what matters to them, who they are, what is promised, and all of it as a file or gone. */
export function About({view, phase, trouble, reason, done, matters, actions}: AboutProps): JSX.Element {
	const shown = view.value;
	return (
		<div class="about">
			{trouble.value !== null && (
				<TroubleNote trouble={trouble.value} invalid={reason.value || undefined} onRetry={phase.value === 'failed' ? actions.refresh : undefined} />
			)}
			{shown === null && phase.value === 'loading' && <output class="waiting quiet">{aboutWords.loading}</output>}
			{shown === null && phase.value === 'gone' && done.value === null && <p class="quiet">{aboutWords.gone}</p>}
			{shown !== null && (
				<>
					{shown.about.archivedAt !== null && <Archived view={shown} since={shown.about.archivedAt} onBack={actions.archive} />}
					{matters.value !== null && <Matters key={shown.person.id} draft={matters.value} />}
					<Facts key={`facts ${shown.person.id}`} view={shown} actions={actions} />
					<CadenceInWords view={shown} onOptions={actions.openOptions} />
					<ChosenTemplates view={shown} onChoose={actions.chooseTemplate} onEdit={actions.openTemplates} />
					<Addresses key={`addresses ${shown.person.id}`} view={shown} onEmails={actions.saveEmails} onApart={actions.takeApart} onOptions={actions.openOptions} />
					<KeptOfThem key={`kept ${shown.person.id}`} view={shown} actions={actions} />
				</>
			)}
			<DoneLine said={wordsOf(done.value)} undo={done.value?.undo ?? null} onClose={actions.dismiss} />
		</div>
	);
}

function wordsOf(done: ShownAboutDone | null): string | null {
	const said = done && aboutWords.did[done.what];
	return typeof said === 'function' ? said(done?.name ?? '') : said;
}

function Archived({view, since, onBack}: {view: PersonView; since: string; onBack: AboutActions['archive']}): JSX.Element {
	const today = dateIn(systemClock(), view.zone);
	return (
		<div class="card archived">
			<p>{aboutWords.archived(shortDate(dateIn(since, view.zone), view, today))}</p>
			<button type="button" class="button button-soft" onClick={() => onBack(false)}>{aboutWords.back}</button>
		</div>
	);
}
