import type {Template} from '@/lib/domain/template';

/** The regular 1-1 in three steps: find what matters, understand it, and only then help. */
export const regularSupport: Template = {
	id: 'regular-support',
	kind: 'regular',
	title: 'Regular 1-1 in three steps',
	purpose: 'Take one thing that matters to them, understand it properly, and leave with help that fits.',
	minutes: 30,
	checklist: [
		{id: 'read-last-notes', text: 'Read what you wrote down last time'},
		{id: 'ask-one-thing', text: 'Ask them which one thing they would like to think through with you'},
		{id: 'set-answers-aside', text: 'Write down the answer you would give, so that you can listen first'},
		{id: 'check-own-promises', text: 'Look at what you promised, and do the one that takes two minutes'},
	],
	sections: [
		{
			id: 'identify',
			title: 'Find what matters',
			purpose: 'Settle together on the one thing that deserves the time.',
			minutes: null,
			theme: 'focus',
			prompts: [
				'What keeps coming back to you when the laptop is shut?',
				'Which of the things you carry weighs more than the others?',
				'How could we use this half hour so that tomorrow is easier?',
				'What would you be sorry not to have talked about?',
			],
		},
		{
			id: 'understand',
			title: 'Understand it',
			purpose: 'Stay with their view of it a little longer than feels natural; advice can wait.',
			minutes: null,
			theme: 'obstacles',
			prompts: [
				'If it all went your way, how would it look in the end?',
				'What makes it hard: the thing itself, the people, or the time?',
				'What is really at stake for you in this?',
				'Which way are you leaning, and what holds you back?',
				'What is the worst that could come of it, and how likely is that?',
			],
		},
		{
			id: 'help',
			title: 'Support',
			purpose: 'Offer help they can use, and let them choose how much of it they want.',
			minutes: null,
			theme: 'support',
			prompts: [
				'What would help most from me: an opinion, a hand, a door opened, or an ear?',
				'What can you decide here without me?',
				'What would make the next fortnight go well for you?',
				'Which part of today was of use to you, and which was not?',
			],
		},
	],
};
