import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {schemas} from './schemas';

describe('person.save', () => {
	const person = {id: 'ana', name: 'Ana', emails: ['ana@example.com'], relationship: 'report', startDate: '2026-11-02', overrides: {}, lastCareer: null, lastGrowth: null};

	it.each([{}, {careerEvery: 'none'}, {regularEvery: 'as-scheduled', minimumMinutes: 25, growthEvery: 'half-year', dueWindow: 0}])('takes the overrides %j', overrides => {
		expect(v.safeParse(schemas['person.save'], {...person, overrides}).success).toBe(true);
	});

	it.each([{minimumMinutes: 'none'}, {careerEvery: 0}, {growthEvery: 1.5}, {careerEvery: 'month'}, {checkIns: [0]}])('does not take the overrides %j', overrides => {
		expect(v.safeParse(schemas['person.save'], {...person, overrides}).success).toBe(false);
	});

	it('does not take a person without a name', () => {
		expect(v.safeParse(schemas['person.save'], {...person, name: '  '}).success).toBe(false);
	});
});
