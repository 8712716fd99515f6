import {join} from 'node:path';
import process from 'node:process';
import {chromium, type BrowserContext} from '@playwright/test';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** The built extension. */
export const extension = join(root, '.output', 'chrome-mv3');

/** What Chromium needs to know to load Kept and nothing else. */
export const switches = [
	`--disable-extensions-except=${extension}`,
	`--load-extension=${extension}`,
	'--no-first-run',
	'--no-default-browser-check',
	// Chromium refuses to run as root with its sandbox, as in a container.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Chromium's path, as the set-up found it. */
export const executable = process.env.KEPT_CHROMIUM ?? 'chromium';

/** Opens Chromium with Kept in it, on a profile that is kept. */
export async function openBrowser(profile: string, {headless}: {headless: boolean}): Promise<{context: BrowserContext; id: string}> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: executable,
		headless,
		args: headless ? switches : [...switches, '--start-maximized'],
		viewport: headless ? {width: 1440, height: 900} : null,
		locale: 'en-GB',
		reducedMotion: 'reduce',
	});
	const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
	return {context, id: new URL(worker.url()).host};
}

/** Can a window be shown? */
export const hasScreen = (): boolean =>
	process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
