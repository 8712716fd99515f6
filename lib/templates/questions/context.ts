import {onlyRegular, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on context and decisions: what they should know, and what they know. */
export const context = questionsOn('context', [
	['context-reasons', 'Which decision of the last weeks would you like to hear the reasons for?', onlyRegular],
	['context-late', 'What did you find out later than you should have?'],
	['context-never-hear', 'What do the people who use our work tell you that I never hear?'],
	['context-stranger', 'How would you explain to a stranger what we are trying to achieve, and why?'],
	['context-corridor', 'What is being said in the corridors that I should know about?'],
	['context-in-the-room', 'In which conversation would you have liked to be in the room?'],
	['context-written', 'What should be written down somewhere and is not?'],
	['context-words-and-deeds', 'Where do our words and our actions not fit together?'],
	['context-our-field', 'What is going on in our field that we are ignoring?'],
	['context-too-much', 'Which news reaches you that you could do without?'],
	['context-my-job', 'What would you want to know if you had my job for a day?'],
	['context-heading', 'What worries you about where the company is heading, and what gives you hope?'],
]);
