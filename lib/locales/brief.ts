/** As long as a name of a button can be and still be listened to. Characters. */
const most = 80;

/** A text in one line, cut where it is too long to name something by it. */
export function brief(text: string): string {
	const letters = [...text.replaceAll(/\s+/gu, ' ').trim()];
	return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('').trimEnd()}…`;
}
