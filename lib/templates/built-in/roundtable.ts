import type {Template} from '@/lib/domain/template';

/** A round of managers who coach each other, on a timed agenda. */
export const roundtable: Template = {
	id: 'roundtable',
	kind: 'regular',
	title: 'Management roundtable',
	purpose: 'An hour in which managers help each other with what is hard just now.',
	minutes: 60,
	checklist: [
		{id: 'choose-lead-and-notes', text: 'Decide who could lead and who could take notes, in turn'},
		{id: 'ask-for-challenges', text: 'Ask everybody to think of one challenge, without names where it is delicate'},
		{id: 'read-last-round', text: 'Read what was agreed on in the last round'},
		{id: 'think-of-own-challenge', text: 'Think of a challenge of your own, in case nobody starts'},
	],
	sections: [
		{
			id: 'roles',
			title: 'Welcome and roles',
			purpose: 'Somebody leads, somebody takes notes, and it is somebody else each time.',
			minutes: 5,
			prompts: [
				'Who leads today, and who takes notes?',
				'What stays in this room?',
			],
		},
		{
			id: 'round',
			title: 'How has it been?',
			purpose: 'One or two minutes each; nobody has to bring a problem.',
			minutes: 10,
			theme: 'energy',
			prompts: [
				'How was the last month as a manager, in a sentence or two?',
				'What came of what we talked about last time?',
				'Which challenge would you like to put on the table, if any?',
			],
		},
		{
			id: 'choose',
			title: 'Choose one or two challenges',
			purpose: 'Take those in which most of you recognise themselves.',
			minutes: null,
			theme: 'focus',
			prompts: [
				'Which of these have several of us met?',
				'What would the person who brought it like to leave with?',
			],
		},
		{
			id: 'coaching',
			title: 'Around the table',
			purpose: 'Questions before advice; whoever brought it has the last word.',
			minutes: 45,
			theme: 'support',
			prompts: [
				'What have you tried already, and what happened?',
				'How might the other person tell this story?',
				'When did any of us meet something like it, and what helped?',
				'What would you advise a friend to do?',
				'What will you try first, and when will you tell us how it went?',
			],
		},
	],
};
