/** The calendar's own theme, which is not the system's. */
export type Theme = 'light' | 'dark';

/** Google's page says its surface colour in `meta[name=theme-color]`: #F8FAFD light, #1B1B1B dark (2025-09). Light when it says nothing. */
export function readTheme(document: Document): Theme {
	const color = document.querySelector('meta[name="theme-color"]')?.getAttribute('content') ?? '';
	const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color.trim());
	if (match === null) {
		return 'light';
	}

	const [red = 255, green = 255, blue = 255] = match.slice(1).map(part => Number.parseInt(part, 16));
	return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Tells `onChange` the theme now and whenever the page switches it, until `signal` aborts. */
export function observeTheme(document: Document, onChange: (theme: Theme) => void, {signal}: {signal: AbortSignal}): void {
	let current: Theme | null = null;
	const look = (): void => {
		const theme = readTheme(document);
		if (theme !== current) {
			current = theme;
			onChange(theme);
		}
	};

	const observer = new MutationObserver(look);
	observer.observe(document.head, {childList: true, subtree: true, attributes: true, attributeFilter: ['content']});
	signal.addEventListener('abort', () => observer.disconnect());
	look();
}
