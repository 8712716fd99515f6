import type {UtcInstant} from '@/lib/domain/time';
import {countText, momentText, type Reading} from './moments';

/** What is said when a 1-1 is about to be moved. Only what the calendar shows. */
export const thinkWords = {
	title: (name: string) => `1-1 with ${name}: think twice?`,
	never: (name: string) => `No earlier 1-1 with ${name} was seen`,
	days: (days: number) => (days === 0 ? 'You met today' : `${countText(days, 'day')} since you last met`),
	movesOfThis: (moves: number) => `This one was moved ${moves === 1 ? 'once' : `${moves} times`} already`,
	movesOfOthers: (moves: number) => `${countText(moves, 'other one', 'others')} moved within three months`,
	noneFree: 'Nothing free was seen within 48 hours of it',
	free: (moment: string) => `Free: ${moment}`,
};

/** A message about a move, in two halves: the reason goes between them. Whole sentences. */
export function moveNoteWords(name: string, from: UtcInstant, to: UtcInstant, reading: Reading): {before: string; after: string} {
	return {
		before: `Hi ${name}, I had to move our 1-1 from ${momentText(from, reading)} to ${momentText(to, reading)}.`,
		after: 'I am sorry for the change. Does the new time suit you? If not, tell me what does and I will make it work.',
	};
}
