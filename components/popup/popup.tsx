import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import {dateIn} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import type {PopupView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {dayName, timeOf} from '../shared/dates';
import {FindingList} from '../shared/finding-list';
import {Icon} from '../shared/icon';
import {TroubleNote} from '../shared/trouble-note';
import {Empty} from './empty';
import {NextList} from './next-list';
import {NextTime, type NextTimeModel} from './next-time';
import {OpenNow} from './open-now';
import type {PopupActions} from './popup-props';
import {AskedHere} from './questions';
import {RunwayList} from './runway-list';

interface Props {
	view: ReadonlySignal<PopupView | null>;
	trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	/** True when the active tab is a calendar that Kept cannot see. */
	unseen: ReadonlySignal<boolean>;
	now: UtcInstant;
	nextTime: NextTimeModel;
	actions: PopupActions;
}

/** The popup: career talks first, then what needs attention, then what comes next. */
export function Popup({view, trouble, unseen, now, nextTime, actions}: Props): JSX.Element {
	const shown = view.value;
	return (
		<div class="popup">
			<main>
				<h1 class="visually-hidden">{words.name}</h1>
				{unseen.value && (
					<div class="unseen">
						<p>{words.popup.reload}</p>
						<button type="button" class="button button-main" onClick={actions.reloadCalendar}>{words.popup.reloadButton}</button>
					</div>
				)}
				{trouble.value !== null && <TroubleNote trouble={trouble.value} onRetry={actions.refresh} />}
				{shown && (shown.nextTime.people.length > 0 || nextTime.found.value) && <NextTime view={shown} now={now} model={nextTime} />}
				{shown?.open && <OpenNow key={shown.open.occurrence} open={shown.open} onCorrect={actions.correct} />}
				{shown && (shown.people === 0 ? <Empty view={shown} onOpen={actions.open} /> : <Lists view={shown} now={now} actions={actions} />)}
			</main>
			<footer>
				<span class="quiet">{shown?.lastSeenAt && words.popup.seen(`${dayName(shown.lastSeenAt, now, shown).toLowerCase()}, ${timeOf(shown.lastSeenAt, shown)}`)}</span>
				<button type="button" class="button button-quiet" onClick={actions.openOptions}>{words.popup.options}</button>
			</footer>
		</div>
	);
}

/** Talks that are due lead the popup already; nothing is told twice. */
function isTold({type, person}: Finding, {runways}: PopupView): boolean {
	const [kind, what] = type.split('-');
	return (what === 'due' || what === 'unbooked') && runways.some(runway => runway.kind === kind && runway.person === person);
}

function Lists({view, now, actions}: {view: PopupView; now: UtcInstant; actions: PopupActions}): JSX.Element {
	const pressing = view.runways.some(({state}) => state === 'overdue' || state === 'due');
	const findings = view.findings.filter(finding => !isTold(finding, view));
	const at = {now, zone: view.zone, locale: view.locale};
	return (
		<>
			<section aria-labelledby="career">
				<h2 id="career">{words.popup.career}</h2>
				{view.runways.length === 0
					? <p class="quiet">{words.popup.noRunways}</p>
					: <RunwayList runways={view.runways} onOpen={actions.open} onAct={actions.act} onUnact={actions.unact} />}
			</section>
			<section aria-labelledby="attention">
				<h2 id="attention">{words.popup.attention}</h2>
				{findings.every(({life}) => life !== 'open') && <p class="all-kept"><Icon name="check" />{pressing ? words.popup.nothingElse : words.popup.kept}</p>}
				<FindingList findings={findings} at={at} deeds={actions.findings} onOpen={actions.open} />
				<AskedHere view={view} today={dateIn(now, view.zone)} actions={actions} />
			</section>
			<section aria-labelledby="next">
				<h2 id="next">{words.popup.next}</h2>
				{view.next.length === 0 ? <p class="quiet">{words.popup.noNext}</p> : <NextList view={view} now={now} onOpen={actions.open} />}
			</section>
		</>
	);
}
