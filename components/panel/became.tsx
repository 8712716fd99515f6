import type {JSX} from 'preact';
import type {Outcome, Said} from '@/lib/domain/outcome';
import {systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {outcomeWords, panelWords} from '@/lib/locales/panel';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import {SkipForm} from '../shared/skip-form';
import {Aside} from './aside';
import {useSuccessor} from './successor';

interface Props {
	view: PanelView;
	onSay: (what: Said['what'] | null, reason: string) => void;
}

/** It took place, as far as is known. */
const took: readonly Outcome[] = ['kept', 'moved', 'met-anyway'];

/** Where the calendar may be wrong: held without being seen, or left out by somebody's will. */
const offersMet: readonly Outcome[] = ['cancelled', 'abandoned', 'unknown'];
const offersDidNot: readonly Outcome[] = ['kept', 'moved', 'unknown'];
const offersSkip: readonly Outcome[] = ['ahead', 'cancelled', 'abandoned'];

/** What became of this 1-1, and the ways to say that it was otherwise, or that it will be left out. */
export function Became({view, onSay}: Props): JSX.Element {
	const {outcome, said} = view;
	const {next, pressed} = useSuccessor<HTMLButtonElement>();
	const text = wordFor(view);
	// Of one that was opened and never seen drawn there is nothing to say yet.
	const open = said === null && view.meeting.start !== null;
	const didNot = open && offersDidNot.includes(outcome);
	const ahead = outcome === 'ahead' || isAhead(view);
	const met = open && !ahead && offersMet.includes(outcome);
	const skip = open && offersSkip.includes(outcome);
	const say = (what: Said['what'] | null, reason = ''): void => {
		pressed();
		onSay(what, reason);
	};

	return (
		<>
			<div class="became">
				{text !== '' && <Icon name={took.includes(outcome) ? 'check' : 'unused'} size={18} />}
				<output dir="auto" data-private={said === null || said.reason === '' ? undefined : ''}>{text}</output>
				{said !== null && (
					<button key="undo" ref={next} type="button" class="button button-quiet" aria-label={panelWords.outcome.undo(text)} onClick={() => say(null)}>
						{words.undo}
					</button>
				)}
				{met && (
					<button key="met" ref={next} type="button" class="button button-quiet" onClick={() => say('met')}>
						{outcome === 'unknown' ? panelWords.outcome.metUnknown : panelWords.outcome.met}
					</button>
				)}
				{didNot && (
					<button key="did-not" ref={met ? undefined : next} type="button" class="button button-quiet" onClick={() => say('did-not-happen')}>
						{panelWords.outcome.didNot}
					</button>
				)}
			</div>
			{skip && (
				<Aside label={ahead ? panelWords.skip.open : panelWords.skip.afterwards} button={met || didNot ? undefined : next}>
					<SkipForm onSkip={reason => say('skipped', reason)} />
				</Aside>
			)}
		</>
	);
}

/** One that was declined may still have to come. */
const isAhead = ({meeting: {start}}: PanelView): boolean => start !== null && Date.parse(start) > Date.parse(systemClock());

/** The owner's word; else what is told of it among the earlier ones, unless a finding tells it already; else its outcome in a word. */
function wordFor({outcome, said, history, meeting, findings}: PanelView): string {
	if (said !== null || outcome === 'ahead') {
		return panelWords.outcome.withReason(outcomeWords[outcome], said?.reason ?? '');
	}

	const told = findings.some(finding => finding.occurrence === meeting.occurrence && finding.type === outcome);
	const past = told ? undefined : history.find(({occurrence}) => occurrence === meeting.occurrence);
	return past?.summary ?? outcomeWords[outcome];
}
