import {isHeld, recordOf} from '@/lib/domain/outcome';
import type {Item} from '@/lib/domain/note';
import {dateIn, type PlainDate, type UtcInstant} from '@/lib/domain/time';
import type {Theme} from '@/lib/domain/question';
import type {YearWith} from '@/lib/domain/timeline';
import {linesTagged} from '@/lib/search/tags';
import {readAsked} from '@/lib/store/asked';
import {questions} from '@/lib/templates/questions';
import {themeTitles} from '@/lib/templates/themes';
import type {Services} from './services';
import {lookBack, told} from './timeline';
import type {Entry} from './timeline-entries';

/** The tag of what somebody may be proud of. */
const win = ['win', 'wins'];

/** What a period with somebody held, to be printed; null when there is no such person. */
export async function yearWith(services: Services, {person: id, from, to}: {person: string; from: PlainDate; to: PlainDate}): Promise<YearWith | null> {
	const back = await lookBack(services, id);
	if (!back) {
		return null;
	}

	const {person, ids, account: {zone, locale}, promises} = back.past;
	const holds = (date: PlainDate): boolean => from <= date && date <= to;
	const dateOf = (at: UtcInstant): PlainDate => dateIn(at, zone);
	const entries = back.entries.filter(({date}) => holds(date)).reverse();
	const isTalk = ({kind}: Entry): boolean => kind === 'career' || kind === 'growth';
	const asked = await services.store.read(tables => readAsked(tables, ids));
	return {
		person, from, to, zone, locale,
		kept: recordOf(entries.map(({outcome}) => outcome)),
		themes: themesOf(entries, asked.filter(({used}) => used).map(({question, at}) => ({question, date: dateOf(at)})).filter(({date}) => holds(date))),
		talks: entries.filter(entry => isTalk(entry) && (entry.notes.length + entry.raised.length > 0 || isHeld(entry.outcome))).map(told),
		wins: entries.flatMap(({date, notes}) => notes.flatMap(({text}) => linesTagged(text, win, locale).map(line => ({date, text: line})))),
		promises: {
			// One that was made in the period and kept only after it would else be in neither list.
			kept: promises.filter(({doneAt, writtenFor}) => doneAt !== null && (holds(dateOf(doneAt)) || (holds(dateOf(writtenFor)) && dateOf(doneAt) > to))).toSorted(byTime(({doneAt}) => doneAt)),
			// Those of before are carried until they are kept, so they belong to every period since.
			open: promises.filter(({doneAt, writtenFor}) => doneAt === null && dateOf(writtenFor) <= to),
		},
		entries: entries.filter(entry => !isTalk(entry) && entry.notes.length + entry.raised.length > 0).map(told),
	};
}

const byTime = (at: (item: Item) => UtcInstant | null) => (one: Item, two: Item): number => (at(one) ?? '').localeCompare(at(two) ?? '');

/** What was talked about, by questions that were taken up and sections that were written in; most often first. */
function themesOf(entries: Entry[], asked: {question: string; date: PlainDate}[]): YearWith['themes'] {
	const themeOf = new Map(questions.map(({id, theme}) => [id, theme]));
	const dates = new Map<Theme, Set<PlainDate>>();
	const touch = (theme: Theme | undefined, date: PlainDate): void => {
		if (theme !== undefined) {
			dates.set(theme, (dates.get(theme) ?? new Set()).add(date));
		}
	};

	for (const {themes, date} of entries) {
		for (const theme of themes) {
			touch(theme, date);
		}
	}

	for (const {question, date} of asked) {
		touch(themeOf.get(question), date);
	}

	return [...dates].map(([theme, on]) => ({title: themeTitles[theme], dates: [...on].sort()}))
		.sort((one, two) => two.dates.length - one.dates.length);
}
