import {browser} from 'wxt/browser';
import type {HealthReport} from '@/lib/domain/views';

const key = 'health';

/** Changes wait for each other, for the list is read and written whole. */
let queue: Promise<unknown> = Promise.resolve();

/** How the parts of the page ring last said they were doing. Lives as long as the browser's session, and in no backup. */
export async function readHealth(): Promise<HealthReport[]> {
	const {[key]: list} = await browser.storage.session.get(key);
	return Array.isArray(list) ? list as HealthReport[] : [];
}

/** Remembers what one part says; the latest word of each part counts. */
export async function saveHealth(report: HealthReport): Promise<void> {
	const saving = (async () => {
		await queue;
		const others = (await readHealth()).filter(one => one.part !== report.part);
		await browser.storage.session.set({[key]: [...others, report].slice(-100)});
	})();
	queue = saving.catch(() => undefined);
	await saving;
}
