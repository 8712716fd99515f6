import {panelWords} from '@/lib/locales/panel';
import type {Client} from '@/lib/messages/client';
import './resize.css';

/** Widths that the panel can be given, and the one it has until then; the page never gives it more than its window has. CSS pixels. */
const [least, most, usual] = [300, 640, 400];

/** An arrow key moves the edge so far. CSS pixels. */
const step = 16;

/** A width that has stayed so long is remembered. Milliseconds. */
const rest = 300;

/** Its frame has a border on both sides. CSS pixels. */
const borders = 2;

/**
 * Puts a separator at the edge of the panel that lies against the calendar, by which a person makes it wider or narrower, and makes it
 * as wide as it was last time. The page that hosts the panel applies what is wished. Nothing in a tab of its own.
 */
export function letResize(window: Window, client: Client): void {
	if (window.top === window) {
		return;
	}

	const {document} = window;
	const actual = (): number => window.innerWidth + borders;
	// On a page that runs from right to left the panel stands at the left; the page says so in the frame's name.
	const side = window.name === 'rtl' ? -1 : 1;
	const edge = document.createElement('div');
	const facts = {'role': 'separator', 'tabindex': '0', 'aria-orientation': 'vertical', 'aria-label': panelWords.width, 'aria-valuemin': `${least}`, 'aria-valuemax': `${most}`};
	for (const [name, value] of Object.entries(facts)) {
		edge.setAttribute(name, value);
	}

	edge.classList.add(side === 1 ? 'edge-left' : 'edge-right');

	let wished = actual();
	/** Told one at a time: of what is wished meanwhile, only the last. */
	let told: Promise<void> | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const show = (): void => {
		// A hidden frame has no width.
		if (window.innerWidth > 0) {
			edge.setAttribute('aria-valuenow', `${actual()}`);
			// In a narrow window it is narrower than wished, and the next step begins where it stands. What is still to be told stays wished.
			wished = timer === undefined && told === null ? actual() : wished;
		}
	};

	const tell = (width: number): void => {
		wished = Math.round(Math.min(most, Math.max(least, width)));
		told ??= (async () => {
			for (let last = 0; last !== wished;) {
				last = wished;
				await client('panel.tell', {what: 'width', width: last}).catch(() => undefined);
			}

			told = null;
			show();
		})();
	};

	const save = (): void => {
		clearTimeout(timer);
		timer = undefined;
		void client('settings.save', {panelWidth: wished}).catch(() => {
			// It holds until the page is left; next time it is as wide as it was before.
		});
		show();
	};

	const wish = (width: number): void => {
		tell(width);
		clearTimeout(timer);
		timer = setTimeout(save, rest);
	};

	edge.addEventListener('keydown', event => {
		// Alt and an arrow is the browser's way back.
		const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
		const width = !isPlain ? undefined : {ArrowLeft: wished + step * side, ArrowRight: wished - step * side, Home: least, End: most}[event.key];
		if (width !== undefined) {
			event.preventDefault();
			wish(width);
		}
	});
	edge.addEventListener('dblclick', () => wish(usual));

	/** While it is dragged: places on the screen, because the edge itself moves. */
	let grip: {x: number; width: number} | null = null;
	edge.addEventListener('pointerdown', event => {
		if (event.button === 0) {
			edge.setPointerCapture(event.pointerId);
			grip = {x: event.screenX, width: actual()};
		}
	});
	// Where it is let go counts, too: of a quick hand the last move may never be told.
	for (const type of ['pointermove', 'pointerup'] as const) {
		edge.addEventListener(type, ({screenX}) => {
			if (grip !== null && screenX !== grip.x) {
				wish(grip.width + (grip.x - screenX) * side);
			}
		});
	}

	edge.addEventListener('lostpointercapture', () => {
		grip = null;
	});

	window.addEventListener('resize', show);
	window.addEventListener('pagehide', () => timer !== undefined && save());
	show();
	document.body.append(edge);
	void (async () => {
		const width = await client('settings.width').catch(() => null);
		if (width !== null && width !== wished) {
			tell(width);
		}
	})();
}
