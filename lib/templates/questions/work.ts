import {anyKind, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on the work itself: joy in it, and what it is good for. */
export const work = questionsOn('work', [
	['work-lost-in-it', 'Which piece of work last made you skip a coffee break without noticing?'],
	['work-show', 'What have you made lately that you would show to a friend?'],
	['work-better-off', 'Who is better off because of what you did this month?'],
	['work-mix', 'How much of your week goes to work you like, and what fills the rest?'],
	['work-chore', 'Which recurring chore would nobody miss if it quietly stopped?'],
	['work-itching', 'What have you been itching to take apart or try out?'],
	['work-craft', 'Where would you like to work more carefully than time allows?'],
	['work-bored', 'What has become so easy that it bores you?'],
	['work-doubt', 'Where do you doubt that what we do makes a difference?'],
	['work-first-love', 'What drew you to this kind of work in the first place, and how much of it is left?', anyKind],
	['work-mondays', 'What would have to change for you to like Mondays better?'],
]);
