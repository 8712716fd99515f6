import type {CDPSession} from '@playwright/test';

/** One entry of Chromium's trace. Times are microseconds. */
export interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	/** How long it took by the clock; only of what has a beginning and an end. */
	dur?: number;
	/** How long the processor worked on it. */
	tdur?: number;
	args: {
		name?: string;
		/** The script world of a call: an extension's has its name. */
		worldName?: string;
		chrome_mojo_event_info?: {mojo_interface_tag?: string};
		fileName?: string;
		data?: {url?: string; processId?: number; frames?: {url: string; processId?: number}[]};
	};
}

/** A trace under way. */
export interface Tape {
	/** Ends the trace and returns what it holds. */
	stop(): Promise<TraceEvent[]>;
}

const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'mojom'];

/** Starts a trace of the whole browser. */
export async function startTrace(cdp: CDPSession): Promise<Tape> {
	await cdp.send('Tracing.start', {transferMode: 'ReturnAsStream', traceConfig: {includedCategories}});
	return {
		async stop() {
			const complete = new Promise<string>(resolve => {
				cdp.once('Tracing.tracingComplete', ({stream = ''}) => resolve(stream));
			});
			await cdp.send('Tracing.end');
			return (JSON.parse(await readAll(cdp, await complete)) as {traceEvents: TraceEvent[]}).traceEvents;
		},
	};
}

/** Now, on the clock of the trace: it is the machine's steady one, which Node has too. Microseconds. */
export const traceNow = (): number => Number(process.hrtime.bigint() / 1000n);

async function readAll(cdp: CDPSession, handle: string): Promise<string> {
	const parts: Buffer[] = [];
	for (let isOver = false; !isOver;) {
		const {data, eof, base64Encoded} = await cdp.send('IO.read', {handle, size: 4_000_000});
		parts.push(Buffer.from(data, base64Encoded === true ? 'base64' : 'utf8'));
		isOver = eof;
	}

	await cdp.send('IO.close', {handle});
	return Buffer.concat(parts).toString('utf8');
}
