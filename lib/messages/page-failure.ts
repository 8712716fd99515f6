import type {FailureCode} from './failure';

/** What a failed request throws in the content script, in place of `failure.ts`: its sentence is noted down, and nobody there words its code. */
export class RequestFailure extends Error {
	constructor(_code: FailureCode, message: string) {
		super(message);
	}
}

/** The failure behind an error that crossed the boundary: the error itself. */
export const fromWire = (error: unknown): unknown => error;
