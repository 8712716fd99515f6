import {doublesAmong} from '@/lib/cadence/doubles';
import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {OccurrenceRow} from '@/lib/store/rows';
import {isOther, meetingOf, windowAhead, type ReadWorld} from './world';

/** What one look at a page added to what was known. */
export interface News {
	account: AccountRecord;
	/** Occurrences as they stand now. */
	rows: OccurrenceRow[];
	days: CoverageDay[];
}

/** The world after a look at a page: what `readWorld` would read now, without reading it. */
export function followWorld(world: ReadWorld, {account, rows, days}: News): ReadWorld {
	const changed = new Map(rows.map(row => [row.key, row]));
	const until = windowAhead(world.now);
	const looked = new Map(days.map(day => [`${day.account} ${day.date}`, day]));
	const meetings = [
		...world.meetings.filter(({occurrence}) => !changed.has(occurrence.key)),
		...rows.filter(({start}) => start >= world.from).flatMap(row => meetingOf(row, world)),
	];
	return {
		...world,
		accounts: {...world.accounts, [account.email]: account},
		meetings,
		doubles: rows.length === 0 ? world.doubles : doublesAmong(world.people, meetings, world.separate),
		others: [
			...world.others.filter(({key}) => !changed.has(key)),
			...rows.filter(({person, start}) => isOther(person, world) && start >= until.from && start < until.to),
		],
		coverage: [
			...world.coverage.filter(({account: of, date}) => !looked.has(`${of} ${date}`)),
			...days.filter(({date}) => date >= world.from.slice(0, 10)),
		],
	};
}
