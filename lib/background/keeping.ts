import type {Handlers} from '@/lib/messages/server';
import type {Topic} from '@/lib/messages/protocol';
import {exportAll} from '@/lib/store/backup';
import {eraseAll, importAll, restoreCopy} from '@/lib/store/keeping';
import {dropDrafts} from './next-time-drafts';
import type {Services} from './services';

const everything: Topic[] = ['everything', 'calendar', 'notes', 'people', 'rules', 'settings'];

/** Export, import, erase and restore. */
export const keeping = (services: Services) => ({
	async 'data.export'() {
		return (await exportAll(services.store, services.now)).json;
	},
	async 'data.import'({json, dryRun}) {
		const summary = await importAll(services, json, {dryRun});
		if (!dryRun) {
			services.announce(everything);
		}

		return summary;
	},
	async 'data.erase'() {
		const erased = await eraseAll(services);
		await dropDrafts();
		services.announce(everything);
		return erased;
	},
	async 'data.restore'({copy}) {
		const summary = await restoreCopy(services, copy);
		services.announce(everything);
		return summary;
	},
}) satisfies Partial<Handlers>;
