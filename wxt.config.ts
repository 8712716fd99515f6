import preact from '@preact/preset-vite';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {defineConfig} from 'wxt';
import oldest from './scripts/set-up/oldest.json';

/**
 * Extension pages may load only what ships with them, and may connect nowhere (law 10).
 * `default-src 'none'` makes every kind of request that is not listed impossible.
 */
const extensionPages = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"connect-src 'none'",
	"form-action 'none'",
	"base-uri 'none'",
	"object-src 'none'",
].join('; ');

/** Starts the content script as WXT does, without what WXT would write to the console if that failed, and what only the manifest needs. */
const leanStart: Plugin = {
	name: 'kept:lean-start',
	transform(code, id) {
		return id.includes('virtual:wxt-content-script-isolated-world')
			? `${/^import definition .*$/m.exec(code)?.[0]}
				import {ContentScriptContext} from 'wxt/utils/content-script-context';
				export default definition.main(new ContentScriptContext(import.meta.env.ENTRYPOINT));`
			: id.endsWith('calendar.content/index.ts') ? code.replaceAll(/^\s*(?:matches|runAt|noScriptStartedPostMessage):.*$/gm, '') : null;
	},
};

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	// Chromium refuses a script with a non-character in it; Dexie has some.
	experimental: {escapeUnicode: true},
	modules: ['@wxt-dev/webextension-polyfill'],
	// A browser is opened by `npm start`, never by WXT.
	webExt: {disabled: true},
	vite: () => ({
		plugins: [preact()],
		build: {
			// What a script imports is named in its page, so that it need not be found first; the polyfill for that would put a `fetch` into the bundle (law 10).
			modulePreload: {polyfill: false},
		},
	}),
	hooks: {
		'vite:build:extendConfig'(entrypoints, config) {
			// A page opens the sooner the fewer files it asks for: what several have in common is one.
			if (entrypoints.length > 1) {
				config.build = {...config.build, rolldownOptions: {...config.build?.rolldownOptions, output: {
					...config.build?.rolldownOptions?.output, codeSplitting: {groups: [{name: 'shared', minShareCount: 3}]},
				}}};
			}

			// The content script is loaded with every calendar, so what it uses of these two is written out in a tenth of their size.
			if (entrypoints.every(({type}) => type === 'content-script')) {
				const to = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
				config.plugins?.push(leanStart);
				config.resolve = {
					...config.resolve,
					alias: [
						{find: 'wxt/browser', replacement: to('lib/messages/native-browser.ts')},
						{find: 'wxt/utils/content-script-context', replacement: to('lib/overlay/page-context.ts')},
					],
				};
			}
		},
	},
	manifest: ({browser}) => ({
		name: 'Kept',
		description: 'Makes 1-1s in Google Calendar prepared and kept. Everything stays on your machine.',
		permissions: ['storage', 'unlimitedStorage', 'contextMenus'],
		host_permissions: ['https://calendar.google.com/*'],
		content_security_policy: {extension_pages: extensionPages},
		action: {default_title: 'Kept'},
		omnibox: {keyword: '1'},
		commands: {
			'move-focus': {
				suggested_key: {default: 'Alt+Shift+K'},
				description: 'Move between the calendar and Kept',
			},
		},
		web_accessible_resources: [
			{
				resources: ['panel.html'],
				matches: ['https://calendar.google.com/*'],
				...(browser === 'chrome' ? {use_dynamic_url: true} : {}),
			},
		],
		// Temporal and CSS anchors are built in from these versions on.
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'kept@kept.example',
							strict_min_version: `${oldest.firefox}.0`,
							data_collection_permissions: {required: ['none']},
						},
					},
				}
			: {minimum_chrome_version: String(oldest.chromium)}),
	}),
});
