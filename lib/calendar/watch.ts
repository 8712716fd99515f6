/** How long the page must be quiet before it counts as settled. Milliseconds. */
const quiet = 120;

/** Busy for this long, it is looked at all the same. Milliseconds. */
const patience = 2000;

/** A frame's work that takes longer than this is put off to the next settled moment. Milliseconds. */
const frameBudget = 8;

/** Attributes that change when Google re-uses a node for another event or another date. */
const attributeFilter = ['data-eventid', 'data-datekey', 'data-start-date-key', 'data-viewkey', 'data-viewfamily', 'data-email', 'style'];

/** What to do when the page changes. */
export interface Watcher {
	/** Once a frame with changes, before it is drawn: idempotent, cheap, no reads of layout. */
	onFrame: () => void;
	/** After the page has been quiet, or busy for too long. */
	onSettled: () => void;
}

/**
 * Watches the page with one observer (law 9) until `signal` aborts. Changes are only noted in the observer;
 * work happens once a frame and once settled. Both are called once at the start.
 */
export function watchPage(document: Document, {onFrame, onSettled}: Watcher, {signal}: {signal: AbortSignal}): void {
	const view = document.defaultView;
	if (view === null || signal.aborted) {
		return;
	}

	let framePending = false;
	let overBudget = false;
	let lastChange = 0;
	let busySince: number | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const frame = (): void => {
		framePending = false;
		if (signal.aborted || overBudget) {
			return;
		}

		const before = performance.now();
		onFrame();
		overBudget = performance.now() - before > frameBudget;
	};

	const settle = (): void => {
		timer = undefined;
		if (signal.aborted) {
			return;
		}

		const now = performance.now();
		const wait = Math.min(lastChange + quiet - now, (busySince ?? now) + patience - now);
		if (wait > 1) {
			timer = setTimeout(settle, wait);
			return;
		}

		busySince = null;
		if (overBudget || framePending) {
			overBudget = false;
			onFrame();
		}

		onSettled();
	};

	const note = (records?: MutationRecord[]): void => {
		lastChange = performance.now();
		busySince ??= lastChange;
		timer ??= setTimeout(settle, quiet);
		// A node that only moves keeps its event, so there is nothing to repaint until it rests.
		if (!framePending && (records === undefined || records.some(({attributeName}) => attributeName !== 'style'))) {
			framePending = true;
			view.requestAnimationFrame(frame);
		}
	};

	const observer = new MutationObserver(note);
	observer.observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter});
	const look = (): void => note();
	// A page shown again from the back/forward cache or a hidden tab gets a fresh look.
	view.addEventListener('pageshow', look, {signal});
	document.addEventListener('visibilitychange', look, {signal});
	view.addEventListener('resize', look, {signal});
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	note();
}
