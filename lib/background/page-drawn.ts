import type {DrawnDetails, DrawnView, Painting} from '@/lib/domain/drawn';
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

/** The chips of the view that each account saw last. Cache only: without it nothing but a lesson in words is lost. */
const lastChips = new Map<string, ReadChip[]>();

/** Reads a view as the page drew it, remembers it, and answers what to paint on it. */
export async function viewDrawn(services: Services, drawn: DrawnView): Promise<Painting> {
	const words = await services.store.read(tables => readPageWords(tables, drawn.account.locale));
	const {view, chips, read, proven} = readView(drawn, words);
	lastChips.set(drawn.account.email, chips);
	const {marks, ghosts} = await pageSeen(services, view);
	return {marks: byRawId(marks, drawn.chips.map(({raw}) => raw)), ghosts, read, proven};
}

/** What to paint on a view that was read before; `present`: raw `data-eventid`s. */
export async function repaint(services: Services, {present, ...request}: PaintRequest): Promise<Pick<Painting, 'marks' | 'ghosts'>> {
	const ids = present.flatMap(raw => {
		const identity = readEventId(raw);
		return identity.ok ? [identity.value.id] : [];
	});
	const {marks, ghosts} = await paint(services, {...request, present: ids});
	return {marks: byRawId(marks, present), ghosts};
}

/** Reads an opened event, learns from it, and answers what it is; null for what is no event (a task). */
export async function detailsDrawn(services: Services, drawn: DrawnDetails): Promise<Opened | null> {
	const {locale, email} = drawn.account;
	const words = await services.store.read(tables => readPageWords(tables, locale));
	const details = readDetails(drawn, words);
	if (!details.ok) {
		return null;
	}

	const learned = learnWords(drawn, words, lastChips.get(email) ?? []);
	if (Object.keys(learned).length > 0) {
		await services.store.write(tables => learnPageWords(tables, locale, learned), {wrote: isNew => isNew});
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
