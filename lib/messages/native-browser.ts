import type {Browser} from 'webextension-polyfill';

const native = globalThis as unknown as {browser?: Browser; chrome: Browser};

/** The browser's own extension interface, without the polyfill: in the content script, where every byte is loaded with the calendar. */
export const browser: Browser = native.browser?.runtime?.id === undefined ? native.chrome : native.browser;
