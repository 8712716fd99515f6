import {onlyRegular, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on priorities and focus: what comes first, and what does not come at all. */
export const focus = questionsOn('focus', [
	['focus-one-thing', 'If you could finish only one thing this month, which one would matter most?', onlyRegular],
	['focus-wait', 'What that calls itself urgent could wait a month without anybody noticing?', onlyRegular],
	['focus-unclear', 'Which of our goals could you not explain to a newcomer?'],
	['focus-pulled', 'Where do two people want different things from you at once?'],
	['focus-interrupted', 'What breaks your concentration most often?'],
	['focus-neglected', 'What matters in the long run and never gets its turn?'],
	['focus-good-enough', 'Where would good enough be good enough?'],
	['focus-habit', 'What are we doing mostly because we always have?'],
	['focus-undisturbed', 'How many undisturbed hours did you have last week, and how many would you need?', onlyRegular],
	['focus-well-spent', 'How will we know, half a year from now, that this was time well spent?'],
	['focus-given-up', 'What are you giving up in order to do what you are doing now?'],
]);
