import type {PartHealth} from '@/lib/domain/health';
import type {Finding} from '@/lib/domain/finding';
import type {Item} from '@/lib/domain/note';
import type {Person} from '@/lib/domain/person';
import {handbookRules} from '@/lib/domain/rule';
import type {OptionsView} from '@/lib/domain/options-view';
import type {PanelView, PopupView} from '@/lib/domain/views';

const at = '2026-11-16T13:00:00Z';
const place = {zone: 'Europe/Berlin', locale: 'en-GB'};

/** Somebody, for tests of components and state models. */
export const ana: Person = {
	id: 'ana', name: 'Ana Sousa', emails: ['ana@northwind.example'], overrides: {}, lastCareer: null, lastGrowth: null,
	relationship: null, startDate: null, mergedInto: null, createdAt: at, updatedAt: at,
};

/** An open promise from an earlier 1-1. */
export const anItem: Item = {
	id: 'item', person: 'ana', occurrence: 'zero', writtenFor: at, list: 'action', owner: 'me', text: 'Introduce Ana to Jonas', due: null,
	doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at,
};

/** What the panel shows for a 1-1 with Ana. */
export function aPanelView(over: Partial<PanelView> = {}): PanelView {
	return {
		verdict: {is: 'one-on-one', with: {email: 'ana@northwind.example', name: 'Ana Sousa'}, reasons: ['2 people: you and Ana Sousa'], corrected: false},
		meeting: {
			occurrence: 'one', title: 'Ana / Marta', start: '2026-11-24T13:00:00Z', end: '2026-11-24T13:30:00Z',
			kind: 'regular', kindFrom: 'title', url: 'https://calendar.google.com/',
		},
		...place,
		person: ana,
		findings: [],
		template: {
			id: 'regular', kind: 'regular', title: 'Regular 1-1', purpose: 'Their time first.', minutes: 30,
			checklist: [{id: 'read', text: 'Read the last notes'}, {id: 'good', text: 'Think of one thing that went well'}],
			sections: [
				{id: 'top', title: 'Top of mind', purpose: 'What matters most.', prompts: ['What is on your mind?'], minutes: null},
				{id: 'way', title: 'In the way', purpose: 'What is hard.', prompts: [], minutes: null},
			],
		},
		notes: {top: {text: 'Moving team', revision: 3, updatedAt: at}},
		ticked: [],
		items: [anItem],
		last: {start: at, sections: [{title: 'Top of mind', text: 'Tired after the release.'}]},
		outcome: 'ahead', said: null, turns: [], moveNote: null, history: [],
		kept: null, lastMet: null, inbox: [], question: null, templates: [{id: 'regular', title: 'Regular 1-1'}], checkIn: null, shared: [], closedAt: null, followUp: null, tasksOnly: false,
		people: [{id: 'ana', name: 'Ana Sousa', emails: ['ana@northwind.example']}],
		...over,
	};
}

/** What the popup shows for one person, all well. */
export function aPopupView(over: Partial<PopupView> = {}): PopupView {
	return {runways: [], findings: [], next: [], nextTime: {people: [], draft: null, added: null}, away: [], merges: [], people: 1, lastSeenAt: at, ...place, open: null, ...over};
}

/** A part that works. */
export const aHealth = (over: Partial<PartHealth> = {}): PartHealth => ({
	part: 'chips', ok: true, found: '12 events', why: '', at: '2026-11-23T08:40:00Z', lastOk: '2026-11-23T08:40:00Z', lastFailure: null, failures: 0, ...over,
});

/** What the options page shows for one person under the handbook's rules. */
export function anOptionsView(over: Partial<OptionsView> = {}): OptionsView {
	return {
		rules: handbookRules, presets: [{id: 'handbook', name: 'The handbook', about: 'Its page of 2022.', rules: handbookRules}], preset: 'handbook', load: null,
		away: [], aliases: [], accounts: ['marta@northwind.example'], merges: [], merged: [], archived: [], panelOpens: 'by-itself',
		people: [{person: ana, rules: handbookRules, findings: [], runways: [], lastMet: '2026-11-16'}],
		...place, copies: [], health: [], version: '0.1.0', ...over,
	};
}

/** Something worth telling of Jonas. */
export const aFinding = (over: Partial<Finding> = {}): Finding => ({
	id: 'f', type: 'missing', level: 'warn', person: 'jonas', personName: 'Jonas Feldt', occurrence: null, date: '2026-11-16',
	summary: 'No 1-1 with Jonas this week', evidence: ['Every day was looked at'], since: '2026-11-16T08:00:00Z', action: null,
	life: 'open', until: null, ...over,
});
