import type {Template} from '@/lib/domain/template';

/** The quarterly talk about the long term. Questions first; next steps apart, with a talk of their own to follow up. */
export const career: Template = {
	id: 'career',
	kind: 'career',
	title: 'Career 1-1',
	purpose: 'Talk about where they want to go in the long term, here or anywhere, and what would bring them closer.',
	minutes: 60,
	checklist: [
		{id: 'reread-last-career', text: 'Read the notes of the last career talk, and what came of them'},
		{id: 'share-questions', text: 'Send them the questions a few days ahead'},
		{id: 'invite-peer-feedback', text: 'Suggest that they ask two or three people for feedback before you meet'},
		{id: 'collect-examples', text: 'Think of two moments that showed them at their best'},
		{id: 'book-follow-up', text: 'Pick a date for a follow-up of its own, on the next steps'},
	],
	sections: [
		{
			id: 'work-they-love',
			title: 'Skills: the work itself',
			purpose: 'Learn which work gives them energy and which takes it.',
			minutes: null,
			theme: 'work',
			prompts: [
				'Which piece of work this quarter would you do again tomorrow?',
				'What did you put off, and what does that tell you?',
				'What do people come to you for, and do you like that they do?',
				'Which corner of the company makes you curious?',
				'What would you hand over gladly if somebody took it?',
			],
		},
		{
			id: 'strengths',
			title: 'Skills: strengths and gaps',
			purpose: 'Name what they are good at, and decide what to build on and what to leave be.',
			minutes: null,
			theme: 'learning',
			prompts: [
				'What comes easily to you that others find hard?',
				'Which skill would change the most for you if you had it in a year?',
				'What do you find difficult: is it worth getting better at, or better to work around?',
				'What feedback have you heard more than once?',
				'When did you last feel like a beginner, and how was it?',
			],
		},
		{
			id: 'direction',
			title: 'Goals',
			purpose: 'Hear their own picture of the future before offering yours.',
			minutes: null,
			theme: 'direction',
			prompts: [
				'If everything went well, what would you be doing on an ordinary Tuesday in five years?',
				'Whose working life would you swap with, and for which part of it?',
				'What should be true a year or two from now for you to call it good?',
				'What would your ideal role here look like, if you could draw it yourself?',
				'How has this picture changed since we last talked about it?',
			],
		},
		{
			id: 'next-steps',
			title: 'Next steps',
			purpose: 'Kept apart from the questions: note only what both of you mean to do, and come back to it in a follow-up.',
			minutes: null,
			prompts: [
				'Which stretch could you try while somebody has your back?',
				'Who could you pair with, or learn from, in here or outside?',
				'Which responsibility could move to you in the coming months?',
				'What will I do to open a door for you?',
				'When shall we sit down again to look at just these steps?',
			],
		},
	],
};
