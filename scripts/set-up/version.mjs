import {readFileSync} from 'node:fs';
import {run} from './run.mjs';

/** The oldest versions Kept runs in, as its manifests say: Temporal and CSS anchors are built in from these on. */
const oldest = JSON.parse(readFileSync(new URL('oldest.json', import.meta.url), 'utf8'));

/** Why a browser ("chromium" or "firefox") at this path is too old for Kept; null when it is not, or does not say how old it is. */
export async function tooOld(browser, path) {
	const {code, output} = await run(path, ['--version'], {quiet: true, timeout: 30_000});
	const [, version] = (code === 0 && /(\d+)(?:\.\d+)+/.exec(output)) || [];
	return version !== undefined && Number(version) < oldest[browser] ? `${path} is version ${version}, and Kept needs ${oldest[browser]} or newer` : null;
}
