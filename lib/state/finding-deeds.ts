import type {Action, Finding} from '@/lib/domain/finding';
import type {SaidOfPerson} from '@/lib/domain/person';
import type {UtcInstant} from '@/lib/domain/time';
import type {Client} from '@/lib/messages/client';
import {saidOfPerson} from './said-of-person';

type OwnAction = Extract<Action, {type: 'turn' | 'taper'}>;

/** What can be made of a finding in any view; each is shown at once and can be taken back. */
export interface FindingDeeds {
	/** `until` for a snoozed one; `open` takes either back. */
	live(finding: Finding, life: 'acknowledged' | 'snoozed' | 'open', until: UtcInstant | null): Promise<void>;
	/** What became of the 1-1, or of the date without one; null takes it back. */
	say(finding: Finding, what: 'met' | 'skipped' | null, reason: string): Promise<void>;
	/** `finding` only for the views; a career timeline has none. */
	act(finding: Finding | null, action: OwnAction): Promise<void>;
	/** Takes such an action back. */
	unact(finding: Finding | null, action: OwnAction): Promise<void>;
}

interface Parts {
	client: Client;
	/** Sends a change, and reads again what is stored, also after a failure. */
	run: (act: () => Promise<unknown>) => Promise<void>;
	/** Changes a finding in what is shown; null takes it away. */
	show: (id: string, change: (finding: Finding) => Finding | null) => void;
}

/** The deeds on the findings of one view. */
export function findingDeeds({client, run, show}: Parts): FindingDeeds {
	/** People as they were before their cadence became rarer. */
	const before = new Map<string, SaidOfPerson>();

	async function taper(id: string, every: Extract<OwnAction, {type: 'taper'}>['every']): Promise<void> {
		const {people} = await client('options.read');
		const person = people.find(one => one.person.id === id)?.person;
		if (person !== undefined) {
			before.set(id, saidOfPerson(person));
			await client('person.save', {...saidOfPerson(person), overrides: {...person.overrides, regularEvery: every}});
		}
	}

	async function untaper(id: string): Promise<void> {
		const person = before.get(id);
		if (person !== undefined) {
			await client('person.save', person);
		}
	}

	return {
		live: async ({id}, life, until) => {
			show(id, finding => ({...finding, life, until}));
			await run(() => client('finding.live', {finding: id, life, until}));
		},
		say: async ({id, occurrence, person, date}, what, reason) => {
			show(id, finding => (what === 'met' ? null : {...finding, life: what ?? 'open', until: null}));
			const about = occurrence === null ? {person, date} : {occurrence};
			await run(() => client('outcome.say', {about, what, reason}));
		},
		act: async (_finding, action) => run(() => (action.type === 'turn'
			? client('kind.set', {occurrence: action.occurrence, kind: action.kind})
			: taper(action.person, action.every))),
		unact: async (_finding, action) => run(() => (action.type === 'turn'
			? client('kind.set', {occurrence: action.occurrence, kind: 'regular'})
			: untaper(action.person))),
	};
}
