import {anyKind, onlyRegular, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on feedback, both ways: what each should hear from the other. */
export const feedback = questionsOn('feedback', [
	['feedback-harder', 'What do I do that makes your work harder than it needs to be?'],
	['feedback-keep', 'What should I on no account stop doing?'],
	['feedback-advice', 'What advice would you give me about how I lead this team?'],
	['feedback-differently', 'What have I done in the last weeks that you would have done differently?', onlyRegular],
	['feedback-disagree', 'What have you been told about your work that you disagree with?'],
	['feedback-honest-opinion', 'On which piece of your work would you like an honest opinion?'],
	['feedback-owed', 'To whom do you owe an honest word, and what makes it hard?'],
	['feedback-did-good', 'When did criticism last do you good, and how was it said?', anyKind],
	['feedback-gave-up', 'What have you stopped telling me because nothing came of it?'],
	['feedback-blind-spot', 'What do you think I do not see about myself?'],
	['feedback-open-promise', 'Which promise of mine is still open?', onlyRegular],
	['feedback-changed', 'What have you changed because of something that somebody told you?'],
]);
