import {findRunways} from '@/lib/cadence/runway';
import {subjectsOf} from '@/lib/cadence/subject';
import type {Subject} from '@/lib/cadence/subject';
import type {World} from '@/lib/cadence/world';
import type {Runway} from '@/lib/domain/finding';
import type {RibbonDay} from '@/lib/domain/mark';
import {addDays, dateIn} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import {talkWords} from '@/lib/locales/findings';

const states: RibbonDay['state'][] = ['late', 'booked', 'due'];

/** What one runway says of one date; null when it says nothing. */
function stateOn({state, due, booked}: Runway, date: PlainDate, today: PlainDate, windowWeeks: number): RibbonDay['state'] | null {
	if (booked !== null) return booked.date === date ? 'booked' : null;
	if (due === null || state === 'none-seen') return null;
	if (date > due) return state === 'overdue' && date <= today ? 'late' : null;
	return date >= addDays(due, -windowWeeks * 7) ? 'due' : null;
}

/** Everybody's career and growth timeline on these dates (in the account's zone): windows, talks that are booked, and what is late. */
export function ribbonFor(world: World, account: string, dates: PlainDate[], runways?: Runway[]): RibbonDay[] {
	const record = world.accounts[account];
	if (record === undefined) return [];
	const subjects = new Map(subjectsOf(world).filter(subject => subject.account.email === account).map(subject => [subject.person.id, subject]));
	const own = (runways ?? findRunways(world)).flatMap((runway): {runway: Runway; subject: Subject}[] => {
		const subject = subjects.get(runway.person);
		return subject === undefined ? [] : [{runway, subject}];
	});
	const today = dateIn(world.now, record.zone);
	return dates.flatMap((date): RibbonDay[] => {
		const said = own.flatMap(({runway, subject}) => {
			const state = stateOn(runway, date, today, subject.rules.dueWindow);
			return state === null ? [] : [{state, kind: runway.kind, name: subject.name}];
		});
		const state = states.find(each => said.some(one => one.state === each));
		return state === undefined ? [] : [{date, state, label: talkWords.ribbon(said)}];
	});
}
