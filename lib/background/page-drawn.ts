import * as v from 'valibot';
import type {DrawnChip, DrawnDetails, Painting, ToldView} from '@/lib/domain/drawn';
import {fromLines} from '@/lib/domain/chip-lines';
import {drawnChip} from '@/lib/messages/drawn-shapes';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {View} from '@/lib/domain/sighting';
import {addDays, daysBetween, type PlainDate} from '@/lib/domain/time';
import type {Opened} from '@/lib/domain/views';
import {readEventId} from '@/lib/reading/event-id';
import {learnWords} from '@/lib/reading/learn-words';
import type {ReadChip} from '@/lib/reading/read-chips';
import {readDetails} from '@/lib/reading/read-details';
import {readView} from '@/lib/reading/read-view';
import {pageOpened} from './page-opened';
import {pageSeen} from './page-seen';
import {learnPageWords, readPageWords} from './page-words';
import {paint, type PaintRequest} from './paint';
import type {Services} from './services';

/** The views that pages reported last, by report. Cache only: one that is not here any more is told again. */
const reported = new Map<string, {request: PaintRequest; raws: string[]; chips: ReadChip[]}>();

/** How many are kept: more than anybody pages through between two stops of the worker. */
const most = 300;

/** Reads a view as the page drew it, remembers it, and answers what to paint on it. */
export async function viewDrawn(services: Services, told: ToldView): Promise<Painting> {
	const drawn = {...told, chips: chipsOf(told)};
	const words = await services.store.read(tables => readPageWords(tables, drawn.account.locale));
	const {view, chips, read, proven} = readView(drawn, words);
	const raws = [...new Set(drawn.chips.map(({raw}) => raw))];
	if (reported.size >= most) {
		reported.clear();
	}

	// Deleted first, so that the latest is the last.
	reported.delete(drawn.report);
	const request = {account: view.account.email, dates: view.dates, present: view.present, ribbon: ribbonDates(drawn.kind, view.dates)};
	reported.set(drawn.report, {request, raws, chips});
	const before = await elsewhere(services, view);
	await pageSeen({...services, announce: topics => services.announce(topics, drawn.report)}, view);
	const {marks, ghosts, ribbon} = await paint(services, request);
	return {marks: byRawId(marks, raws), ghosts, ribbon, read, proven, others: before !== await elsewhere(services, view)};
}

/** The dates of a month, and of a year every one between the two it names. */
function ribbonDates(kind: ToldView['kind'], dates: PlainDate[]): PlainDate[] {
	const [first, last] = [dates[0], dates.at(-1)];
	if (kind !== 'year' || first === undefined || last === undefined) {
		return kind === 'rows' ? dates : [];
	}

	return Array.from({length: Math.min(daysBetween(first, last), 370) + 1}, (_, days) => addDays(first, days));
}

/** What to paint on a view that was reported before; null when it is not remembered. */
export async function repaint(services: Services, report: string): Promise<Pick<Painting, 'marks' | 'ghosts' | 'ribbon'> | null> {
	const known = reported.get(report);
	if (known === undefined) {
		return null;
	}

	const {marks, ghosts, ribbon} = await paint(services, known.request);
	return {marks: byRawId(marks, known.raws), ghosts, ribbon};
}

/**
 * Everything that what is painted on other views depends on: who there is, what was found that is not about this view, what is no
 * plain event there. Two of these that are equal mean that other views need not be asked for again.
 */
async function elsewhere({memory}: Services, {account, present}: View): Promise<string> {
	const {world, findings} = await memory.know();
	const here = new Set(present);
	const isHere = ({occurrence}: {occurrence: Occurrence}): boolean => occurrence.account === account.email && here.has(occurrence.eventId);
	const about = new Set(world.meetings.filter(meeting => isHere(meeting)).map(({occurrence}) => occurrence.key));
	return JSON.stringify([
		world.people.map(({id, name}) => [id, name]),
		findings.filter(({occurrence}) => occurrence === null || !about.has(occurrence)).map(({id, level, summary, life}) => [id, level, summary, life]),
		world.meetings.filter(meeting => !isHere(meeting)).length,
	]);
}

/** The chips of a view. One that is none (a hostile page may make anything of its attributes) is left out, and so is all beyond what a view can show. */
function chipsOf({chips, days}: ToldView): DrawnChip[] {
	return fromLines(chips).slice(0, 3000).flatMap(chip => {
		const checked = v.safeParse(drawnChip, chip);
		return checked.success && checked.output.day < days.length ? [checked.output] : [];
	});
}

/** Reads an opened event, learns from it, and answers what it is; null for what is no event (a task). */
export async function detailsDrawn(services: Services, drawn: DrawnDetails): Promise<Opened | null> {
	const {locale, email} = drawn.account;
	const words = await services.store.read(tables => readPageWords(tables, locale));
	const details = readDetails(drawn, words);
	if (!details.ok) {
		return null;
	}

	const learned = learnWords(drawn, words, [...reported.values()].findLast(({request}) => request.account === email)?.chips ?? []);
	if (Object.keys(learned).length > 0) {
		await services.store.write(tables => learnPageWords(tables, locale, learned));
	}

	return pageOpened(services, details.value);
}

/** Marks by the ids that the page knows its chips by; one event may be drawn under several (calendars, accounts). */
function byRawId<T>(marks: Record<string, T>, raws: string[]): Record<string, T> {
	return Object.fromEntries(raws.flatMap(raw => {
		const identity = readEventId(raw);
		const id = identity.ok ? identity.value.id : '';
		const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
		return mark === undefined ? [] : [[raw, mark]];
	}));
}
