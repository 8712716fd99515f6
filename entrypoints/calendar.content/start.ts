import {Health} from '@/lib/calendar/health';
import {watchIntents} from '@/lib/calendar/intents';
import {watchPage} from '@/lib/calendar/watch';
import type {Ghost, RibbonDay} from '@/lib/domain/mark';
import {systemClock} from '@/lib/domain/time';
import {awayWords} from '@/lib/locales/page';
import {client} from '@/lib/messages/page-client';
import {listen} from '@/lib/messages/page-messenger';
import {Ghosts} from '@/lib/overlay/ghosts';
import {createLayer} from '@/lib/overlay/layer';
import {clearMarks, paintChanged, paintMarks} from '@/lib/overlay/marks';
import {createNotice} from '@/lib/overlay/notice';
import {PanelHost} from '@/lib/overlay/panel-host';
import {paintRibbon} from '@/lib/overlay/ribbon';
import {stepAside} from '@/lib/overlay/step-aside';
import {observeTheme} from '@/lib/overlay/theme';
import {createThinkCard} from '@/lib/overlay/think-card';
import {showTips} from '@/lib/overlay/tip';
import {isCalendarApp} from '@/lib/calendar/surface';
import {DetailsFollower} from './follow-details';
import {PanelOpener} from './open-panel';
import {samplePage} from './sample-page';
import {ViewReporter, type Painted} from './report-views';

/** What the page ring needs from the browser. `abort` takes everything down (law 13). */
export interface Surroundings {
	panelUrl: string;
	signal: AbortSignal;
	abort: () => void;
	/** False once the extension was updated, switched off or removed under this page. */
	isAlive: () => boolean;
}

/** A page that could not be read is looked at again after this long, even when it rests. Milliseconds. */
const secondLook = 1500;

/** Starts Kept on a calendar page: eyes and paint, no memory. */
export function startKept(document: Document, {panelUrl, signal, abort, isAlive}: Surroundings): void {
	if (document.defaultView === null || !isCalendarApp(document.defaultView)) {
		return;
	}

	const layer = createLayer(document, {signal});
	const notice = createNotice(layer);
	const health = new Health(change => {
		void client('page.health', {...change, paused: [...health.paused.keys()]}).then(notice, () => notice(health.paused.size > 0 ? awayWords : ''));
	}, systemClock);

	const reporter = new ViewReporter(client, health, signal);
	const host = new PanelHost(
		layer,
		{url: panelUrl, show: request => void client('page.show', request).then(() => health.well('panel'), (error: unknown) => health.failed('panel', String(error)))},
		{signal},
	);
	const ghosts = new Ghosts(layer.ghosts, ({person, date}) => host.show({person, date}, {byItself: false}), signal);
	const opener = new PanelOpener(host, layer);
	/** What the settled view was painted with last. */
	let shown: Painted | null = null;
	let ribbon: RibbonDay[] = [];
	let free: Ghost[] = [];
	const drawGhosts = (): void => {
		if (shown?.view.columns.length) {
			const all = [...shown.ghosts, ...free];
			void ghosts.draw(all, shown.view).then(
				() => health.well('ghosts', `${all.length} drawn`),
				(error: unknown) => health.failed('ghosts', String(error)),
			);
		} else {
			ghosts.clear();
		}
	};

	const card = createThinkCard(layer, host, slots => {
		free = slots;
		drawGhosts();
	});
	const follower = new DetailsFollower(client, health, reporter, {
		opened(opened, isSettled) {
			card.edited(opened.think);
			opener.opened(opened, isSettled);
		},
		closed() {
			card.edited(null);
			opener.closed();
		},
	}, document, signal);

	let paintedVersion = -1;
	const paint = (painted: Painted | null): void => {
		// The frame has painted what was known; only what was learned since needs another pass.
		if (paintedVersion !== reporter.marksVersion) {
			paintedVersion = reporter.marksVersion;
			health.guard('marks', () => paintMarks(document, reporter.marks));
		}

		// Said on every view, also on one without events; with the dates that were painted where there are any.
		const range = painted?.range.join('/') ?? '';
		if (document.documentElement.getAttribute('data-kept-ready') !== range) {
			card.show(null);
		}

		shown = painted;
		drawGhosts();
		// A day that is open lies over the year.
		const next = painted?.view.kind === 'dialog' ? ribbon : painted?.ribbon ?? [];
		if (next.length + ribbon.length > 0) {
			ribbon = next;
			health.guard('marks', () => paintRibbon(document, ribbon));
		}

		document.documentElement.setAttribute('data-kept-ready', range);
	};

	/** Work for one settled page at a time; what came meanwhile is looked at once more afterwards. */
	let isQuiet = false;
	const settled = oneAtATime(async () => {
		if (!isAlive()) {
			// Updated, switched off or removed: the next page load brings the new one. Until then a quiet, working calendar.
			abort();
			return;
		}

		const painted = await reporter.look(document, {quiet: isQuiet});
		if (!reporter.isMoving || painted !== null) {
			paint(painted);
		}

		if (reporter.account !== null) {
			await follower.look({settled: true});
			await host.dock.check();
			await stepAside(document, host.frame, {signal});
		}
	});

	let lookAgain: ReturnType<typeof setTimeout> | undefined;
	const attempt = async (work: () => Promise<void>): Promise<void> => {
		try {
			await work();
			health.well('background');
		} catch (error) {
			if (!isAlive()) {
				abort();
			} else if (!signal.aborted) {
				health.failed('background', error instanceof Error ? error.message : String(error));
			}
		}

		if ((health.uncertain || reporter.wantsAnotherLook || follower.wantsAnotherLook) && !signal.aborted) {
			clearTimeout(lookAgain);
			lookAgain = setTimeout(() => void attempt(settled), secondLook);
		}
	};

	watchPage(document, {
		onFrame: changed => {
			health.guard('marks', () => {
				paintChanged(changed, reporter.marks);
				if (ribbon.length > 0) {
					paintRibbon(document, ribbon);
				}
			});
			if (follower.isOpening() && reporter.account !== null) {
				void attempt(async () => follower.look({settled: false}));
			}
		},
		async onSettled(quiet) {
			isQuiet = quiet;
			await attempt(settled);
			return reporter.cost;
		},
	}, {signal});

	watchIntents(document, (raw, what) => {
		const account = reporter.account?.email;
		// Of what is not drawn here, such as an event that was opened by its address, the background knows what it is.
		if (account !== undefined && (what === 'delete' || reporter.marks.has(raw))) {
			void attempt(async () => card.show(await client('page.think', {account, raw, what}), what));
		}
	}, {signal});

	health.guard('marks', () => showTips(document, layer, {signal}));
	observeTheme(document, theme => {
		document.documentElement.setAttribute('data-kept-theme', theme);
		host.setTheme(theme);
	}, {signal});

	listen({
		'panel.close'() {
			opener.closedByPerson();
			void stepAside(document, host.frame, {signal});
		},
		'panel.touched': () => host.touched(),
		'panel.width': ({width}) => host.dock.resize(width),
		'focus.move': () => opener.moveFocus(),
		'page.sample': () => samplePage(document, {signal}),
		'page.current': () => (follower.current === null ? null : {occurrence: follower.current}),
		'kept.changed'({topics, by}) {
			if (topics.includes('everything')) {
				follower.forget();
				reporter.forget();
			}

			// What was written in notes shows nowhere in the page. Everything else goes through the same queue as any look,
			// so that an answer never comes to a view that has been left.
			if (topics.some(topic => topic === 'calendar' || topic === 'people' || topic === 'rules') && !reporter.isOwn(by)) {
				reporter.expire();
				void attempt(settled);
			}
		},
	}, {signal});

	signal.addEventListener('abort', () => {
		clearTimeout(lookAgain);
		clearMarks(document);
		paintRibbon(document, []);
		document.documentElement.removeAttribute('data-kept-ready');
		document.documentElement.removeAttribute('data-kept-theme');
		document.documentElement.style.removeProperty('--kept-aside');
	});
}

/** Runs `work` never twice at once; calls during a run cause exactly one more run. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | null = null;
	let again = false;
	const run = async (): Promise<void> => {
		do {
			again = false;
			await work();
		} while (again);
	};

	return () => {
		if (running !== null) {
			again = true;
			return running;
		}

		running = run().finally(() => {
			running = null;
		});
		return running;
	};
}
