import fc from '@/tests/unit/fast-check';
import {expect, it} from 'vitest';
import type {Sighting} from '@/lib/domain/sighting';
import {account, guest, opened, sighting, startBackground, view} from './background.fixture';
import {rebuildOccurrences} from './rebuild';

/** One look, or one opened event: at which minute, what stands at which hour (null: gone), and how Ana answered. */
const happening = fc.record({
	minute: fc.integer({min: 0, max: 5}),
	hours: fc.array(fc.option(fc.integer({min: 8, max: 17})), {minLength: 2, maxLength: 2}),
	length: fc.constantFrom(15, 30, 50),
	whole: fc.boolean(),
	answer: fc.option(fc.constantFrom('accepted' as const, 'declined' as const)),
	title: fc.constantFrom('Ana / Sam', 'Career: Ana / Sam'),
});

const days = ['17', '19'];

function drawn(hours: (number | null)[], length: number, title: string): Sighting[] {
	return hours.flatMap((hour, index) => {
		const [day, original] = [days[index] ?? '', `2026-11-${days[index]}T14:00:00Z`];
		const start = `2026-11-${day}T${String(hour).padStart(2, '0')}:00:00Z`;
		return hour === null ? [] : [sighting({
			id: `abc_202611${day}T140000Z`, original, start, title, end: new Date(Date.parse(start) + length * 60_000).toISOString().replace('.000', ''),
		})];
	});
}

it('what is derived from the ledger alone equals what was kept up to date, look by look', async () => {
	await fc.assert(fc.asyncProperty(fc.array(happening, {minLength: 1, maxLength: 8}), async all => {
		const {handlers, store} = startBackground();
		for (const {minute, hours, length, whole, answer, title} of all) {
			// Several in one second, and some that come late: tabs differ in how fast they are.
			const seenAt = `2026-11-16T08:0${minute}:00Z`;
			const changed = drawn(hours, length, title);
			await handlers['page.seen'](view(changed, {seenAt, ...(whole ? {} : {whole: []})}));
			const [first] = changed;
			if (answer !== null && first !== undefined) {
				await handlers['page.opened'](opened(first, {seenAt, guests: [guest(account.email), guest('ana@example.com', {name: 'Ana Bee', response: answer})]}));
			}
		}

		const before = await store.read(tables => tables.occurrences.toArray());
		await store.write(rebuildOccurrences);
		expect(await store.read(tables => tables.occurrences.toArray())).toEqual(before);
	}), {numRuns: 12});
}, 30_000);
