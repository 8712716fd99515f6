import type {Profile} from './profile.ts';

/** Is it a script of an extension, or of the browser's for extensions? There is never more than one in a Chromium. */
export const isExtension = (url: string): boolean => url.startsWith('chrome-extension://') || url.startsWith('extensions::');

/** The functions of the extension in the tree, and everything below them. */
export function ownNodes({nodes}: Profile): Set<number> {
	const own = new Set<number>();
	// Parents come before their children.
	for (const {id, callFrame, children} of nodes) {
		if (own.has(id) || isExtension(callFrame.url)) {
			own.add(id);
			children?.forEach(child => own.add(child));
		}
	}

	return own;
}
