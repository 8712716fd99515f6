import type {Template} from '@/lib/domain/template';

/** With somebody whose manager is between the two of you: to listen and to pass on the bigger picture. */
export const skipLevel: Template = {
	id: 'skip-level',
	kind: 'regular',
	title: 'Skip-level 1-1',
	purpose: 'Hear how things look from where they sit, share the wider picture, and leave their own manager in the picture, too.',
	minutes: 30,
	checklist: [
		{id: 'tell-their-manager', text: 'Tell their manager that you two are talking, and that it is no inspection'},
		{id: 'say-what-it-is-for', text: 'Write them one line on what this talk is for'},
		{id: 'look-up-their-work', text: 'Look up what they have been working on'},
		{id: 'choose-context', text: 'Choose two things from your level that they should know'},
	],
	sections: [
		{
			id: 'their-world',
			title: 'How it looks from there',
			purpose: 'Mostly listen; you see it too seldom from this side.',
			minutes: null,
			theme: 'team',
			prompts: [
				'What do people in your team talk about that never gets to me?',
				'What is going right that we should leave well alone?',
				'Where do good ideas get stuck on their way?',
				'Which of our decisions reached you without a reason?',
			],
		},
		{
			id: 'bigger-picture',
			title: 'The wider picture',
			purpose: 'Give them the reasons, not only the results.',
			minutes: null,
			theme: 'context',
			prompts: [
				'What would you like to know about where we are going?',
				'Which rumour should I confirm or bury?',
				'Where does what you hear from us not fit what you see?',
			],
		},
		{
			id: 'them',
			title: 'They themselves',
			purpose: 'Remember what they want, so that you can think of them when a door opens.',
			minutes: null,
			theme: 'direction',
			prompts: [
				'What are you good at that this place does not use yet?',
				'What keeps you here, and what could draw you away?',
				'Which kind of work should I think of you for?',
			],
		},
		{
			id: 'follow-up',
			title: 'What I take with me',
			purpose: 'Agree on what you may pass on, and to whom.',
			minutes: null,
			prompts: [
				'What of this may I pass on, and in which words?',
				'What would you rather tell your manager yourself, and how could I help with that?',
				'What will I do, and how will you hear of it?',
			],
		},
	],
};
