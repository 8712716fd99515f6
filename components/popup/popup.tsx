import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {UtcInstant} from '@/lib/domain/time';
import type {Correction} from '@/lib/domain/verdict';
import type {PopupView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {dayName, timeOf} from '../shared/dates';
import {Icon} from '../shared/icon';
import {TroubleNote} from '../shared/trouble-note';
import {AttentionList} from './attention-list';
import {Empty} from './empty';
import {NextList} from './next-list';
import {OpenNow} from './open-now';
import {RunwayList} from './runway-list';

interface Props {
	view: ReadonlySignal<PopupView | null>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** True when the active tab is a calendar that Kept cannot see. */
	unseen: ReadonlySignal<boolean>;
	now: UtcInstant;
	actions: {
		open(url: string): void;
		reloadCalendar(): void;
		openOptions(): void;
		correct(correction: Correction | null): void;
		refresh(): void;
	};
}

/** The popup: career talks first, then what needs attention, then what comes next. */
export function Popup({view, trouble, unseen, now, actions}: Props): JSX.Element {
	const shown = view.value;
	return (
		<div class="popup">
			<h1 class="visually-hidden">{words.name}</h1>
			<main>
				{unseen.value && (
					<div class="unseen">
						<p>{words.popup.reload}</p>
						<button type="button" class="button button-main" onClick={actions.reloadCalendar}>{words.popup.reloadButton}</button>
					</div>
				)}
				{trouble.value !== null && <TroubleNote trouble={trouble.value} onRetry={actions.refresh} />}
				{shown?.open && <OpenNow key={shown.open.occurrence} open={shown.open} onCorrect={actions.correct} />}
				{shown && (shown.people === 0 ? <Empty view={shown} onOpen={actions.open} /> : <Lists view={shown} now={now} onOpen={actions.open} />)}
			</main>
			<footer>
				<span class="quiet">{shown?.lastSeenAt && words.popup.seen(`${dayName(shown.lastSeenAt, now, shown).toLowerCase()}, ${timeOf(shown.lastSeenAt, shown)}`)}</span>
				<button type="button" class="button button-quiet" onClick={actions.openOptions}>{words.popup.options}</button>
			</footer>
		</div>
	);
}

function Lists({view, now, onOpen}: {view: PopupView; now: UtcInstant; onOpen: (url: string) => void}): JSX.Element {
	const pressing = view.runways.some(({state}) => state === 'overdue' || state === 'due');
	// Talks that are due lead the popup already; nothing is told twice.
	const findings = view.findings.filter(({type}) => type !== 'career-due' && type !== 'growth-due');
	return (
		<>
			<section aria-labelledby="career">
				<h2 id="career">{words.popup.career}</h2>
				{view.runways.length === 0 ? <p class="quiet">{words.popup.noRunways}</p> : <RunwayList runways={view.runways} onOpen={onOpen} />}
			</section>
			<section aria-labelledby="attention">
				<h2 id="attention">{words.popup.attention}</h2>
				{findings.length > 0 && <AttentionList findings={findings} onOpen={onOpen} />}
				{findings.length === 0 && <p class="all-kept"><Icon name="check" />{pressing ? words.popup.nothingElse : words.popup.kept}</p>}
			</section>
			<section aria-labelledby="next">
				<h2 id="next">{words.popup.next}</h2>
				{view.next.length === 0 ? <p class="quiet">{words.popup.noNext}</p> : <NextList view={view} now={now} onOpen={onOpen} />}
			</section>
		</>
	);
}
