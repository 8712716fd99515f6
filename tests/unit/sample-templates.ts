import type {OwnTemplate, Template} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';

/** A built-in template. */
export const regular: Template = {
	id: 'regular', kind: 'regular', title: 'Regular 1-1', purpose: 'Their time first.', minutes: 30,
	checklist: [{id: 'read', text: 'Read the last notes'}],
	sections: [{id: 'top', title: 'Top of mind', purpose: 'What matters most.', prompts: ['What is on your mind?'], minutes: null}],
};

/** A template that the owner made of it. */
export const walk: OwnTemplate = {
	id: '00000000-0000-4000-8000-000000000001', kind: 'regular', title: 'Walk', purpose: 'Fresh air.', minutes: 45, from: 'regular',
	checklist: [{id: 'shoes', text: 'Bring shoes'}, {id: 'rain', text: 'Look at the sky'}],
	sections: [
		{id: 'out', title: 'On the way out', purpose: 'Theirs.', prompts: ['What now?', 'What then?'], minutes: 20},
		{id: 'back', title: 'On the way back', purpose: 'Ours.', prompts: [], minutes: 15},
		{id: 'door', title: 'At the door', purpose: '', prompts: [], minutes: null},
	],
	updatedAt: '2026-11-25T08:00:00Z', deletedAt: null,
};

/** What the page of templates shows. */
export function aTemplatesView(over: Partial<TemplatesView> = {}): TemplatesView {
	return {
		builtIn: [regular, {...regular, id: 'career', kind: 'career', title: 'Career', sections: []}],
		own: [walk],
		choices: {regular: 'regular', career: 'career', growth: 'growth', first: 'first'},
		people: [],
		...over,
	};
}
