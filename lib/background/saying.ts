import {aboutDate, aboutOccurrence, type Said} from '@/lib/domain/outcome';
import {dateIn} from '@/lib/domain/time';
import type {UtcInstant} from '@/lib/domain/time';
import type {AbsentDate} from '@/lib/messages/protocol';
import type {Handlers} from '@/lib/messages/server';
import {removeAway, saveAway} from '@/lib/store/away';
import type {Tables} from '@/lib/store/database';
import {StoreFailure} from '@/lib/store/failure';
import {removeLife, saveLife} from '@/lib/store/lives';
import {readWholePerson} from '@/lib/store/people';
import {removeWord, saveWord} from '@/lib/store/said';
import {saveSetting} from '@/lib/store/settings';
import {linkAllSeries} from './link';
import type {Services} from './services';
import {readSubject} from './subject';

/** What the owner says: of 1-1s, of findings, of dates away, of busy times, of themselves. */
export const saying = ({store, now, newId, announce}: Services) => ({
	async 'outcome.say'({about, what, reason}) {
		await store.write(async tables => {
			const said = await aboutOf(tables, about, now());
			await (what === null ? removeWord(tables, said.about) : saveWord(tables, {...said, what, reason, updatedAt: now()}));
		});
		announce(['calendar']);
	},
	async 'finding.live'({finding, life, until}) {
		await store.write(tables => life === 'open'
			? removeLife(tables, finding)
			: saveLife(tables, {finding, life, until: life === 'snoozed' ? until : null, updatedAt: now()}, now()));
		announce(['calendar']);
	},
	async 'away.save'(away) {
		await store.write(async tables => {
			if (away.who === 'person' && (away.person === null || !await readWholePerson(tables, away.person))) {
				throw new StoreFailure('invalid', 'This person is not there any more.');
			}

			await saveAway(tables, [{...away, person: away.who === 'person' ? away.person : null, updatedAt: now()}]);
		});
		announce(['rules', 'calendar']);
	},
	async 'away.remove'({id}) {
		await store.write(tables => removeAway(tables, id));
		announce(['rules', 'calendar']);
	},
	async 'load.save'(load) {
		await store.write(tables => saveSetting(tables, {key: 'load', value: load}));
		announce(['rules', 'calendar']);
	},
	async 'aliases.save'({emails}) {
		await store.write(async tables => {
			await saveSetting(tables, {key: 'aliases', value: [...new Set(emails)]});
			// Whoever was taken for somebody else may be the owner now.
			await linkAllSeries(tables, {now: now(), newId});
		});
		announce(['settings', 'people', 'calendar']);
	},
}) satisfies Partial<Handlers>;

/** What a word is about, with whom and on which date. Throws a sentence when nothing is known of it. */
async function aboutOf(tables: Tables, about: {occurrence: string} | AbsentDate, now: UtcInstant): Promise<Omit<Said, 'what' | 'reason' | 'updatedAt'>> {
	if ('occurrence' in about) {
		const subject = await readSubject(tables, about.occurrence, now);
		if (!subject?.person || subject.meeting.start === null) {
			throw new StoreFailure('invalid', 'Kept has not seen this 1-1 on your calendar yet. Open it in Google Calendar, then say it again.');
		}

		const {person, meeting, account} = subject;
		return {about: aboutOccurrence(about.occurrence), person: person.id, occurrence: about.occurrence, date: dateIn(meeting.start ?? '', account.zone)};
	}

	const whole = await readWholePerson(tables, about.person);
	if (!whole) {
		throw new StoreFailure('invalid', 'This person is not there any more.');
	}

	return {about: aboutDate(whole.person.id, about.date), person: whole.person.id, occurrence: null, date: about.date};
}
