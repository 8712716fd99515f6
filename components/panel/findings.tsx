import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import {systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {panelWords} from '@/lib/locales/panel';
import {words} from '@/lib/locales/views';
import {FindingCard} from '../shared/finding-card';
import type {FindingDeeds} from '../shared/finding-deeds';
import {FindingList} from '../shared/finding-list';
import {Aside} from './aside';

interface Props {
	view: PanelView;
	/** Null where they can only be told, because nobody is known whom they are about. */
	deeds: FindingDeeds | null;
}

/** How many are shown at once: more would push the notes out of sight. */
const first = 2;

/** What is worth knowing about this occurrence and its person. What is neither about this one nor pressing is in `CalmFindings`. */
export function Findings({view, deeds}: Props): JSX.Element | null {
	const all = toldHere(view);
	const findings = deeds === null ? all : all.filter(finding => isNear(finding, view));
	return findings.length === 0 ? null : (
		<section class="findings" aria-labelledby="findings-title">
			<h2 id="findings-title" class="visually-hidden">{words.panel.findings}</h2>
			{deeds === null
				? findings.map(finding => <FindingCard key={finding.id} finding={finding} />)
				: <FindingList findings={findings} withName={false} first={first} at={momentOf(view)} deeds={deeds} />}
		</section>
	);
}

/** What neither presses nor is about this 1-1, behind one word of the row of asides. */
export function CalmFindings({view, deeds}: {view: PanelView; deeds: FindingDeeds}): JSX.Element | null {
	const findings = toldHere(view).filter(finding => !isNear(finding, view));
	return findings.length === 0 ? null : (
		<Aside label={panelWords.also(findings.length)}>
			<FindingList findings={findings} withName={false} at={momentOf(view)} deeds={deeds} />
		</Aside>
	);
}

const momentOf = ({zone, locale}: PanelView) => ({now: systemClock(), zone, locale});

const toldHere = (view: PanelView): Finding[] => view.findings.filter(finding => !isTold(finding, view)).map(finding => withoutTold(finding, view));

const isNear = ({occurrence, level}: Finding, {meeting}: PanelView): boolean => occurrence === meeting.occurrence || level !== 'notice';

/** The checklist itself says how much of it is open. */
function isTold({type, occurrence}: Finding, {meeting}: PanelView): boolean {
	return type === 'unprepared' && occurrence === meeting.occurrence;
}

/** This event is open beside the panel already, and the panel itself offers what can be made of it. */
function withoutTold(finding: Finding, {meeting, turns}: PanelView): Finding {
	const {action} = finding;
	const told = (action?.type === 'open' && finding.occurrence === meeting.occurrence)
		|| (action?.type === 'turn' && turns.some(turn => turn.kind === action.kind));
	return told ? {...finding, action: null} : finding;
}
