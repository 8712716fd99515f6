import {pausedWords} from '@/lib/locales/paused';
import {unreadWords} from '@/lib/locales/unread';
import type {Handlers} from '@/lib/messages/server';
import {readAccount} from '@/lib/store/accounts';
import {clearAddresses} from '@/lib/store/addresses';
import {StoreFailure} from '@/lib/store/failure';
import {saveHealth} from '@/lib/store/health';
import {saveKindChoice} from '@/lib/store/kinds';
import {addPerson, readPerson, savePerson} from '@/lib/store/people';
import {readPanelWidth, saveSetting} from '@/lib/store/settings';
import {fallbackAccount} from './fallback-account';
import {linkAllSeries, linkSeries} from './link';
import type {Services} from './services';
import {readSubject} from './subject';

/** What the owner decides: kinds, corrections, rules, settings; and what the page ring says of itself. */
export const choosing = ({store, now, newId, announce}: Services) => ({
	async 'kind.set'({occurrence, kind}) {
		await store.write(tables => saveKindChoice(tables, {occurrence, kind, updatedAt: now()}));
		announce(['calendar']);
	},
	async 'verdict.correct'({occurrence, correction}) {
		await store.write(async tables => {
			const subject = await readSubject(tables, occurrence, now());
			if (!subject) {
				throw new StoreFailure('invalid', 'Kept has not seen this event yet. Open it in Google Calendar, then correct it.');
			}

			const account = await readAccount(tables, subject.series.account) ?? fallbackAccount(subject.series.account);
			await linkSeries(tables, account, {...subject.series, correction}, {now: now(), newId});
		});
		announce(['calendar', 'people']);
	},
	async 'rules.save'(rules) {
		await store.write(tables => saveSetting(tables, {key: 'rules', value: rules}));
		announce(['rules', 'calendar']);
	},
	async 'person.save'(person) {
		const saved = await store.write(async tables => {
			const before = await readPerson(tables, person.id);
			await clearAddresses(tables, person);
			const isThere = await savePerson(tables, person, now());
			// Whose addresses are whose decides which events are 1-1s, and with whom.
			if (before?.emails.join() !== person.emails.join()) {
				await linkAllSeries(tables, {now: now(), newId});
			}

			return isThere;
		});
		if (!saved) {
			throw new StoreFailure('invalid', 'This person is not there any more.');
		}

		announce(['people', 'calendar']);
	},
	async 'person.add'({id, name, email, startDate}) {
		await store.write(tables => addPerson(tables, {id, name, email, startDate}, now()));
		announce(['people', 'calendar']);
	},
	async 'settings.save'({panelOpens, panelWidth}) {
		await store.write(async tables => {
			if (panelOpens !== undefined) {
				await saveSetting(tables, {key: 'panelOpens', value: panelOpens});
			}

			if (panelWidth !== undefined) {
				await saveSetting(tables, {key: 'panelWidth', value: panelWidth});
			}
		});
		announce(['settings']);
	},
	'settings.width': () => store.read(readPanelWidth),
	async 'page.health'({paused, ...report}) {
		await saveHealth({...report, why: unreadWords(report.why)});
		announce(['settings']);
		return pausedWords(paused);
	},
}) satisfies Partial<Handlers>;
