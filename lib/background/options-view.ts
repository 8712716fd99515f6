import {resolveRules} from '@/lib/domain/rule';
import {dateIn, type PlainDate} from '@/lib/domain/time';
import type {OptionsView, PersonRules} from '@/lib/domain/views';
import {readAccounts} from '@/lib/store/accounts';
import {listCopies} from '@/lib/store/copies';
import {readHealth} from '@/lib/store/health';
import {readPanelOpens} from '@/lib/store/settings';
import {fallbackAccount} from './fallback-account';
import type {Known} from './memory';
import type {Services} from './services';

/** Everything the options page shows. */
export async function optionsView({store, memory, version}: Services): Promise<OptionsView> {
	const known = await memory.know();
	const {accounts, panelOpens} = await store.read(async tables => ({
		accounts: await readAccounts(tables),
		panelOpens: await readPanelOpens(tables),
	}));
	const {zone, locale} = accounts[0] ?? fallbackAccount();
	return {
		rules: known.world.rules,
		panelOpens,
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
		.filter(meeting => meeting.person === person)
		.map(({occurrence}) => occurrence)
		.filter(({present, response, theirResponse, end}) =>
			present && response !== 'declined' && theirResponse !== 'declined' && Date.parse(end) <= Date.parse(world.now))
		.map(({start, account}) => dateIn(start, world.accounts[account]?.zone ?? 'UTC'));
	return dates.sort().at(-1) ?? null;
}
