import type {TraceEvent} from './trace.ts';

/** Everything with a length that happened on the main thread of pages whose address starts with `address`, in order, outer before inner. */
export function mainThread(events: TraceEvent[], address: string): TraceEvent[] {
	const processes = new Set(events.flatMap(({args, name}) => framesOf(name, args.data))
		.filter(({url}) => url.startsWith(address))
		.map(({processId}) => processId));
	const threads = new Set(events
		.filter(({name, args, pid}) => name === 'thread_name' && args.name === 'CrRendererMain' && processes.has(pid))
		.map(({pid, tid}) => `${pid} ${tid}`));
	return events
		.filter(({pid, tid, dur}) => dur !== undefined && threads.has(`${pid} ${tid}`))
		.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

/** Which process shows which document: at the start of a trace, and after each navigation in it. */
function framesOf(name: string, data: TraceEvent['args']['data'] = {}): {url: string; processId?: number}[] {
	if (name === 'TracingStartedInBrowser') {
		return data.frames ?? [];
	}

	return name === 'FrameCommittedInBrowser' ? [{url: data.url ?? '', processId: data.processId}] : [];
}

/** Those of some events that lie in none of the others: nothing counts twice. */
export function outermost(events: TraceEvent[]): TraceEvent[] {
	let end = 0;
	return events.filter(({ts, dur = 0}) => {
		const isOuter = ts >= end;
		end = isOuter ? ts + dur : end;
		return isOuter;
	});
}

/** Milliseconds the processor worked on some events: unlike time by the clock, it does not grow when others use the machine. */
export const work = (events: TraceEvent[]): number => events.reduce((sum, {dur = 0, tdur = dur}) => sum + tdur / 1000, 0);
