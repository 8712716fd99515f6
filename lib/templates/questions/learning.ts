import {questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on learning and growing: what they have learned, and what comes next. */
export const learning = questionsOn('learning', [
	['learning-lately', 'What do you understand today that you did not three months ago?'],
	['learning-next', 'What would you like to learn next, and what for?'],
	['learning-teach', 'What could you teach the rest of us in an hour?'],
	['learning-mistake', 'Which mistake taught you the most this year?'],
	['learning-too-big', 'When did a piece of work last feel slightly too big for you?'],
	['learning-read', 'What have you read, heard or watched that changed how you work?'],
	['learning-in-theory', 'What do you know in theory but have never done?'],
	['learning-time', 'When in your week is there time to learn, and what eats it?'],
	['learning-black-box', 'Which part of our work is still a black box to you?'],
	['learning-unlearn', 'Which habit served you well once and is in the way now?'],
	['learning-plateau', 'Where have you stopped getting better, and how does that feel?'],
	['learning-not-dare', 'Which question would you not dare to ask in a large meeting?'],
]);
