import {browser} from 'wxt/browser';
import {defineContentScript} from 'wxt/utils/define-content-script';
import './theme.css';
import './marks.css';
import './layer.css';
import {startKept} from './start';

export default defineContentScript({
	matches: ['https://calendar.google.com/*'],
	runAt: 'document_idle',
	noScriptStartedPostMessage: true,
	main(ctx) {
		// The page's address is all that is needed from the browser; everything else goes by message.
		startKept(document, {panelUrl: browser.runtime.getURL('/panel.html' as never), signal: ctx.signal, abort: () => ctx.abort(), isAlive: () => browser.runtime?.id !== undefined});
	},
});
