import type {Template} from '@/lib/domain/template';

/** The weekly or fortnightly 1-1, theme by theme: for those who like to be led past everything that matters. */
export const regularThemes: Template = {
	id: 'regular-themes',
	kind: 'regular',
	title: 'Regular 1-1, theme by theme',
	purpose: 'Half an hour that belongs to them: how they are, what they need to know, and what stands in their way.',
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
				'What would make this half hour worth it for you?',
				'What have you been turning over since we last talked?',
				'What did you nearly not bring up?',
				'Which part of last week would you like to talk through?',
				'What is going better than you expected?',
			],
		},
		{
			id: 'energy',
			title: 'How they are',
			purpose: 'Find out how the work feels, which is not the same as how far along it is.',
			minutes: null,
			theme: 'energy',
			prompts: [
				'How full is your battery today, and what drained or charged it?',
				'When did you last lose track of time because the work was fun?',
				'What has been heavier than it looks from outside?',
				'How much room does your week leave for life around it?',
				'If you could take one thing off your plate, which would it be?',
			],
		},
		{
			id: 'context',
			title: 'Context and obstacles',
			purpose: 'Pass on what you know and they do not, and learn what slows them down.',
			minutes: null,
			theme: 'context',
			prompts: [
				'Which decision lately made no sense from where you sit?',
				'What do you wish somebody had told you sooner?',
				'Where are you waiting for a person, an answer or a tool?',
				'Who would it help you to talk to, and shall I introduce you?',
				'Of everything that seems important now, what could wait?',
			],
		},
		{
			id: 'feedback',
			title: 'Feedback, both ways',
			purpose: 'One recent example each: what happened, what it led to, and what you ask for.',
			minutes: null,
			theme: 'feedback',
			prompts: [
				'What should I do more of, or stop doing, to be useful to you?',
				'When, lately, could I have backed you better?',
				'What did you do recently that you are proud of?',
				'May I tell you about something I noticed, and what it led to?',
				'Who deserves a thank you that they have not had yet?',
			],
		},
		{
			id: 'until-next-time',
			title: 'Until next time',
			purpose: 'Say back to each other what will happen, so that neither has to guess.',
			minutes: null,
			prompts: [
				'What did we just agree on, in one sentence each?',
				'What will I have done for you before we meet again?',
				'What should we come back to next time?',
				'What was the most useful part of today?',
			],
		},
	],
};
