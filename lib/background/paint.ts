import {ghostsFor} from '@/lib/cadence/ghosts';
import {markFor} from '@/lib/cadence/marks';
import {ribbonFor} from '@/lib/cadence/ribbon';
import type {Mark} from '@/lib/domain/mark';
import {addDays, instantAt, type UtcInstant} from '@/lib/domain/time';
import type {Paint} from '@/lib/domain/views';
import {readAccount} from '@/lib/store/accounts';
import type {Tables} from '@/lib/store/database';
import {readKindChoices} from '@/lib/store/kinds';
import {readBetween} from '@/lib/store/occurrences';
import {readManySeries} from '@/lib/store/series';
import {readPanelOpens} from '@/lib/store/settings';
import {judge, mayBeOneOnOne} from '@/lib/verdict/judge';
import {onDate} from '@/lib/verdict/learn';
import {kindOf} from './kind-of';
import {readWhose} from './link';
import type {Known} from './memory';
import {readProgress} from './prepared';
import type {Services} from './services';

/** What is asked to be painted: ids (`EventIdentity.id`) drawn on dates of an account. */
export interface PaintRequest {
	account: string;
	dates: string[];
	present: string[];
	/** Dates on which the career timeline is shown; left out where it is not. */
	ribbon?: string[];
}

/** What to paint on a view that was reported before. */
export async function paint({store, memory, now}: Services, request: PaintRequest): Promise<Paint> {
	const known = await memory.know();
	return store.read(async tables => ({
		marks: await readMarks(tables, known, request, now()),
		ghosts: ghostsFor(known.world, request.account, request.dates),
		ribbon: ribbonFor(known.world, request.account, request.ribbon ?? [], known.runways),
		panelOpens: await readPanelOpens(tables),
	}));
}

async function readMarks(tables: Tables, known: Known, request: PaintRequest, now: UtcInstant): Promise<Record<string, Mark>> {
	const account = await readAccount(tables, request.account);
	const dates = request.dates.toSorted();
	const [first, last] = [dates[0], dates.at(-1)];
	if (!account || !first || !last) {
		return {};
	}

	const present = new Set(request.present);
	// A day around the dates shown: what is drawn at their edges may fall on another date in UTC.
	const around = await readBetween(
		tables, account.email, instantAt(addDays(first, -1), 0, account.zone), instantAt(addDays(last, 2), 0, account.zone));
	// Of what is neither with somebody nor called so, no series needs to be read: one key after another is dear.
	const drawn = around.filter(row => present.has(row.eventId) && (row.person !== null || mayBeOneOnOne(row.title, account)));
	const series = await readManySeries(tables, drawn.map(row => row.series));
	const choices = await readKindChoices(tables);
	const {me, sameAs} = await readWhose(tables, request.account);
	const names = new Map(known.world.people.map(person => [person.id, person.name]));
	const meetings = drawn.flatMap(row => {
		const knowledge = series.get(row.series);
		const verdict = knowledge && judge(account, onDate({...knowledge, title: row.title}, row.original), me, sameAs);
		return verdict?.is === 'one-on-one' || verdict?.is === 'likely'
			? [{row, occurrence: row.key, end: row.end, likely: verdict.is === 'likely', kind: kindOf(row, choices).kind, person: row.person === null ? null : known.world.roots.get(row.person) ?? row.person}]
			: [];
	});
	const progress = await readProgress(tables, meetings, now);
	// `fromEntries` defines own properties, so an id such as `__proto__` is an id like any other.
	return Object.fromEntries(meetings.map(({row, likely, kind}) => {
		// Of somebody archived it says what it is, so that their history can be opened, and nothing that anybody would have to see to.
		const archived = known.world.archived.get(row.person ?? '');
		return [row.eventId, markFor({
			likely,
			kind: archived ? 'regular' : kind,
			findings: known.about.get(row.key) ?? [],
			progress: archived ? null : progress.get(row.key) ?? null,
			personName: archived?.name ?? (row.person === null ? null : names.get(known.world.roots.get(row.person) ?? '') ?? null),
		})];
	}));
}
