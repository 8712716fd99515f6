import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Whether the browser lets embedded pages of other sites keep anything. `blocked` is what a fresh profile does. */
export type Cookies = 'blocked' | 'allowed';

/** Makes a fresh browser profile in the system's folder for temporary files; the caller removes it. */
export async function makeProfile(cookies: Cookies): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'kept-profile-'));
	await mkdir(path.join(folder, 'Default'));
	const isBlocked = cookies === 'blocked';
	const preferences = {profile: {cookie_controls_mode: isBlocked ? 1 : 0, block_third_party_cookies: isBlocked}};
	await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
	return folder;
}
