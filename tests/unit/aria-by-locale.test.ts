import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {DrawnChip} from '@/lib/domain/drawn';
import {builtInWords} from '@/lib/locales/page-words/built-in';
import {dayPeriodsOf} from '@/lib/reading/day-periods';
import {readChips} from '@/lib/reading/read-chips';
import {word} from '@/lib/reading/spoken-text';

/**
 * Real screen-reader strings of one week in many languages, each in 24 h and 12 h. They are not ours to ship, so they are read
 * where they lie, beside the project, and where they do not lie there the test says so and is skipped.
 */
const file = path.resolve('../shared/gcal/aria_by_locale.tsv');
const isThere = existsSync(file);

interface Row {
	/** Column of the week that begins on Monday 10 June 2024, and place in it. */
	column: number;
	place: number;
	title: string;
	locale: string;
	spoken: string;
}

const lines = isThere ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(1) : [];
const rows = (clock: 24 | 12): Row[] => lines.map(line => {
	const [column = '', place = '', title = '', locale = '', aria24 = '', , aria12 = ''] = line.split('\t');
	return {column: Number(column), place: Number(place), title, locale, spoken: clock === 24 ? aria24 : aria12};
});

const english = rows(24).filter(({locale}) => locale === 'en');

/** When an event really is: its English row says so without doubt. Minutes after midnight; past 1440 on the next day. */
function truth(row: Row): {date: string; start: number; end: number} {
	const said = english.find(other => other.column === row.column && other.place === row.place)!.spoken;
	const times = [...said.split(row.title)[0]!.matchAll(/(\d\d):(\d\d)/g)].map(match => Number(match[1]) * 60 + Number(match[2]));
	const [start = 0, end = 0] = times;
	const date = new Date(`${/(June \d+, 2024)/.exec(said)![1]!} 12:00Z`).toISOString().slice(0, 10);
	return {date, start, end: end < start ? end + 1440 : end};
}

/** The chips that draw it, as Google does, at 40 pixels an hour; two for an event over midnight. */
function chipsOf(row: Row): {chips: DrawnChip[]; days: string[]} {
	const {date, start, end} = truth(row);
	const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
	const chip = (day: number, from: number, to: number): DrawnChip => ({
		raw: 'YWJjIG1lQG0', day, top: Math.round((from * 40) / 60) - 1, height: Math.max(8, Math.round(((to - from) * 40) / 60) - 2),
		filled: true, spoken: row.spoken, title: row.title, shown: '', torn: false,
	});
	return {days: [date, next], chips: end > 1440 ? [chip(0, start, 1440), chip(1, 0, end - 1440)] : [chip(0, start, end)]};
}

function outcome(row: Row): 'right' | 'unknown' | 'wrong' {
	const {chips, days} = chipsOf(row);
	const locale = row.locale.replace('_', '-');
	const readings = readChips(
		{report: 'test', account: {email: 'me@gmail.com', name: '', zone: 'UTC', locale}, kind: 'columns', days: days.map(date => ({date, heading: '', more: false, lost: false})), chips, beside: [],
			hour: 40, corner: '', weekBegins: null, principals: [], quiet: true, rested: true, browserZone: 'UTC', seenAt: ''},
		{locale, periods: dayPeriodsOf(locale), words: builtInWords(locale), dates: days, planned: () => null},
	);
	const [only] = readings.flatMap(({reading}) => reading.ok ? [reading.value] : []);
	const {date, start, end} = truth(row);
	return only === undefined ? 'unknown'
		: only.date === date && only.startMinute === start && only.endMinute === end && only.title === row.title ? 'right' : 'wrong';
}

describe.skipIf(!isThere)('every language of the strings beside the project', () => {
	it.each([24, 12] as const)('%i h: every row right, at most 2 in 100 unknown, none wrong', clock => {
		const all = rows(clock).map(row => ({row, is: outcome(row)}));
		expect(all.length).toBeGreaterThan(800);
		expect(all.filter(({is}) => is === 'wrong').map(({row}) => `${row.locale}: ${row.spoken}`)).toEqual([]);
		const unknown = all.filter(({is}) => is === 'unknown');
		expect(unknown.slice(Math.floor(all.length / 50)).map(({row}) => `${row.locale}: ${row.spoken}`)).toEqual([]);
	});

	it('an answer is read where a string holds one', () => {
		for (const {locale, spoken} of rows(24).filter(({title, column, locale: tag}) => title === 'Sleep' && column === 0 && /^(?:af|hi|pa|ur)$/.test(tag))) {
			const {responses} = builtInWords(locale);
			expect(spoken.split(/[,،]/).map(field => responses[word(field)]).filter(Boolean).map(answer => `${locale} ${answer}`)).toEqual([`${locale} accepted`]);
		}
	});
});
