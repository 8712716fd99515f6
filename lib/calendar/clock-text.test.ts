import {expect, it} from 'vitest';
import {nearestTime, readClockTimes} from './clock-text';

it.each([
	['9am to 10am, ', 540, 600],
	['7:30pm to 8:15pm, ', 1170, 1215],
	['09:00 to 10:00, ', 540, 600],
	['de 09:00 à 10:00, ', 540, 600],
	['10.15 sampai 11.00, ', 615, 660],
	['09:00～10:00、「', 540, 600],
	['午前9時～午前10時、「', 540, 600],
	['오전 9시~오전 10시, ', 540, 600],
	['٠٩:٠٠ إلى ١٠:٠٠، ', 540, 600],
	['12pm to 12:30pm, ', 720, 750],
	['12am to 12:30am, ', 0, 30],
	['11:30pm to 12am, ', 1410, 0],
])('%s holds start %i and end %i', (text, start, end) => {
	const times = readClockTimes(text);
	expect(nearestTime(times, start, 2)).toBe(start);
	expect(nearestTime(times, end, 2)).toBe(end);
});

it('finds no time near another place', () => {
	expect(nearestTime(readClockTimes('9am to 10am, '), 700, 5)).toBeNull();
});

it('does not read longer numbers as times', () => {
	expect(readClockTimes('June 2026, room 1234')).toEqual([]);
});
