import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';

/** The Chromium to run: `KEPT_CHROMIUM`, else the system's, else the one Playwright brought. */
export function chromiumPath(): string {
	const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
	return process.env['KEPT_CHROMIUM'] ?? system.find(path => existsSync(path)) ?? chromium.executablePath();
}
