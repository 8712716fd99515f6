import type {Template} from '@/lib/domain/template';

/** After two months: from settling in to finding their own place. */
export const checkIn60: Template = {
	id: 'check-in-60',
	kind: 'regular',
	title: 'Check-in after 60 days',
	purpose: 'See what has settled after two months, what has not, and what they want to take into their own hands.',
	minutes: 45,
	checklist: [
		{id: 'read-last-check-in', text: 'Read your notes of the check-in before'},
		{id: 'ask-two-colleagues', text: 'Ask two people who work with them what goes well'},
		{id: 'pick-one-example', text: 'Choose one example of theirs that you want to thank them for'},
		{id: 'find-one-open-thing', text: 'Choose one thing that you owe them an honest word on'},
	],
	sections: [
		{
			id: 'settling',
			title: 'What has settled',
			purpose: 'Notice what has become easy, for it is quickly taken for granted.',
			minutes: null,
			theme: 'work',
			prompts: [
				'What do you do without thinking now that was hard a month ago?',
				'Which part of your week do you look forward to?',
				'What still feels like somebody else\'s house?',
				'What have you tried to change, and how was it received?',
			],
		},
		{
			id: 'own-ground',
			title: 'Ground of their own',
			purpose: 'Find out what they would like to make theirs.',
			minutes: null,
			theme: 'learning',
			prompts: [
				'What would you like people to come to you for?',
				'Where do you still wait for a nod that you no longer need?',
				'What do you want to understand much better by the end of the third month?',
			],
		},
		{
			id: 'working-with-me',
			title: 'Working with me',
			purpose: 'Ask for the uncomfortable half first, and give yours with an example.',
			minutes: null,
			theme: 'feedback',
			prompts: [
				'What is easier to say to others than to me?',
				'When was I too close, and when too far away?',
				'How did something I said come across differently from how I meant it?',
				'Which of my habits have you had to learn to live with?',
			],
		},
		{
			id: 'until-next-time',
			title: 'Until next time',
			purpose: 'Say back to each other what will happen, so that neither has to guess.',
			minutes: null,
			prompts: [
				'What are the two things that you want to be further with next time?',
				'Whose help do you need for that, and who asks for it?',
			],
		},
	],
};
