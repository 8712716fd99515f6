import {presetOf, presets} from '@/lib/cadence/presets';
import {counts} from '@/lib/cadence/standing';
import {rootOf} from '@/lib/domain/person';
import {resolveRules} from '@/lib/domain/rule';
import {dateIn, type PlainDate} from '@/lib/domain/time';
import type {OptionsView, PersonRules} from '@/lib/domain/options-view';
import {readArchivedPeople} from '@/lib/store/about-people';
import {readAccounts} from '@/lib/store/accounts';
import {listCopies} from '@/lib/store/copies';
import {readHealth} from '@/lib/store/health';
import {readPeopleById} from '@/lib/store/people';
import {readAliases, readLoad, readPanelOpens} from '@/lib/store/settings';
import {readNamedAway} from './absences';
import {fallbackAccount} from './fallback-account';
import type {Known} from './memory';
import {mergesIn} from './merges';
import type {Services} from './services';

/** Everything the options page shows. */
export async function optionsView({store, memory, version}: Services): Promise<OptionsView> {
	const known = await memory.know();
	const {accounts, all, ...stored} = await store.read(async tables => ({
		accounts: await readAccounts(tables),
		all: await readPeopleById(tables),
		archived: await readArchivedPeople(tables),
		panelOpens: await readPanelOpens(tables),
		load: await readLoad(tables),
		away: await readNamedAway(tables),
		aliases: await readAliases(tables),
		merges: mergesIn(known.world),
	}));
	const {zone, locale} = accounts[0] ?? fallbackAccount();
	return {
		rules: known.world.rules,
		presets: [...presets],
		preset: presetOf(known.world.rules),
		...stored,
		accounts: accounts.map(({email}) => email),
		merged: [...all.values()].filter(({mergedInto}) => mergedInto !== null).map(({id, name, emails}) => ({person: id, name, emails, into: rootOf(id, all)})),
		people: personRules(known),
		zone,
		locale,
		copies: await listCopies(),
		health: await readHealth(),
		version,
	};
}

function personRules({world, findings, runways}: Known): PersonRules[] {
	return world.people.map(person => ({
		person,
		rules: resolveRules(world.rules, person.overrides),
		findings: findings.filter(finding => finding.person === person.id),
		runways: runways.filter(runway => runway.person === person.id),
		lastMet: lastMet(world, person.id),
	}));
}

/** The date (in the account's zone) of the latest 1-1 that stood on the calendar, was not declined and is over. */
function lastMet(world: Known['world'], person: string): PlainDate | null {
	const dates = world.meetings
		.filter(meeting => meeting.person === person && counts(meeting) && Date.parse(meeting.occurrence.end) <= Date.parse(world.now))
		.map(({occurrence: {start, account}}) => dateIn(start, world.accounts[account]?.zone ?? 'UTC'));
	return dates.sort().at(-1) ?? null;
}
