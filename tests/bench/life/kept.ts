import type {Finding} from '@/lib/domain/finding';
import type {Person} from '@/lib/domain/person';
import type {Details, View} from '@/lib/domain/sighting';
import type {KnownMeeting} from '@/lib/cadence/world';
import {Memory} from '@/lib/background/memory';
import {pageOpened} from '@/lib/background/page-opened';
import {pageSeen} from '@/lib/background/page-seen';
import type {Services} from '@/lib/background/services';
import {readAway, saveAway} from '@/lib/store/away';
import type {Store} from '@/lib/store/store';
import {instantText, type Moment} from './zones.ts';

/** What Kept says after a look. */
export interface Said {
	findings: Finding[];
	people: Person[];
	meetings: KnownMeeting[];
}

/** The background of Kept with a store of its own, at whatever time it is told. */
export class Kept {
	#now = instantText(0);
	#count = 0;
	readonly #services: Services;

	constructor(store: Store) {
		const now = (): string => this.#now;
		this.#services = {store, memory: new Memory(store, now), now, newId: () => `id-${this.#count++}`, announce: () => undefined, version: '0.0.0'};
	}

	/** A page was drawn. */
	async see(view: View, now: Moment): Promise<void> {
		this.#now = instantText(now);
		await pageSeen(this.#services, view);
	}

	/** An event was opened. */
	async open(details: Details, now: Moment): Promise<void> {
		this.#now = instantText(now);
		await pageOpened(this.#services, details);
	}

	/** Its owner says that the proposed dates away are so. Answers the ids of the events they were seen on. */
	async acceptAway(): Promise<string[]> {
		return this.#services.store.write(async tables => {
			const proposed = (await readAway(tables)).filter(({state}) => state === 'proposed');
			await saveAway(tables, proposed.map(away => ({...away, state: 'accepted'})));
			return proposed.map(({id}) => id.split('|').at(-1) ?? '');
		});
	}

	/** Everything it has to say. */
	async say(now: Moment): Promise<Said> {
		this.#now = instantText(now);
		const {findings, world} = await this.#services.memory.know();
		return {findings, people: world.people, meetings: world.meetings};
	}
}
