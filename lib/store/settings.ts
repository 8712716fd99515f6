import {handbookRules, type Rules} from '@/lib/domain/rule';
import type {PanelOpens} from '@/lib/domain/views';
import type {Tables} from './database';

/** One thing the owner has set; absent while the default holds. */
export type Setting = {key: 'rules'; value: Rules} | {key: 'panelOpens'; value: PanelOpens};

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

/** Sets one setting. */
export async function saveSetting(tables: Tables, setting: Setting): Promise<void> {
	await tables.settings.put(setting);
}
