import {browser} from 'wxt/browser';
import type {HealthReport, PartHealth} from '@/lib/domain/health';
import {scrub} from './scrub';

const key = 'health';

/** Changes wait for each other, for the list is read and written whole and several tabs may report at once. */
let queue: Promise<unknown> = Promise.resolve();

/** How the parts of the page ring have been doing since the browser was started. In no backup, and never on disk. */
export async function readHealth(): Promise<PartHealth[]> {
	const {[key]: list} = await browser.storage.session.get(key);
	return Array.isArray(list) ? list as PartHealth[] : [];
}

/** Remembers what one part says; its latest word counts, its last success and its last failure stay beside it. */
export async function saveHealth(report: HealthReport): Promise<void> {
	const saving = (async () => {
		await queue;
		const list = await readHealth();
		const before = list.find(({part}) => part === report.part);
		await browser.storage.session.set({[key]: [...list.filter(one => one !== before), remembered(report, before)]});
	})();
	queue = saving.catch(() => undefined);
	await saving;
}

/** Scrubbed here, at the door: a reason may be an exception's message, and those quote what they stumbled over. */
function remembered(report: HealthReport, before: PartHealth | undefined): PartHealth {
	const {part, ok, at} = report;
	const why = ok ? '' : scrub(report.why);
	return {
		part, ok, found: scrub(report.found), why, at,
		lastOk: ok ? at : before?.lastOk ?? null,
		lastFailure: ok ? before?.lastFailure ?? null : {why, at},
		failures: (before?.failures ?? 0) + (ok ? 0 : 1),
	};
}
