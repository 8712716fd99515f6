import type {Template} from '@/lib/domain/template';

/** Between two people of whom neither manages the other. */
export const peer: Template = {
	id: 'peer',
	kind: 'regular',
	title: '1-1 with a peer',
	purpose: 'Keep the line between two colleagues open: what each is up to, what you need of each other, and what neither says in a larger round.',
	minutes: 30,
	checklist: [
		{id: 'recall-last-talk', text: 'Recall what you talked about last, and what you offered'},
		{id: 'choose-own-topic', text: 'Choose one thing that you would like their view on'},
		{id: 'think-of-thanks', text: 'Think of something of theirs that made your life easier'},
	],
	sections: [
		{
			id: 'how-we-are',
			title: 'How we are',
			purpose: 'Start as two people, not as two departments.',
			minutes: null,
			theme: 'energy',
			prompts: [
				'What is life asking of you just now, work aside?',
				'What made you laugh or swear this week?',
				'How much are you carrying at the moment, on a scale of your own?',
			],
		},
		{
			id: 'between-us',
			title: 'Between your work and mine',
			purpose: 'Settle small frictions here, before they become meetings.',
			minutes: null,
			theme: 'team',
			prompts: [
				'Where do we step on each other\'s toes?',
				'What does my team do that makes life harder for yours?',
				'What are you planning that I would otherwise learn too late?',
				'Which promise between us needs a fresh look?',
			],
		},
		{
			id: 'second-opinion',
			title: 'A second opinion',
			purpose: 'Lend each other a head that has no stake in it.',
			minutes: null,
			theme: 'support',
			prompts: [
				'What are you chewing on that you cannot take to your own team?',
				'What would you do in my place?',
				'Where am I fooling myself, as far as you can see?',
			],
		},
		{
			id: 'each-other',
			title: 'What we do for each other',
			purpose: 'One small favour each is plenty.',
			minutes: null,
			prompts: [
				'What could I take off your hands, or say for you in a room you are not in?',
				'What do we want to pick up again next time?',
			],
		},
	],
};
