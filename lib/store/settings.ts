import {handbookRules, type Rules} from '@/lib/domain/rule';
import type {PanelOpens} from '@/lib/domain/views';
import type {Kind} from '@/lib/domain/kind';
import type {Load} from '@/lib/domain/load';
import type {LearnedWords} from '@/lib/domain/words';
import type {Tables} from './database';

/** One thing the owner has set, or that Kept has learned for all accounts; absent while the default holds. */
export type Setting =
	| {key: 'rules'; value: Rules}
	| {key: 'panelOpens'; value: PanelOpens}
	| {key: 'pageWords'; value: LearnedWords}
	| {key: 'load'; value: Load | null}
	/** The owner's other addresses. */
	| {key: 'aliases'; value: string[]}
	/** Pairs of people (ids joined by `|`, the smaller first) who are not one. */
	| {key: 'separate'; value: string[]}
	/** The template that holds for each kind, by id; a kind that is left out has the built-in one. */
	| {key: 'templates'; value: Partial<Record<Kind, string>>}
	/** Width of the panel beside the calendar, CSS pixels. */
	| {key: 'panelWidth'; value: number};

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

/** The busy time that stretches every cadence; null when there is none. */
export async function readLoad(tables: Tables): Promise<Load | null> {
	const setting = await tables.settings.get('load');
	return setting?.key === 'load' ? setting.value : null;
}

/** The owner's other addresses, lower case. */
export async function readAliases(tables: Tables): Promise<string[]> {
	const setting = await tables.settings.get('aliases');
	return setting?.key === 'aliases' ? setting.value : [];
}

/** Pairs of people who are not one, as `separate` names them. */
export async function readSeparate(tables: Tables): Promise<Set<string>> {
	const setting = await tables.settings.get('separate');
	return new Set(setting?.key === 'separate' ? setting.value : []);
}

/** The template that the owner chose for each kind; those left out are built in. */
export async function readTemplateChoices(tables: Tables): Promise<Partial<Record<Kind, string>>> {
	const setting = await tables.settings.get('templates');
	return setting?.key === 'templates' ? setting.value : {};
}

/** The panel's width beside the calendar, CSS pixels; null until somebody changed it. */
export async function readPanelWidth(tables: Tables): Promise<number | null> {
	const setting = await tables.settings.get('panelWidth');
	return setting?.key === 'panelWidth' ? setting.value : null;
}

/** Sets one setting. */
export async function saveSetting(tables: Tables, setting: Setting): Promise<void> {
	await tables.settings.put(setting);
}
