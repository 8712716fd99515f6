import type {StandInApi} from './page/api.ts';

declare global {
	interface Window {
		/** The stand-in's own interface for tests; only on its pages. */
		standIn: StandInApi;
	}
}
