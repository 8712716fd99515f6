import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {executable, root, switches} from './browser.ts';

/**
 * Opens the real Google Calendar with Kept in it, in a profile of its own: nothing invented gets mixed into it.
 * Chromium runs by itself here, because Google lets nobody sign in to a browser that a program steers.
 */
export function openLive(): Promise<number> {
	const profile = join(root, '.output', 'profile-live');
	const child = spawn(executable, [`--user-data-dir=${profile}`, ...switches, 'https://calendar.google.com/'], {stdio: 'ignore'});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', code => resolve(code ?? 0));
	});
}
