import {describe, expect, it} from 'vitest';
import {firstName, subjectsOf} from '@/lib/cadence/subject';
import {account, ana, at14, world} from '@/lib/cadence/world.fixture';

describe('what to call somebody', () => {
	it.each([
		['Ana Silva', 'Ana'], ['Ana', 'Ana'], ['Silva, Ana', 'Ana'], ['Silva,', 'Silva'], ['ana@acme.test', 'ana@acme.test'],
		['田中', '田中'], ['  Ana  Silva ', 'Ana'], ['', ''],
	])('"%s" is "%s"', (name, short) => {
		expect(firstName(name)).toBe(short);
	});
});

describe('who is looked at', () => {
	it('everybody with a 1-1, which are in order, on the account of the latest one that is there', () => {
		const other = {...account, email: 'me@home.test'};
		const meetings = [
			...at14(['2026-11-24', '2026-11-10']),
			...at14(['2026-11-17'], {account: other.email}),
			...at14(['2026-12-01'], {account: other.email, present: false}),
		];
		const [subject, ...more] = subjectsOf(world(meetings, {people: [ana, {...ana, id: 'mei', name: 'Mei'}], accounts: {[account.email]: account, [other.email]: other}}));
		expect(more).toEqual([]);
		expect(subject).toMatchObject({name: 'Ana', account: {email: account.email}});
		expect(subject?.meetings.map(({occurrence}) => occurrence.start.slice(0, 10))).toEqual(['2026-11-10', '2026-11-17', '2026-11-24', '2026-12-01']);
	});
});
