import {describe, expect, it} from 'vitest';
import {demoTeam} from './demo-team';
import {robin} from './demo-people';
import {instancesBetween} from './recurrence';

const account = {...robin, zone: 'Europe/Berlin', locale: 'en-GB'};

describe('the demonstration team', () => {
	it.each(['2026-11-23', '2026-11-25', '2026-11-29', '2027-01-01'])('shows the same stories in the week of %s', today => {
		const titles = (first: number, last: number) => {
			const day = Temporal.PlainDate.from(today);
			const monday = day.subtract({days: day.dayOfWeek - 1});
			const [from, to] = [first, last].map(days => monday.add({days}).toString());
			return instancesBetween(demoTeam(today), from!, to!, account).map(({title}) => title);
		};

		expect(titles(0, 6)).not.toContain('Priya & Robin 1-1');
		expect(titles(-7, -1)).toContain('Priya & Robin 1-1');
		expect(titles(3, 3)).toContain('Ana / Robin');
		expect(titles(14, 20)).toContain('Career 1-1: Mei / Robin');
		expect(titles(2, 2)).toContain('First 1-1: Kofi / Robin');
	});

	it('has an id of its own for every event', () => {
		const ids = demoTeam('2026-11-25').map(({id}) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
