import {kinds} from '@/lib/domain/kind';
import {resolveRules} from '@/lib/domain/rule';
import type {PersonView} from '@/lib/domain/person-view';
import {readAbout} from '@/lib/store/about-people';
import {readAccounts} from '@/lib/store/accounts';
import {onlyAddress} from '@/lib/store/addresses';
import type {Tables} from '@/lib/store/database';
import {readLinkedPeople, readPeopleById, readWholePerson} from '@/lib/store/people';
import {countPersonRows} from '@/lib/store/person-data';
import {readOwnTemplates} from '@/lib/store/templates';
import {templatesFor} from '@/lib/templates/built-in';
import {fallbackAccount} from './fallback-account';
import {readMe} from './me';
import type {Services} from './services';

/** Everything that is kept of a person beside the timeline; null when there is no such person. */
export async function personView({store, memory}: Services, id: string): Promise<PersonView | null> {
	const {world, runways} = await memory.know();
	return store.read(async tables => {
		const whole = await readWholePerson(tables, id);
		if (!whole) {
			return null;
		}

		const {person, ids} = whole;
		const own = await readOwnTemplates(tables);
		const all = await readPeopleById(tables);
		const {zone, locale} = (await readAccounts(tables))[0] ?? fallbackAccount();
		const {matters, pronouns, zone: theirs, templates, archivedAt} = await readAbout(tables, ids);
		return {
			person,
			about: {matters, pronouns, zone: theirs, templates, archivedAt},
			rules: resolveRules(world.rules, person.overrides),
			runways: runways.filter(runway => runway.person === person.id),
			templates: Object.fromEntries(kinds.map(kind =>
				[kind, templatesFor(kind, own).map(({id: template, title}) => ({id: template, title}))])) as PersonView['templates'],
			merged: ids.slice(1).flatMap(other => {
				const row = all.get(other);
				return row === undefined ? [] : [{id: row.id, name: row.name, emails: row.emails}];
			}),
			taken: await takenAddresses(tables, person.id),
			stays: await onlyAddress(tables, ids),
			zone,
			locale,
			counts: await countPersonRows(tables, ids),
		};
	});
}

/** Addresses of the owner, and of everybody else who is listed: nobody else can have them too. */
async function takenAddresses(tables: Tables, person: string): Promise<PersonView['taken']> {
	const me = await readMe(tables, (await readAccounts(tables))[0]?.email ?? '');
	const others = (await readLinkedPeople(tables)).filter(one => one.person.id !== person);
	return [
		...[...me].filter(email => email !== '').map(email => ({email, of: null})),
		...others.flatMap(one => one.person.emails.map(email => ({email, of: one.person.name}))),
	];
}
