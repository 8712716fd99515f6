import type {Signal} from '@preact/signals';
import type {Action, Finding} from '@/lib/domain/finding';
import type {Person} from '@/lib/domain/person';
import type {UtcInstant} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import type {Client} from '@/lib/messages/client';
import type {PanelChanges} from './panel-changes';

type OwnAction = Extract<Action, {type: 'turn' | 'taper'}>;

/** What a person can make of the findings beside an occurrence. Shown at once, sent in order. */
export interface PanelFindings {
	/** `until` for a snoozed one; `open` takes either back. */
	live(finding: Finding, life: 'acknowledged' | 'snoozed' | 'open', until: UtcInstant | null): void;
	/** What became of the 1-1 it is about, or of the date without one; null takes it back. */
	say(finding: Finding, what: 'met' | 'skipped' | null, reason: string): void;
	/** Does what it proposes. */
	act(finding: Finding, action: OwnAction): void;
	/** Takes that back. */
	unact(finding: Finding, action: OwnAction): void;
}

interface Parts {
	client: Client;
	view: Signal<PanelView | null>;
	changes: Pick<PanelChanges, 'say' | 'setKind'>;
	send: (change: () => Promise<unknown>) => Promise<void>;
}

/** The findings of one panel. */
export function panelFindings({client, view, changes, send}: Parts): PanelFindings {
	/** Cadences as they were before a finding made them rarer, by person. */
	const before = new Map<string, Person['overrides']>();

	function show({id}: Finding, life: Pick<Finding, 'life' | 'until'>): void {
		const now = view.peek();
		if (now !== null) {
			view.value = {...now, findings: now.findings.map(finding => (finding.id === id ? {...finding, ...life} : finding))};
		}
	}

	function turn(finding: Finding, {occurrence}: Extract<OwnAction, {type: 'turn'}>, kind: 'regular' | 'career' | 'growth'): void {
		show(finding, {life: kind === 'regular' ? 'open' : 'acknowledged', until: null});
		if (occurrence === view.peek()?.meeting.occurrence) {
			changes.setKind(kind);
		} else {
			void send(() => client('kind.set', {occurrence, kind}));
		}
	}

	function taper(finding: Finding, overrides: (person: Person) => Person['overrides'], life: Finding['life']): void {
		const now = view.peek();
		if (now?.person?.id === finding.person) {
			const {createdAt: _created, updatedAt: _updated, mergedInto: _merged, ...said} = {...now.person, overrides: overrides(now.person)};
			view.value = {...now, person: {...now.person, overrides: said.overrides}};
			show(finding, {life, until: null});
			void send(() => client('person.save', said));
		}
	}

	return {
		live(finding, life, until) {
			show(finding, {life, until});
			void send(() => client('finding.live', {finding: finding.id, life, until}));
		},
		say(finding, what, reason) {
			const {occurrence, person, date} = finding;
			show(finding, {life: what === null ? 'open' : what === 'met' ? 'acknowledged' : 'skipped', until: null});
			if (occurrence !== null && occurrence === view.peek()?.meeting.occurrence) {
				changes.say(what, reason);
			} else {
				void send(() => client('outcome.say', {about: occurrence === null ? {person, date} : {occurrence}, what, reason}));
			}
		},
		act(finding, action) {
			if (action.type === 'turn') {
				turn(finding, action, action.kind);
				return;
			}

			taper(finding, person => {
				before.set(person.id, person.overrides);
				return {...person.overrides, regularEvery: action.every};
			}, 'acknowledged');
		},
		unact(finding, action) {
			if (action.type === 'turn') {
				turn(finding, action, 'regular');
				return;
			}

			taper(finding, person => before.get(person.id) ?? person.overrides, 'open');
		},
	};
}
