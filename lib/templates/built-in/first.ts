import type {Template} from '@/lib/domain/template';

/** The very first 1-1 with somebody: two people learn how to work with one another. */
export const first: Template = {
	id: 'first',
	kind: 'first',
	title: 'First 1-1',
	purpose: 'Get to know each other, and agree how the two of you want to work together.',
	minutes: 45,
	checklist: [
		{id: 'read-about-them', text: 'Read what they wrote about themselves, if they shared anything'},
		{id: 'prepare-own-story', text: 'Decide what to tell about yourself in three minutes'},
		{id: 'send-questions', text: 'Send them the questions, so that nothing comes as a surprise'},
		{id: 'check-first-week', text: 'Check that their first days have a plan and a person to ask'},
		{id: 'leave-time-after', text: 'Keep a quarter of an hour free afterwards'},
	],
	sections: [
		{
			id: 'about-them',
			title: 'Who they are',
			purpose: 'Listen for what they care about before there is any work to discuss.',
			minutes: null,
			prompts: [
				'Which turns in your path brought you here?',
				'What would your friends say you can talk about for hours?',
				'What matters to you outside of work that I should know about?',
				'What made you say yes to this job?',
				'What have you done, anywhere, that you still like to think back to?',
			],
		},
		{
			id: 'about-me',
			title: 'Who I am',
			purpose: 'Give them the manual for working with you, quirks included.',
			minutes: null,
			prompts: [
				'How did I come to do this, and what do I still do besides managing?',
				'What do I value in the people I work with?',
				'What tends to worry me, and how does it show?',
				'How do I like to be reached, and when am I slow to answer?',
				'What am I trying to get better at?',
			],
		},
		{
			id: 'working-together',
			title: 'How we work together',
			purpose: 'Make expectations explicit in both directions while it is still easy.',
			minutes: null,
			theme: 'feedback',
			prompts: [
				'Think of the best manager you had: what did they do on an ordinary day?',
				'How should I tell you when something could be better: in writing, in person, at once or later?',
				'How do you like good work to be noticed: in public, in private, or not at all?',
				'What puts you in a bad mood at work, and how would I notice?',
				'What can you expect from me that you would call me out on?',
			],
		},
		{
			id: 'our-one-on-ones',
			title: 'Our 1-1s',
			purpose: 'Choose a rhythm and a place that will survive busy weeks.',
			minutes: null,
			prompts: [
				'What would you like to use this time for?',
				'How often suits you, and which day and hour have your best energy?',
				'Where do we collect topics between talks?',
				'What made earlier 1-1s a waste of your time?',
			],
		},
		{
			id: 'hopes',
			title: 'Hopes for the start',
			purpose: 'Learn what a good beginning looks like to them.',
			minutes: null,
			prompts: [
				'When you look back on your first week, what would make you smile?',
				'What would you like to have learned after a month?',
				'What do you hope is different in a year, for you and around you?',
				'What is still unclear, small things included?',
				'Where would you like your work to lead you in the long run?',
			],
		},
	],
};
