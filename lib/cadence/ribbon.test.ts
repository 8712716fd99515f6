import {describe, expect, it} from 'vitest';
import {presetOf, presets} from '@/lib/cadence/presets';
import {ribbonFor} from '@/lib/cadence/ribbon';
import {account, ana, at14, meeting, occurrence, world} from '@/lib/cadence/world.fixture';
import {handbookRules} from '@/lib/domain/rule';
import {addDays} from '@/lib/domain/time';

const days = (from: string, count: number): string[] => Array.from({length: count}, (_, index) => addDays(from, index));
const one = {...ana, overrides: {growthEvery: 'none' as const}};

describe('the runway ribbon', () => {
	it('is due from its window to its date', () => {
		const ribbon = ribbonFor(world(at14(['2026-11-17']), {people: [{...one, lastCareer: '2026-09-14'}]}), account.email, days('2026-11-20', 40));
		expect([ribbon[0], ribbon.at(-1), ribbon.length]).toEqual([
			{date: '2026-11-23', state: 'due', label: 'Career talk due: Ana'}, {date: '2026-12-14', state: 'due', label: 'Career talk due: Ana'}, 22,
		]);
	});

	it('is late from its date to today', () => {
		const ribbon = ribbonFor(world(at14(['2026-11-17']), {people: [{...one, lastCareer: '2026-08-20'}]}), account.email, days('2026-11-16', 20));
		expect(ribbon.map(({date, state}) => `${date} ${state}`)).toEqual([
			'2026-11-16 due', '2026-11-17 due', '2026-11-18 due', '2026-11-19 due', '2026-11-20 late', '2026-11-21 late', '2026-11-22 late', '2026-11-23 late',
		]);
	});

	it('is one day once booked, and names everybody of a day', () => {
		const talk = (person: string) => meeting(occurrence('2026-12-01T13:00:00Z', {original: null, in: person}), {person, kind: 'career'});
		const people = [{...one, lastCareer: '2026-08-20'}, {...one, id: 'ben', name: 'Ben Ode', lastCareer: '2026-08-20'}];
		expect(ribbonFor(world([talk('ana'), talk('ben')], {people}), account.email, days('2026-11-16', 40)))
			.toEqual([{date: '2026-12-01', state: 'booked', label: 'Career talk booked: Ana and Ben'}]);
	});

	it('is empty for an account nobody knows', () => {
		expect(ribbonFor(world([]), 'nobody@acme.test', days('2026-11-16', 3))).toEqual([]);
	});
});

describe('presets', () => {
	it('each is told apart, and what differs from all of them is the owner\'s own', () => {
		expect(presets.map(({rules}) => presetOf(rules))).toEqual(presets.map(({id}) => id));
		expect(presetOf({...handbookRules, minimumMinutes: 45})).toBeNull();
	});

	it('the one that holds until somebody chooses comes first', () => {
		expect(presets[0]?.rules).toEqual(handbookRules);
	});
});
