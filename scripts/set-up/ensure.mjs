import {ensureChromium} from './chromium.mjs';
import {ensureFirefox} from './firefox.mjs';
import {oneAtATime} from './one-at-a-time.mjs';
import {ensurePackages} from './packages.mjs';
import {ensurePrepared} from './prepare.mjs';

/** Everything a command may need, on a machine with nothing but git and Node.js. Quiet when all is there. */
export const ensure = ({chromium = false, firefox = false} = {}) =>
	oneAtATime(async () => {
		await ensurePackages();
		await ensurePrepared();
		if (chromium) {
			await ensureChromium();
		}

		if (firefox) {
			await ensureFirefox();
		}
	});
