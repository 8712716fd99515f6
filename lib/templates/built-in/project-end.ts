import type {Template} from '@/lib/domain/template';

/** When a piece of work is over: what it did with the person, before what it did for the project. */
export const projectEnd: Template = {
	id: 'project-end',
	kind: 'regular',
	title: 'End of a project',
	purpose: 'Close a stretch of work properly: what it took, what it taught, and what comes after.',
	minutes: 45,
	checklist: [
		{id: 'find-three-moments', text: 'Write down three moments of theirs that you remember'},
		{id: 'collect-thanks', text: 'Collect a sentence or two from people they worked with'},
		{id: 'list-loose-ends', text: 'List the loose ends, and who has them'},
		{id: 'ask-for-their-story', text: 'Ask them to think about what they would tell a friend about it'},
	],
	sections: [
		{
			id: 'how-it-was',
			title: 'How it was for you',
			purpose: 'The person first; there will be another round for the project.',
			minutes: null,
			theme: 'energy',
			prompts: [
				'How do you feel now that it is behind you?',
				'When was it at its best, and when did you want to run?',
				'What did it cost you that nobody counted?',
				'What are you proud of, however small?',
			],
		},
		{
			id: 'what-it-taught',
			title: 'What it taught',
			purpose: 'Keep to two or three things that are worth carrying on.',
			minutes: null,
			theme: 'learning',
			prompts: [
				'What would you do again exactly the same way?',
				'What did you learn about yourself under pressure?',
				'What do you know now that would have saved you a week?',
				'What should I have seen or said earlier?',
			],
		},
		{
			id: 'thanks',
			title: 'Thanks',
			purpose: 'Say them by name, with what it was for.',
			minutes: null,
			theme: 'recognition',
			prompts: [
				'Who made the difference, and have they heard it?',
				'What did you do that I have not thanked you for?',
			],
		},
		{
			id: 'letting-go',
			title: 'Letting go',
			purpose: 'Whatever stays open needs somebody who has it, or a decent end.',
			minutes: null,
			theme: 'focus',
			prompts: [
				'Which loose ends are still in your head, and who could take them?',
				'What may now be left unfinished for good?',
			],
		},
		{
			id: 'what-next',
			title: 'What comes after',
			purpose: 'A gap is allowed, and perhaps needed.',
			minutes: null,
			theme: 'direction',
			prompts: [
				'What would you like more of in whatever comes next, and what less?',
				'How much of a breather do you want first?',
				'Which door has this opened that we should walk through?',
			],
		},
	],
};
