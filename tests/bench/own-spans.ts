import {isExtension} from './own-nodes.ts';
import {outermost} from './threads.ts';
import type {TraceEvent} from './trace.ts';

/**
 * When an extension's own script ran on a thread: every call into its script world (`world` is its name) with the
 * microtasks after it, the loading of its scripts, and the delivery of its messages. What it called counts as its own.
 */
export function ownSpans(thread: TraceEvent[], world: string): TraceEvent[] {
	return outermost(thread.filter(({name, args}) => {
		if (name === 'v8.callFunction') {
			return args.worldName === world;
		}

		if (name.startsWith('Receive mojo')) {
			return args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom.') === true;
		}

		return ['EvaluateScript', 'v8.compile', 'v8.run'].includes(name) && isExtension(args.data?.url ?? args.fileName ?? '');
	}));
}
