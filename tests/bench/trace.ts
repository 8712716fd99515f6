import type {CDPSession} from '@playwright/test';

interface Event {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	dur?: number;
	args?: {
		name?: string;
		beginData?: {stackTrace?: {url: string}[]};
		data?: {stackTrace?: {url: string}[]};
	};
}

/** What one stretch of work did to the page's thread. */
export interface Trace {
	/** Layouts that a script of ours forced by asking for geometry. */
	forcedLayouts: number;
	/** The same for style. */
	forcedStyles: number;
	/** Tasks of more than 50 ms. */
	longTasks: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.stack', 'toplevel'];

/** Traces `work` and counts what scripts whose address passes `isOwn` forced. */
export async function trace(cdp: CDPSession, isOwn: (url: string) => boolean, work: () => Promise<void>): Promise<Trace> {
	const events: Event[] = [];
	const collect = ({value}: {value: object[]}): void => {
		events.push(...(value as Event[]));
	};

	cdp.on('Tracing.dataCollected', collect);
	await cdp.send('Tracing.start', {transferMode: 'ReportEvents', traceConfig: {includedCategories: categories}});
	await work();
	const complete = new Promise(resolve => {
		cdp.once('Tracing.tracingComplete', resolve);
	});
	await cdp.send('Tracing.end');
	await complete;
	cdp.off('Tracing.dataCollected', collect);
	return count(events, isOwn);
}

function count(events: Event[], isOwn: (url: string) => boolean): Trace {
	const pageThreads = new Set(events
		.filter(event => event.name === 'thread_name' && event.args?.name === 'CrRendererMain')
		.map(({pid, tid}) => `${pid} ${tid}`));
	const forcedByUs = (name: string): number => events.filter(event => event.name === name
		&& [...(event.args?.beginData?.stackTrace ?? []), ...(event.args?.data?.stackTrace ?? [])].some(({url}) => isOwn(url))).length;
	return {
		forcedLayouts: forcedByUs('Layout'),
		forcedStyles: forcedByUs('UpdateLayoutTree'),
		longTasks: events.filter(({name, dur = 0, pid, tid}) =>
			name === 'RunTask' && dur > 50_000 && pageThreads.has(`${pid} ${tid}`)).length,
	};
}
