import {handbookRules} from '@/lib/domain/rule';
import type {PersonView} from '@/lib/domain/person-view';
import {ana} from './sample-views';

/** What is kept of Ana. */
export function aPersonView(over: Partial<PersonView> = {}): PersonView {
	return {
		person: ana,
		about: {matters: '', pronouns: '', zone: null, templates: {}, archivedAt: null},
		rules: handbookRules,
		runways: [],
		templates: {
			regular: [{id: 'regular', title: 'Regular 1-1'}, {id: 'peer', title: 'Between peers'}],
			career: [{id: 'career', title: 'Career'}], growth: [{id: 'growth', title: 'Growth'}], first: [{id: 'first', title: 'First'}],
		},
		merged: [],
		taken: [],
		stays: null,
		zone: 'Europe/Berlin',
		locale: 'en-GB',
		counts: {occurrences: 12, notes: 7, promises: 1, inbox: 2},
		...over,
	};
}
