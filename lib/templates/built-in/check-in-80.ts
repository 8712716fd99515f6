import type {Template} from '@/lib/domain/template';

/** Towards the end of the third month: no surprise may be left for the end. */
export const checkIn80: Template = {
	id: 'check-in-80',
	kind: 'regular',
	title: 'Check-in after 80 days',
	purpose: 'Before the first three months are over, say openly how it has been for both of you, so that nothing comes as a surprise.',
	minutes: 45,
	checklist: [
		{id: 'read-all-check-ins', text: 'Read your notes since the first 1-1, hopes included'},
		{id: 'write-two-honest-lines', text: 'Write two honest lines: what you are glad of, and what worries you'},
		{id: 'invite-their-lines', text: 'Ask them to bring two such lines, too'},
		{id: 'think-of-whole-team', text: 'Think about how the team has changed since they came'},
	],
	sections: [
		{
			id: 'looking-back-on-start',
			title: 'The first three months',
			purpose: 'Tell the story of the start together; the two versions will differ.',
			minutes: null,
			theme: 'work',
			prompts: [
				'If you told a friend about these three months, what would be the headline?',
				'What are you proud of that nobody has seen?',
				'What was harder than it had to be, and what was my part in it?',
				'Which of the hopes from our first talk came true?',
			],
		},
		{
			id: 'both-sides',
			title: 'Said openly, by both',
			purpose: 'Neither of you should leave with a guess about what the other thinks.',
			minutes: null,
			theme: 'feedback',
			prompts: [
				'What do you think I am pleased with, and what do you think I am not?',
				'What do I see differently from you, and from which moment do I know it?',
				'What would you need from me to say yes to this place again?',
			],
		},
		{
			id: 'next-stretch',
			title: 'From newcomer to colleague',
			purpose: 'Choose what comes after the beginning.',
			minutes: null,
			theme: 'direction',
			prompts: [
				'What should be yours from now on?',
				'What would you like to learn once you no longer have to learn everything?',
				'Which rhythm of 1-1s suits you, now that you know the place?',
			],
		},
		{
			id: 'until-next-time',
			title: 'Until next time',
			purpose: 'Say back to each other what will happen, so that neither has to guess.',
			minutes: null,
			prompts: [
				'What will each of us do about what we said today?',
				'When will we talk about the long run for the first time?',
			],
		},
	],
};
