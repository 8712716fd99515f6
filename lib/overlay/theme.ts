/** The calendar's own theme, which is not the system's. */
export type Theme = 'light' | 'dark';

/**
 * Tells `onChange` the theme now and whenever the page switches it, until `signal` aborts. Google's page says its surface colour
 * in `meta[name=theme-color]`: #F8FAFD light, #1B1B1B dark (2025-09); green alone is nearly all that an eye calls bright.
 * Light when it says nothing.
 */
export function observeTheme(document: Document, onChange: (theme: Theme) => void, {signal}: {signal: AbortSignal}): void {
	let current: Theme | null = null;
	const look = (): void => {
		const theme = /^#..[0-7]/.test(document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content ?? '') ? 'dark' : 'light';
		if (theme !== current) {
			current = theme;
			onChange(theme);
		}
	};

	const observer = new MutationObserver(look);
	observer.observe(document.head, {childList: true, subtree: true, attributes: true});
	signal.addEventListener('abort', () => observer.disconnect());
	look();
}
