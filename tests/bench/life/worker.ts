/** Leads some lives in a thread of its own. Vite resolves what Kept imports, as it does when Kept is built. */
import {fileURLToPath} from 'node:url';
import {parentPort, workerData} from 'node:worker_threads';
import {createServer} from 'vite';
import type {Share, Told} from './measure.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const here = `${root}/tests/bench/life`;
const server = await createServer({
	root, configFile: false, logLevel: 'error', appType: 'custom', optimizeDeps: {noDiscovery: true},
	server: {middlewareMode: true, hmr: false, ws: false, watch: null},
	resolve: {alias: [
		{find: '@/lib/domain/time', replacement: `${here}/known-times.ts`},
		{find: '@/lib/cadence/book', replacement: `${here}/known-bookings.ts`},
		{find: '@', replacement: root},
	]},
});
try {
	const {DateTimeFormat} = Intl;
	await server.ssrLoadModule('/tests/unit/set-up.ts');
	// The stand-in for Temporal brings a slower one that formats Temporal's own things; nothing here does.
	Intl.DateTimeFormat = DateTimeFormat;
	const {leadLives} = await server.ssrLoadModule('/tests/bench/life/lead.ts') as {leadLives: (share: Share, tell: (told: Told) => void) => Promise<void>};
	await leadLives(workerData as Share, told => parentPort?.postMessage(told, []));
} finally {
	await server.close();
}
