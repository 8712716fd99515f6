import type {Shown} from '@/lib/messages/protocol';

/** What the panel is asked to show. Theme null: follow the system. `blurred`: whoever opened it shares the screen. */
export type Request = Omit<Shown, 'theme'> & {theme: Shown['theme'] | null; blurred?: boolean};

/** Reads `#occurrence=…&theme=dark&focus=1` of the panel's address. A date without a 1-1 is never named there, where the page could read whom it is about. */
export function readHash(hash: string): Request {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	const theme = said.get('theme');
	return {
		occurrence: said.get('occurrence') || null,
		absence: null,
		focus: said.get('focus') === '1',
		blurred: said.get('blurred') === '1',
		theme: theme === 'dark' || theme === 'light' ? theme : null,
	};
}

/** The address, after its `#`, of the same 1-1 in a tab of its own: what is blurred stays blurred there. */
export function hashForTab(occurrence: string, blurred: boolean): string {
	return String(new URLSearchParams({occurrence, ...(blurred && {blurred: '1'})}));
}
