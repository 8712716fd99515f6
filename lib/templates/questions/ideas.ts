import {questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on ideas: what could be better, and what to try. */
export const ideas = questionsOn('ideas', [
	['ideas-free-week', 'If you had a week free of everything, what would you build or repair?'],
	['ideas-one-change', 'Which one thing would you change here if nobody had to agree?'],
	['ideas-copy', 'What have you seen others do that we should copy?'],
	['ideas-shelved', 'Which of your ideas was put aside too soon?'],
	['ideas-experiment', 'What could we try for two weeks and drop again if it fails?'],
	['ideas-small-repair', 'What small repair would make many people\'s days easier?'],
	['ideas-braver', 'What would we do if we were twice as brave?'],
	['ideas-start-over', 'What would we do differently if we started over today?'],
	['ideas-overlooked', 'Which wish of the people we work for do we keep overlooking?'],
	['ideas-assumption', 'What do we all believe that may no longer be true?'],
	['ideas-take-away', 'What could we take away so that everything else gets better?'],
]);
