import {anyKind, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on career and direction: where somebody wants to go, here or elsewhere. */
export const direction = questionsOn('direction', [
	['direction-a-year-on', 'What would you like to be able to say about yourself a year from now?'],
	['direction-in-ten-years', 'Which kind of work would you still like to be doing in ten years?'],
	['direction-interesting-path', 'Whose path do you find interesting, and which stretch of it?'],
	['direction-door', 'Which door would you like to see open, here or elsewhere?'],
	['direction-lead', 'What attracts you about leading other people, and what puts you off?'],
	['direction-turning-point', 'Which turning point in your life says most about what you want?', anyKind],
	['direction-arrived', 'How will you know that you have arrived where you wanted to be?'],
	['direction-leave', 'What could make you think about leaving?'],
	['direction-once-wanted', 'What did you once want to become, and what is left of that wish?'],
	['direction-asked-for', 'For what would you like to be the one whom people ask?'],
	['direction-regret', 'What would you regret not having tried?'],
	['direction-less', 'What do you want less than you did two years ago?'],
]);
