/** What the notice bar says when the background cannot be asked what to say. */
export const awayWords = 'Kept has paused on this page.';

/** What the card says beside what it is told to say. */
export const thinkWords = {
	drag: 'Move anyway',
	delete: 'Delete anyway',
	note: 'Write a note',
};
