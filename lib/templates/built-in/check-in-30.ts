import type {Template} from '@/lib/domain/template';

/** After the first month: what is still foreign, while it can be asked without blushing. */
export const checkIn30: Template = {
	id: 'check-in-30',
	kind: 'regular',
	title: 'Check-in after 30 days',
	purpose: 'Look back on the first month together, while everything still looks new to them.',
	minutes: 45,
	checklist: [
		{id: 'reread-first', text: 'Read what you both said at the first 1-1'},
		{id: 'ask-their-buddy', text: 'Ask whoever shows them around what would help now'},
		{id: 'list-own-promises', text: 'List what you promised for their start, and what came of it'},
		{id: 'note-first-good-thing', text: 'Think of one thing that they have already made better'},
	],
	sections: [
		{
			id: 'landing',
			title: 'How the start feels',
			purpose: 'Listen to how it is for them before you tell them how they are doing.',
			minutes: null,
			theme: 'energy',
			prompts: [
				'What was different from how you had pictured it?',
				'When did you feel at home for the first time, or what would it take?',
				'What have you been too polite to ask about?',
				'How does your energy at the end of a day compare with your first week?',
			],
		},
		{
			id: 'fresh-eyes',
			title: 'What fresh eyes see',
			purpose: 'They will get used to it soon, so ask now.',
			minutes: null,
			theme: 'ideas',
			prompts: [
				'What do we do here that made you wonder?',
				'Which part of your first weeks should the next newcomer be spared?',
				'What did you find well done, compared with places you know?',
			],
		},
		{
			id: 'people',
			title: 'People and places',
			purpose: 'Help them to know whom to ask, and where things are decided.',
			minutes: null,
			theme: 'connections',
			prompts: [
				'Whom do you turn to first when you are stuck?',
				'Whom have you not met yet, although your work touches theirs?',
				'Where do you feel you find out about things too late?',
			],
		},
		{
			id: 'expectations',
			title: 'What we expect of each other',
			purpose: 'Say it in plain words, in both directions, while corrections are small.',
			minutes: null,
			theme: 'feedback',
			prompts: [
				'What do you believe I expect of you in the next month?',
				'What did you expect of me that has not happened yet?',
				'What am I glad to see in how you work, and what would I try differently?',
			],
		},
		{
			id: 'until-next-time',
			title: 'Until next time',
			purpose: 'Say back to each other what will happen, so that neither has to guess.',
			minutes: null,
			prompts: [
				'What will you do, and what will I do, before the next check-in?',
				'What would make the coming month a good one?',
			],
		},
	],
};
