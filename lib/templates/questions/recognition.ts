import {anyKind, onlyRegular, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on thanks and recognition: what was done well, seen or unseen. */
export const recognition = questionsOn('recognition', [
	['recognition-unseen', 'What have you done lately that nobody noticed?', onlyRegular],
	['recognition-earned', 'Who has earned your thanks, and what for?'],
	['recognition-stayed', 'Which praise has stayed with you for years, and why that one?', anyKind],
	['recognition-handled', 'Which difficult moment did you handle better than you would have a year ago?'],
	['recognition-hidden-strength', 'What are you better at than people here know?'],
	['recognition-credit', 'Where does credit end up with the wrong person?'],
	['recognition-granted', 'What have I taken for granted about you?'],
	['recognition-not-celebrated', 'What has the team pulled off that we never celebrated?'],
	['recognition-kindness', 'Which small kindness of a colleague has stayed in your mind?'],
	['recognition-brave', 'When were you braver than it looked?'],
	['recognition-hollow', 'When has praise felt hollow to you?'],
	['recognition-celebrate', 'How would you like to mark the next thing that goes well?'],
]);
