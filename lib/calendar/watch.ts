/** How long the page must be quiet before it counts as settled. Milliseconds. */
const quiet = 120;

/** Busy for this long, it is looked at all the same. Milliseconds. */
const patience = 2000;

/** A frame's work that takes longer than this is put off to the next settled moment. Milliseconds. */
const frameBudget = 8;

/** A settled look may take this share of the time until the next one: on a page that never rests, dear looks become rare looks. */
const share = 0.05;

/** Attributes that change when Google re-uses a node for another event or another date. */
const attributeFilter = ['data-eventid', 'data-datekey', 'data-start-date-key', 'data-viewkey', 'data-viewfamily', 'data-email', 'style'];

/** What to do when the page changes. */
export interface Watcher {
	/** Once a frame with changes, before it is drawn: idempotent, cheap, no reads of layout. `changed`: the nodes that were added or were given another event. */
	onFrame: (changed: Iterable<Element>) => void;
	/** After the page has been quiet (`quiet` is true then), or busy for too long. Resolves to the milliseconds of script it took. */
	onSettled: (quiet: boolean) => Promise<number>;
}

/**
 * Watches the page with one observer (law 9) until `signal` aborts. Changes are only noted in the observer; work happens once a frame
 * and once settled, both once at the start. A page that nobody sees is not looked at until somebody does.
 */
export function watchPage(document: Document, {onFrame, onSettled}: Watcher, {signal}: {signal: AbortSignal}): void {
	const view = document.defaultView;
	if (view === null || signal.aborted) {
		return;
	}

	let framePending = false;
	let changed = new Set<Element>();
	let overBudget = false;
	let lastChange = 0;
	let busySince: number | null = null;
	let notBefore = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const paint = (): void => {
		const nodes = changed;
		changed = new Set();
		onFrame(nodes);
	};

	const frame = (): void => {
		framePending = false;
		if (!signal.aborted && !overBudget) {
			const before = performance.now();
			paint();
			overBudget = performance.now() - before > frameBudget;
		}
	};

	const settle = (): void => {
		timer = undefined;
		if (signal.aborted || document.hidden) {
			return;
		}

		const now = performance.now();
		const isQuiet = lastChange + quiet - now <= 1;
		const wait = Math.max(isQuiet ? 0 : Math.min(lastChange + quiet, (busySince ?? now) + patience) - now, notBefore - now);
		if (wait > 1) {
			timer = setTimeout(settle, wait);
			return;
		}

		busySince = null;
		if (overBudget || framePending) {
			overBudget = false;
			paint();
		}

		void (async () => {
			const cost = await onSettled(isQuiet);
			notBefore = performance.now() + cost / share;
		})();
		if (!isQuiet) {
			note();
		}
	};

	const note = (records?: MutationRecord[]): void => {
		lastChange = records === undefined && busySince !== null ? lastChange : performance.now();
		busySince ??= lastChange;
		timer ??= setTimeout(settle, quiet);
		for (const record of records ?? []) {
			// Most records are of style, and to ask one for anything costs: its attribute first, and nothing more than needed.
			const {attributeName} = record;
			if (attributeName === 'data-eventid') {
				changed.add(record.target as Element);
			} else if (attributeName === null) {
				for (const node of record.addedNodes) {
					if (node.nodeType === 1 /* Node.ELEMENT_NODE */) {
						changed.add(node as Element);
					}
				}
			}
		}

		// A node that only moves keeps its event, so there is nothing to repaint until it rests.
		if (!framePending && changed.size > 0) {
			framePending = true;
			view.requestAnimationFrame(frame);
		}
	};

	const observer = new MutationObserver(note);
	observer.observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter});
	const look = (): void => note();
	// A page shown again from the back/forward cache or a hidden tab gets a fresh look, and so does one whose fields are typed in.
	view.addEventListener('pageshow', look, {signal});
	document.addEventListener('visibilitychange', look, {signal});
	view.addEventListener('resize', look, {signal});
	for (const type of ['input', 'change'] as const) {
		document.addEventListener(type, look, {signal, passive: true, capture: true});
	}

	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	changed.add(document.documentElement);
	note();
}
