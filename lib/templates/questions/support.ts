import {anyKind, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on the two of us: how the manager helps, and how these talks do. */
export const support = questionsOn('support', [
	['support-most-useful', 'What was the most useful thing I did for you this year?'],
	['support-distance', 'Where would you like me closer by, and where further away?'],
	['support-decide-alone', 'Which decisions do you still bring to me that you could make yourself?'],
	['support-stand-up', 'When would you have wanted me to stand up for you?'],
	['support-one-on-ones', 'What would make our 1-1s more useful to you?'],
	['support-avoiding', 'Which topic have the two of us been avoiding?'],
	['support-have-your-back', 'What would you dare to do this month if you were sure that I had your back?'],
	['support-question', 'Which question do you wish I would ask you?'],
	['support-without-me', 'If I were away for three months, what would you miss, and what would go better?'],
	['support-get-for-you', 'What is missing that I could get for you: time, people, equipment or peace?'],
	['support-bad-day', 'What do you need from me on a bad day?', anyKind],
	['support-reach', 'How easy is it to get hold of me when it matters to you?'],
]);
