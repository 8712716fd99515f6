import type {AskedQuestion} from '@/lib/domain/agenda';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {Kind} from '@/lib/domain/kind';
import {themes, type Question, type Theme} from '@/lib/domain/question';
import {dateIn} from '@/lib/domain/time';
import type {UtcInstant, Zone} from '@/lib/domain/time';
import type {SuggestedQuestion} from '@/lib/domain/views';
import {readAsked, saveAsked} from '@/lib/store/asked';
import type {Tables} from '@/lib/store/database';
import type {Store} from '@/lib/store/store';
import {pickQuestion, pickTheme, questionNamed} from '@/lib/templates/pick';
import {themeTitles} from '@/lib/templates/themes';

/** A question is not suggested again within so many 1-1s. */
const fresh = 6;

/** Whoever passes over so many questions of a theme means the theme. */
const enough = 2;

/** What is asked for: all ids of a person, and the 1-1. */
interface Wanted {
	ids: string[];
	key: OccurrenceKey;
	/** UTC instant. */
	start: UtcInstant;
	kind: Kind;
	zone: Zone;
}

/** A suggestion, and what to remember of it when it was not made before. */
export interface Suggested {
	shown: SuggestedQuestion;
	fresh: AskedQuestion | null;
}

/** The question suggested for a 1-1: the one that was suggested before, else a new one; null when all were asked lately. */
export async function readSuggested(tables: Tables, wanted: Wanted): Promise<Suggested | null> {
	return suggest(await readAsked(tables, wanted.ids), wanted);
}

/** Picks it from everything that was asked this person, oldest first. */
export function suggest(asked: AskedQuestion[], {ids, key, start, kind, zone}: Wanted): Suggested | null {
	const [person = ''] = ids;
	const here = asked.filter(({occurrence}) => occurrence === key);
	const touched = asked.flatMap(({question, used, at}) => {
		const theme = used ? questionNamed(question)?.theme : undefined;
		return theme === undefined ? [] : [{theme, at}];
	});
	const current = here.findLast(({passed}) => !passed);
	const known = current && questionNamed(current.question);
	if (current && known) {
		return {shown: shownOf(known, current.used, touched.filter(({at}) => at !== current.at), zone), fresh: null};
	}

	const passedOver = [...Map.groupBy(here, ({question}) => questionNamed(question)?.theme)]
		.flatMap(([theme, all]) => (theme !== undefined && all.length >= enough ? [{theme, at: start}] : []));
	const theme = pickTheme(themes, [...touched, ...passedOver], kind, person);
	const question = pickQuestion({kind, theme, recent: [...here, ...lately(asked, key, start)], seed: person});
	return question === null ? null : {
		shown: shownOf(question, false, touched, zone),
		fresh: {occurrence: key, person, question: question.id, at: start, used: false, passed: false},
	};
}

/** What was suggested for the last 1-1s before this one, and for later ones. */
function lately(asked: AskedQuestion[], key: OccurrenceKey, start: UtcInstant): AskedQuestion[] {
	const others = asked.filter(({occurrence}) => occurrence !== key);
	const before = others.filter(({at}) => at <= start);
	const last = new Set([...new Set(before.map(({occurrence}) => occurrence))].slice(-fresh));
	return others.filter(({occurrence, at}) => at > start || last.has(occurrence));
}

function shownOf({id, text, theme}: Question, used: boolean, touched: {theme: Theme; at: UtcInstant}[], zone: Zone): SuggestedQuestion {
	const last = touched.filter(one => one.theme === theme).map(({at}) => at).sort().at(-1);
	return {id, text, theme: themeTitles[theme], touched: last === undefined ? null : dateIn(last, zone), used};
}

/** So near its time a suggestion is one that was made, and not just looked at in passing. Milliseconds. */
const near = 7 * 86_400_000;

/** Remembers a suggestion that was shown near its time, so that it stays the same and does not come again soon. */
export async function rememberSuggestion(store: Store, asked: AskedQuestion | null, now: UtcInstant): Promise<void> {
	if (asked !== null && Math.abs(Date.parse(asked.at) - Date.parse(now)) <= near) {
		await store.write(tables => saveAsked(tables, asked));
	}
}
