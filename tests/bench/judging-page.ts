import {findFindings} from '@/lib/cadence/findings';
import {findRunways} from '@/lib/cadence/runway';
import {subjectsOf} from '@/lib/cadence/subject';
import {account, ana, covered, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import type {World} from '@/lib/cadence/world';
import {addDays, instantAt} from '@/lib/domain/time';

/** The last date that is known; whatever day it is, it is the same calendar. */
const last = '2026-12-04';

/** Half a year of twelve people, weekly, one in nine moved: what is read of a history of any length, and the other events of a fortnight. */
function halfAYear(): World {
	const people = Array.from({length: 12}, (_, index) => ({...ana, id: `p${index}`, name: `Person${index} Example`, emails: [`p${index}@acme.test`], lastCareer: index % 2 === 0 ? '2026-08-03' : null}));
	const meetings = people.flatMap((person, index) => Array.from({length: 27}, (_, week) => {
		const date = addDays(last, -7 * week - (index % 5));
		const original = instantAt(date, 600 + 15 * index, account.zone);
		const start = week % 9 === 3 ? instantAt(date, 900, account.zone) : original;
		return meeting(occurrence(start, {in: `s${index}`, original}), {person: person.id});
	}));
	const others = Array.from({length: 600}, (_, index) => occurrence(instantAt(addDays('2026-11-23', index % 14), 480 + 15 * (index % 40), account.zone), {in: `o${index}`}));
	return world(meetings, {people, others, coverage: covered(addDays(last, -200), last)});
}

function judge(of: World): number {
	const subjects = subjectsOf(of);
	return findFindings(of, subjects, findRunways(of, subjects)).length;
}

/** Milliseconds of judging for the first time, and each time after one 1-1 was seen elsewhere. */
(globalThis as unknown as {judge: (times: number) => {first: number; again: number[]}}).judge = times => {
	let of = halfAYear();
	const timed = (): number => {
		const before = performance.now();
		judge(of);
		return performance.now() - before;
	};
	const first = timed();
	const again = Array.from({length: times}, (_, index) => {
		const meetings = of.meetings.map((each, at) => (at === index % of.meetings.length ? {...each, occurrence: {...each.occurrence, title: `Seen ${index}`}} : each));
		of = {...of, meetings};
		return timed();
	});
	return {first, again: again.slice(5)};
};
