/** Why a request failed, as a code the view can word. */
export type FailureCode = 'unreachable' | 'refused' | 'invalid' | 'read-only' | 'full' | 'broken';

/** What a failed request throws. */
export class RequestFailure extends Error {
	constructor(
		readonly code: FailureCode,
		message: string,
	) {
		super(message);
		this.name = 'RequestFailure';
	}
}

/** Codes the background answers with; `unreachable` is only ever found out by the one who asks. */
const answered = /^(refused|invalid|read-only|full|broken): (.*)$/s;

/** Failures cross the boundary as text `code: sentence`, because only an error's name and message survive in every browser. */
export function toWire(error: unknown): Error {
	const text = error instanceof Error ? error.message : String(error);
	return new Error(answered.test(text) ? text : `broken: ${text}`);
}

/** The failure behind an error that crossed the boundary. */
export function fromWire(error: unknown): RequestFailure {
	const text = error instanceof Error ? error.message : String(error);
	const match = answered.exec(text);
	return match
		? new RequestFailure(match[1] as FailureCode, match[2] ?? '')
		: new RequestFailure('broken', text);
}
