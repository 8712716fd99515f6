import {Memory} from '@/lib/background/memory';
import {remembering} from '@/lib/background/timeline';
import {replaceAll} from '@/lib/store/backup';
import {Store} from '@/lib/store/store';

/** What is measured from outside. Milliseconds by the clock, and how much was found. */
export interface SearchPage {
	/** Replaces everything by a backup whose notes are made long; answers the id of one person. */
	fill(backup: string): Promise<string>;
	/** What the worker is like when it was just started. */
	restart(): Promise<void>;
	find(text: string, person: string | null): Promise<{time: number; count: number}>;
	look(person: string): Promise<{time: number; count: number}>;
}

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Words of a note of some hundred letters, of several languages, never the same twice. */
function noteText(seed: number): string {
	const words = 'maps team größe café résumé naïve quarter release calm tired review growth travel mentor letter bridge school garden winter summer réunion straße'.split(' ');
	let text = '';
	for (let step = seed; text.length < 600; step += 7) text += `${words[(step * 31 + seed) % words.length]}${step % 11 === 0 ? '.\n- ' : ' '}`;
	return `${text}${seed % 9 === 0 ? '#win ' : ''}number${seed}`;
}

/** A background as it is when it was just started. */
const start = () => {
	const store = new Store('kept-bench');
	return {store, answers: remembering({store, memory: new Memory(store, now), now, newId: () => crypto.randomUUID(), announce: () => {}, version: '0'})};
};

let background = start();

async function timed<T>(work: () => Promise<T>, count: (result: T) => number): Promise<{time: number; count: number}> {
	const before = performance.now();
	const result = await work();
	return {time: performance.now() - before, count: count(result)};
}

const page: SearchPage = {
	async fill(backup) {
		await background.store.alone(write => replaceAll(write, backup));
		return background.store.write(async tables => {
			const notes = await tables.notes.toArray();
			await tables.notes.bulkPut(notes.map((note, index) => ({...note, text: noteText(index)})));
			return (await tables.people.toArray())[0]?.id ?? '';
		});
	},
	async restart() {
		await background.store.close();
		background = start();
	},
	find: (text, person) => timed(() => background.answers['written.find']({text, person}), found => found.length),
	look: person => timed(() => background.answers['timeline.read']({person}), timeline => timeline?.entries.length ?? 0),
};
(globalThis as unknown as {searchPage: SearchPage}).searchPage = page;
