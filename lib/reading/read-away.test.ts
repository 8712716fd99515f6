import {describe, expect, it} from 'vitest';
import {toLines} from '@/lib/domain/chip-lines';
import type {DrawnChip, DrawnView, ViewKind} from '@/lib/domain/drawn';
import {readView} from './read-view';

const account = {email: 'me@gmail.com', name: 'Me Myself', zone: 'Europe/Berlin', locale: 'en'};
const datesOf = (first: string, count: number): string[] => Array.from({length: count}, (_, index) => new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10));
const week = datesOf('2026-10-05', 7);

interface Look {
	calendar?: string;
	title?: string;
	spoken?: string;
	/** Indexes of the days it is drawn on. */
	days?: number[];
	torn?: boolean;
}

/** The chips of an all-day event, one for each day it is drawn on. */
function allDay({calendar = 'me@m', title = 'OOO', spoken = `All day, ${title}, Me Myself, No location, October 6, 2026`, days = [1], torn = false}: Look): DrawnChip[] {
	return days.map(day => ({raw: btoa(`away ${calendar}`).replace(/=+$/, ''), day, top: null, height: null, filled: true, spoken, title, shown: '', torn}));
}

function awayIn(chips: DrawnChip[], {kind = 'rows', beside = [], dates = week, locale = 'en', quiet = true}: {kind?: ViewKind; beside?: DrawnChip[]; dates?: string[]; locale?: string; quiet?: boolean} = {}) {
	const drawn: DrawnView = {
		report: 'test', account: {...account, locale}, kind, days: dates.map(date => ({date, heading: '', more: false, lost: false})), chips, beside: toLines(beside).split('\n'),
		hour: 40, corner: '', weekBegins: null, principals: [], quiet, rested: true, browserZone: 'Europe/Berlin', seenAt: '2026-10-05T09:00:00Z',
	};
	return readView(drawn, {responses: {declined: 'declined', accepted: 'accepted'}, optional: []}).view.away;
}

const ooo = {id: 'away', calendar: 'me@gmail.com', title: 'OOO', kind: 'out-of-office', from: '2026-10-06', to: '2026-10-06'};

describe('all-day events', () => {
	it('of the owner\'s own calendar that say so', () => {
		expect(awayIn(allDay({}))).toEqual([ooo]);
	});

	it('stand beside the columns in a week', () => {
		expect(awayIn([], {kind: 'columns', beside: allDay({})})).toEqual([ooo]);
	});

	it('are present, as they were before their texts were told', () => {
		expect(awayIn([], {kind: 'columns', beside: [{...allDay({})[0]!, spoken: '', title: ''}]})).toEqual([]);
	});

	it('may last several days, and go on beyond the view', () => {
		const spoken = 'All day, OOO, Me Myself, No location, October 9 – 16, 2026';
		expect(awayIn(allDay({spoken, days: [4, 5, 6]}))).toEqual([{...ooo, from: '2026-10-09', to: '2026-10-16'}]);
		expect(awayIn(allDay({spoken, days: [4, 6]}))).toEqual([]);
	});

	it('of a schedule count their days', () => {
		const spoken = 'All day, OOO, Me Myself, No location, October 6 – 7, 2026';
		const chips = allDay({spoken, days: [1, 2]}).map((chip, index) => ({...chip, title: `OOO (Day ${index + 1} of 2)`}));
		expect(awayIn(chips, {kind: 'schedule'})).toEqual([{...ooo, to: '2026-10-07'}]);
	});

	it.each([
		['a colleague\'s calendar', 'ana@acme.test', 'ana@acme.test'],
		['a shared calendar', 'c_1@g', null],
		['an imported calendar', 'x@i', null],
		['a calendar that the page does not name', '', null],
	])('on %s', (_name, calendar, said) => {
		expect(awayIn(allDay({calendar})).map(away => away.calendar)).toEqual(said === null ? [] : [said]);
	});

	it('of a calendar of holidays, whatever they are called', () => {
		const calendar = 'en.german#holiday@v';
		expect(awayIn(allDay({calendar, title: 'Day of German Unity', spoken: 'All day, Day of German Unity, Calendar: Holidays in Germany, October 6, 2026'})))
			.toEqual([{...ooo, calendar: 'en.german#holiday@group.v.calendar.google.com', title: 'Day of German Unity', kind: 'holiday'}]);
		expect(awayIn(allDay({calendar: 'addressbook#contacts@v'}))).toEqual([]);
	});

	it.each([
		['de', 'Urlaub', 'Ganztägig, Urlaub, Me Myself, Kein Ort, 6. Oktober 2026'],
		['ja', '休暇', '終日、「休暇」、Me Myself、場所の指定なし、2026年 10月 6日'],
		['zh-CN', '休假', '全天，休假，Me Myself，没有位置信息，2026年10月6日'],
		['fr', 'Congés', 'Toute la journée, Congés, Me Myself, Aucun lieu, 6 octobre 2026'],
		['es', 'Vacaciones', 'Todo el día, Vacaciones, Me Myself, Sin ubicación, 6 de octubre de 2026'],
		['ar', 'إجازة', 'طوال اليوم، إجازة، Me Myself، ليس هناك موقع، ٦ أكتوبر ٢٠٢٦'],
		['lv', 'Atvaļinājums', 'Visu dienu; Atvaļinājums; Me Myself; Nav vietas; 2026. gada 6. oktobris'],
	])('in %s', (locale, title, spoken) => {
		expect(awayIn(allDay({title, spoken}), {locale})).toMatchObject([{title, from: '2026-10-06', to: '2026-10-06'}]);
	});

	it.each<[string, Look]>([
		['any other title', {title: 'Team days'}],
		['a task about one', {title: 'Holiday party planning'}],
		['another date in the text', {spoken: 'All day, OOO, Me Myself, No location, October 7, 2026'}],
		['no date in the text', {spoken: 'All day, OOO, Me Myself, No location'}],
		['a text of another event', {spoken: 'All day, Offsite, Me Myself, No location, October 6, 2026'}],
		['nodes that name two events', {torn: true}],
		['an invitation that was declined', {spoken: 'All day, OOO, Ana, Declined, No location, October 6, 2026'}],
		['no day', {days: [-1]}],
		['a day that is not there', {days: [12]}],
	])('say nothing with %s', (_name, look) => {
		expect(awayIn(allDay(look))).toEqual([]);
	});

	it('two chips of one event that say different things say nothing', () => {
		expect(awayIn([...allDay({}), ...allDay({days: [2], spoken: 'All day, OOO, Me Myself, No location, October 7, 2026'})])).toEqual([]);
	});

	it('a view that was still busy, and a search, say nothing', () => {
		expect(awayIn(allDay({}), {quiet: false})).toEqual([]);
		expect(awayIn(allDay({}), {kind: 'search'})).toEqual([]);
	});
});

describe('events with a time', () => {
	const timed = (when: string, top: number, height: number, more: Partial<DrawnChip> = {}): DrawnChip => ({
		...allDay({})[0]!, top, height, spoken: `${when}, OOO, Me Myself, No location, October 6, 2026`, ...more,
	});

	it('take most of the day, or are no absence', () => {
		expect(awayIn([timed('9am to 5pm', 359, 318)], {kind: 'columns'})).toEqual([ooo]);
		expect(awayIn([timed('2pm to 3pm', 559, 38)], {kind: 'columns'})).toEqual([]);
	});

	it('in a month, too', () => {
		expect(awayIn([timed('9am to 5pm', 0, 0, {top: null, height: null, shown: '9am'})])).toEqual([ooo]);
	});

	it('where place and text differ, they say nothing', () => {
		expect(awayIn([timed('9am to 5pm', 39, 318)], {kind: 'columns'})).toEqual([]);
	});

	it.each([
		['October 6, 2026 at 9am to October 8, 2026 at 5pm', [1, 2, 3], {from: '2026-10-06', to: '2026-10-08'}],
		['October 6, 2026 at 9am to October 7, 2026 at 5pm', [1, 2], {from: '2026-10-06', to: '2026-10-07'}],
		['October 10, 2026 at 09:00 to October 14, 2026 at 17:00', [5, 6], {from: '2026-10-10', to: '2026-10-14'}],
		['October 6, 2026 at 8pm to October 7, 2026 at 9am', [1, 2], null],
		['October 6, 2026 at 8am to October 8, 2026 at 9am', [1, 2], null],
	])('over several days: %s, drawn on %j', (when, days, range) => {
		const chips = allDay({days, spoken: `${when}, OOO, Me Myself, No location, `});
		expect(awayIn([], {kind: 'columns', beside: chips})).toEqual(range === null ? [] : [{...ooo, ...range}]);
		expect(awayIn(chips)).toEqual(range === null ? [] : [{...ooo, ...range}]);
	});
});
