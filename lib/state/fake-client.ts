import type {BackgroundMessage, Client} from '@/lib/messages/client';
import type {Protocol} from '@/lib/messages/protocol';

/** What a fake background does with each message a test expects. */
export type Answers = {[M in BackgroundMessage]?: (data: Parameters<Protocol[M]>[0]) => unknown};

/** A client for tests of state models: answers from a table and remembers what it was asked. */
export function fakeClient(answers: Answers): {client: Client; asked: [string, unknown][]} {
	const asked: [string, unknown][] = [];
	const client = async (message: BackgroundMessage, data?: unknown): Promise<unknown> => {
		asked.push([message, data]);
		const answer = answers[message] as ((data: unknown) => unknown) | undefined;
		if (answer === undefined) {
			throw new Error(`not expected: ${message}`);
		}

		return answer(data);
	};

	return {client: client as Client, asked};
}

/** A failure as the client throws it. */
export const failure = (code: string): Error => Object.assign(new Error(code), {code});
