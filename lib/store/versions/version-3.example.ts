import type {Template} from '@/lib/domain/template';
import type {Everything} from '../rows';
import {example2} from './version-2.example';

const account = 'me@example.com';
const occurrence = `${account}|abc|2026-11-17T14:00:00Z`;
const at = '2026-11-16T08:00:00Z';
const template: Template = {
	id: 'own', kind: 'regular', title: 'Ours', purpose: 'Their time first.', minutes: 30, checklist: [{id: 'read', text: 'Read the last notes'}],
	sections: [{id: 'top', title: 'Top of mind', purpose: 'What matters most.', prompts: ['What is on your mind?'], minutes: 10, theme: 'work'}],
};

/** What a database of version 3 may hold beside what version 2 held, carried over. Not edited once released. */
export const example3: Everything = {
	...example2 as unknown as Everything,
	items: (example2['items'] ?? []).map(row => ({...row, due: null})) as unknown as Everything['items'],
	about: [{person: 'ana', matters: 'Her garden.', pronouns: 'she/her', zone: 'Europe/Lisbon', templates: {regular: 'own'}, archivedAt: null, updatedAt: at}],
	inbox: [{id: 'raise', person: 'ana', text: 'The trip', from: 'popup', taken: occurrence, doneAt: null, doneIn: null, deletedAt: null, createdAt: at, updatedAt: at}],
	agendas: [{occurrence, person: 'ana', chosen: 'own', written: template, checklist: [{id: 'read', text: 'Read'}], shared: ['top'], closedAt: null, updatedAt: at}],
	asked: [{occurrence, person: 'ana', question: 'energy-week', at: '2026-11-17T14:00:00Z', used: true, passed: false}],
	templates: [{...template, from: 'regular', updatedAt: at, deletedAt: null}],
};
