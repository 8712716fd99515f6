import type {Template} from '@/lib/domain/template';

/** The half-yearly zoom-out on somebody's growth path, in their own words. There is no ladder to compare with. */
export const growth: Template = {
	id: 'growth',
	kind: 'growth',
	title: 'Growth path',
	purpose: 'Twice a year, step back together: how they have grown, where their own path goes on, and how you can support it.',
	minutes: 60,
	checklist: [
		{id: 'reread-own-words', text: 'Read what they said about their path last time, in their words'},
		{id: 'ask-for-reflection', text: 'Ask them to bring a few lines about the last six months'},
		{id: 'list-changes', text: 'Write down three things that they do differently from half a year ago'},
		{id: 'recall-own-support', text: 'Check what support you offered last time, and whether it came'},
		{id: 'drop-own-plan', text: 'Set aside your own plan for them before you start'},
	],
	sections: [
		{
			id: 'in-their-words',
			title: 'Their path, in their words',
			purpose: 'Write it down as they say it; side by side over the years these lines are the growth path.',
			minutes: null,
			theme: 'direction',
			prompts: [
				'How would you describe the path you are on, to somebody who does not work here?',
				'What does growing mean to you just now: deeper, wider, calmer, something else?',
				'Which chapter is ending, and which one begins?',
				'What do you want to be known for by the people you work with?',
			],
		},
		{
			id: 'looking-back',
			title: 'Six months back',
			purpose: 'Notice change that is too slow to be seen from week to week.',
			minutes: null,
			theme: 'learning',
			prompts: [
				'What can you do now that you could not do half a year ago?',
				'What surprised you about yourself?',
				'Which hard stretch turned out to be worth it?',
				'What did you hope for last time that did not happen, and do you still want it?',
				'Who helped you grow, and do they know?',
			],
		},
		{
			id: 'looking-ahead',
			title: 'Six months ahead',
			purpose: 'Find a direction that is theirs, with room to change their mind.',
			minutes: null,
			theme: 'direction',
			prompts: [
				'What would you like to look back on at our next zoom-out?',
				'Which experience is missing from your path so far?',
				'What would you try if it could not go wrong?',
				'What are you ready to let go of to make room?',
				'How will you notice that you are moving in the direction you meant?',
			],
		},
		{
			id: 'support',
			title: 'How I can support it',
			purpose: 'Turn their picture into help that you can really give.',
			minutes: null,
			theme: 'support',
			prompts: [
				'What helped you most from me so far, and what got in your way?',
				'What do you need more of: time, trust, people, practice, peace?',
				'Whom should I introduce you to?',
				'What should I stop deciding for you?',
				'What is one thing I can do for this in the coming month?',
			],
		},
	],
};
