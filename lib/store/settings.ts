import {handbookRules, type Rules} from '@/lib/domain/rule';
import type {PanelOpens} from '@/lib/domain/views';
import type {LearnedWords} from '@/lib/domain/words';
import type {Tables} from './database';

/** One thing the owner has set, or that Kept has learned for all accounts; absent while the default holds. */
export type Setting =
	| {key: 'rules'; value: Rules}
	| {key: 'panelOpens'; value: PanelOpens}
	| {key: 'pageWords'; value: LearnedWords};

/** The default cadence for everybody; the handbook's until the owner changes it. */
export async function readRules(tables: Tables): Promise<Rules> {
	const setting = await tables.settings.get('rules');
	return setting?.key === 'rules' ? setting.value : handbookRules;
}

/** Does opening a 1-1 open the panel? By itself until the owner says otherwise. */
export async function readPanelOpens(tables: Tables): Promise<PanelOpens> {
	const setting = await tables.settings.get('panelOpens');
	return setting?.key === 'panelOpens' ? setting.value : 'by-itself';
}

/** What pages taught of the calendar's own words; nothing until one did. */
export async function readLearnedWords(tables: Tables): Promise<LearnedWords> {
	const setting = await tables.settings.get('pageWords');
	return setting?.key === 'pageWords' ? setting.value : {};
}

/** Sets one setting. */
export async function saveSetting(tables: Tables, setting: Setting): Promise<void> {
	await tables.settings.put(setting);
}
