/**
 * Puts a text into the clipboard; false when the browser allows no way. A web page decides what a frame in it may do, and the calendar's
 * may forbid the clipboard: then the old way is left, which copies what is selected. `select` selects the text.
 */
export async function copy(text: string, select: () => void): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		select();
		return document.execCommand('copy');
	}
}
