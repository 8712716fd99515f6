import type {Template} from '@/lib/domain/template';

/** The weekly or fortnightly 1-1: the same three questions for either side, then room. Work in progress has other places. */
export const regular: Template = {
	id: 'regular',
	kind: 'regular',
	title: 'Regular 1-1',
	purpose: 'Half an hour that belongs to them: what matters to each of you just now, and whatever else comes up.',
	minutes: 30,
	checklist: [
		{id: 'read-last-notes', text: 'Read what you wrote down last time'},
		{id: 'check-own-promises', text: 'Look at what you promised, and do the one that takes two minutes'},
		{id: 'ask-their-topics', text: 'Ask them what they would like to talk about'},
		{id: 'pick-one-question', text: 'Pick one question that you have not asked for a while'},
		{id: 'note-one-thanks', text: 'Think of one thing they did well, with an example'},
	],
	sections: [
		{
			id: 'their-topics',
			title: 'What is on their mind',
			purpose: 'They go first, and what they bring outranks anything on your own list.',
			minutes: null,
			prompts: [
				'What matters most to you just now, in here or outside?',
				'What would have to happen for you to call this a great week?',
				'If we get round to a single thing today, which should it be?',
			],
		},
		{
			id: 'my-topics',
			title: 'What is on my mind',
			purpose: 'The same three, answered by you: what you know and they may not.',
			minutes: null,
			theme: 'context',
			prompts: [
				'What occupies me most these days, and what is behind it?',
				'What would I love to see come true by the end of the week?',
				'What is the one thing I want us to talk about today?',
			],
		},
		{
			id: 'open-notes',
			title: 'Notes',
			purpose: 'Left open on purpose: whatever comes up, and what each of you will do about it.',
			minutes: null,
			prompts: [
				'What has come up that neither of us had planned?',
				'What will each of us do before we meet again?',
				'What should we come back to next time?',
			],
		},
	],
};
