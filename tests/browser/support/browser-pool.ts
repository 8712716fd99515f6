import {KeptBrowser} from './kept-browser.ts';
import type {LaunchOptions} from './kept-browser.ts';

/**
 * Browsers that are used by one test after another: to start one and to close it takes longer than most tests do.
 * Between two tests everything that either could see of the other is taken away.
 */
export class BrowserPool {
	readonly #idle = new Map<string, KeptBrowser>();

	/** A browser that knows nothing, as after its first start. */
	async take(options: LaunchOptions): Promise<KeptBrowser> {
		const key = keyOf(options);
		const idle = this.#idle.get(key);
		this.#idle.delete(key);
		if (idle !== undefined) {
			return idle;
		}

		// One at a time: whoever needs another kind does not need this one any more.
		await this.close();
		return KeptBrowser.launch(options);
	}

	/** Takes it back for the next test; one that `isSpoiled` (its test failed, or did something that stays) is closed. */
	async give(options: LaunchOptions, browser: KeptBrowser, isSpoiled: boolean): Promise<void> {
		if (isSpoiled || browser.isSpoiled || !await browser.forget()) {
			await browser.close();
		} else {
			this.#idle.set(keyOf(options), browser);
		}
	}

	/** Closes all that are idle. */
	async close(): Promise<void> {
		const idle = [...this.#idle.values()];
		this.#idle.clear();
		await Promise.all(idle.map(browser => browser.close()));
	}
}

const keyOf = (options: LaunchOptions): string => JSON.stringify(Object.entries(options).sort());
