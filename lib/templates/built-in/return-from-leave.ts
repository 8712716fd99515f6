import type {Template} from '@/lib/domain/template';

/** After a long absence, whatever the reason: first the person, then what has changed. */
export const returnFromLeave: Template = {
	id: 'return-from-leave',
	kind: 'regular',
	title: 'Return from leave',
	purpose: 'Welcome somebody back after a long absence, and let them choose the way in.',
	minutes: 45,
	checklist: [
		{id: 'list-changes-since', text: 'List what has changed since they left: people, plans, tools'},
		{id: 'protect-first-week', text: 'Keep their first week free of fixed dates as far as you can'},
		{id: 'tell-the-team', text: 'Ask them what the team may know, and tell no more'},
		{id: 'find-their-things', text: 'Check that their accounts and their place still work'},
		{id: 'think-of-handovers', text: 'Note who took over what, and what may stay there'},
	],
	sections: [
		{
			id: 'welcome',
			title: 'Arriving',
			purpose: 'They say as much or as little about the time away as they like.',
			minutes: null,
			theme: 'life',
			prompts: [
				'How is it to be back?',
				'What is different for you now that I should make room for?',
				'What would you like people to ask you about, and what not?',
				'Which hours and places work for you in the coming weeks?',
			],
		},
		{
			id: 'what-changed',
			title: 'What has changed',
			purpose: 'Tell it in order, with reasons, and admit what went less well.',
			minutes: null,
			theme: 'context',
			prompts: [
				'Which of these changes would you like to hear more about?',
				'Who is new, and who has another job now?',
				'What did you hear from others that I should put right?',
			],
		},
		{
			id: 'way-in',
			title: 'The way back in',
			purpose: 'Slower than they offer is nearly always right.',
			minutes: null,
			theme: 'focus',
			prompts: [
				'What would you like to take up first, and what only later?',
				'What of your old work would you rather leave where it is now?',
				'How will we both notice if it is too much too soon?',
				'What would make the first fortnight good?',
			],
		},
		{
			id: 'support-now',
			title: 'What helps now',
			purpose: 'If something has to be settled with the people team, say so here and take it there.',
			minutes: null,
			theme: 'support',
			prompts: [
				'What do you need from me that you did not need before?',
				'Who else should know about any of this, and who tells them?',
				'When shall we talk next? Sooner than usual is welcome.',
			],
		},
	],
};
