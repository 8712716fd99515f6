import {ownSpans} from './own-spans.ts';
import {outermost, work} from './threads.ts';
import type {TraceEvent} from './trace.ts';

/** What one step did to the page's thread. Milliseconds of the processor's work. */
export interface Cost {
	/** Scripts of the extension. */
	own: number;
	/** Style, layout and what prepares painting, whoever caused it. */
	style: number;
	/** Everything the thread did. */
	tasks: number;
	/** Tasks of more than 50 ms. */
	longTasks: number;
	/** Those among them that would be shorter without the extension's own script. */
	ownLongTasks: number;
	/** Layouts and styles that a script of the extension forced by asking for geometry or computed style. */
	forced: number;
}

const long = 50;
const styles = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint']);

/** Reads the cost of a step from what its page's thread did meanwhile. `world`: the name of the extension's script world. */
export function costOf(thread: TraceEvent[], world: string): Cost {
	const own = ownSpans(thread, world);
	const tasks = thread.filter(({name}) => name === 'RunTask');
	const longTasks = tasks.filter(task => work([task]) > long);
	const style = thread.filter(({name}) => styles.has(name));
	return {
		own: work(own),
		style: work(outermost(style)),
		tasks: work(tasks),
		longTasks: longTasks.length,
		ownLongTasks: longTasks.filter(task => work([task]) - work(within(own, task)) <= long).length,
		// Layout is done at the end of a frame, by nobody's order. Inside a call it was asked for.
		forced: own.reduce((sum, span) => sum + within(style, span).filter(({name}) => name !== 'PrePaint').length, 0),
	};
}

/** The part of a thread's events that began in some stretch of time. Microseconds. */
export const between = (thread: TraceEvent[], from: number, to: number): TraceEvent[] => thread.filter(({ts}) => ts >= from && ts < to);

const within = (events: TraceEvent[], {ts, dur = 0}: TraceEvent): TraceEvent[] => between(events, ts, ts + dur);
