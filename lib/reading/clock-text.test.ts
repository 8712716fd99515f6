import {expect, it} from 'vitest';
import {nearestTime, readClockTimes} from './clock-text';
import {dayPeriodsOf} from './day-periods';

const meaningsOf = (text: string, locale = 'en') => readClockTimes(text, dayPeriodsOf(locale)).flatMap(({meanings}) => meanings);

it.each([
	['9am to 10am, ', 540, 600],
	['7:30pm to 8:15pm, ', 1170, 1215],
	['09:00 to 10:00, ', 540, 600],
	['de 09:00 à 10:00, ', 540, 600],
	['De 9 h 30 à 13 h 05, ', 570, 785],
	['10.15 sampai 11.00, ', 615, 660],
	['09:00～10:00、「', 540, 600],
	['午前9時～午前10時、「', 540, 600],
	['午後7時30分～午後9時、「', 1170, 1260],
	['오전 9시~오전 10시, ', 540, 600],
	['上午9点至下午1点，', 540, 780],
	['٠٩:٠٠ إلى ١٠:٠٠، ', 540, 600],
	['၉:၀၀ မှ ၁၀:၀၀ ', 540, 600],
	['12pm to 12:30pm, ', 720, 750],
	['12am to 12:30am, ', 0, 30],
	['11:30pm to 12am, ', 1410, 0],
])('%s holds start %i and end %i', (text, start, end) => {
	expect(nearestTime(meaningsOf(text), start, 2)).toBe(start);
	expect(nearestTime(meaningsOf(text), end, 2)).toBe(end);
});

it.each([
	['en', '9am to 1:30pm', [540, 810]],
	['en', '9 a.m. to 1:30 p.m.', [540, 810]],
	['ja', '午前9時～午後1時30分', [540, 810]],
	['ko', '오전 9시~오후 1:30', [540, 810]],
	['zh-TW', '上午9點 至 下午1:30', [540, 810]],
	['mn', '9 ц ү.ө.-с 1:30 ү.х.', [540, 810]],
	['lo', '9 ໂມງກ່ອນທ່ຽງ ຫາ 1:30 ຫຼັງທ່ຽງ', [540, 810]],
	['fi', '9ap - 1:30ip', [540, 810]],
	['he', '9 לפ. עד 1:30 אח.', [540, 810]],
	['iw', '9 לפ. עד 1:30 אח.', [540, 810]],
	['fa', '9 قب تا 1:30 بع', [540, 810]],
	['pa', '9 ਪੂ.ਦੁ. ਤੋਂ 1:30 ਬਾ.ਦੁ.', [540, 810]],
	['de', '9AM bis 1:30PM', [540, 810]],
	['en', '13:00 to 14:00', [780, 840]],
])('in %s, %j leaves no doubt', (locale, text, minutes) => {
	expect(meaningsOf(text, locale)).toEqual(minutes);
});

it('a word that only looks like one for a half of the day is none beside an hour past twelve', () => {
	expect(meaningsOf('12:00 to 13:00', 'uz')).toEqual([0, 720, 780]);
});

it('finds no time near another place', () => {
	expect(nearestTime(meaningsOf('9am to 10am, '), 700, 5)).toBeNull();
});

it('does not read longer numbers as times', () => {
	expect(meaningsOf('June 2026, room 1234')).toEqual([]);
});
