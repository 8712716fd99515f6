import {signal} from '@preact/signals';
import type {ReadonlySignal} from '@preact/signals';
import type {Away} from '@/lib/domain/away';
import type {Finding} from '@/lib/domain/finding';
import type {Load} from '@/lib/domain/load';
import type {SaidOfPerson} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import {systemClock} from '@/lib/domain/time';
import type {NamedAway} from '@/lib/domain/options-view';
import type {PanelOpens} from '@/lib/domain/views';
import {changeAway, savedAway} from './away';
import type {SavedAway} from './away';
import type {Done, Parts} from './options-parts';
import {saidOfPerson} from './said-of-person';

/** Dates away as they are typed; a new one has no id yet. */
export type AwayDraft = Omit<Away, 'id' | 'updatedAt'> & {id: string | null};

/** What can be promised and said on the options page. Each change is saved at once and can be taken back. */
export interface OptionsChanges {
	/** What the calendar looks like by rules that are only tried; null while none are, or while it is not known yet. */
	readonly trial: ReadonlySignal<{rules: Rules; findings: Finding[]} | null>;
	/** Tries rules without saving them; null ends it. */
	tryRules(rules: Rules | null): Promise<void>;
	/** Tries them again, when some are tried: what they would change is of what was seen until now. */
	tryAgain(): Promise<void>;
	saveRules(rules: Rules, what?: 'rules' | 'preset'): Promise<void>;
	savePerson(person: SaidOfPerson): Promise<void>;
	savePanelOpens(panelOpens: PanelOpens): Promise<void>;
	/** Stretches every cadence for a while; null ends it. */
	saveLoad(load: Load | null): Promise<void>;
	/** Adds or changes dates away, accepts or dismisses those that were seen. */
	saveAway(away: AwayDraft, whose: string): Promise<void>;
	removeAway(away: Away): Promise<void>;
	saveAliases(emails: string[]): Promise<void>;
}

const doneWith: Record<Away['state'], Done['what']> = {accepted: 'away', proposed: 'away', dismissed: 'away-dismissed'};

/** The part of the options model that is about rules, dates and people's own settings. */
export function optionsChanges({client, now, show, change}: Parts): OptionsChanges {
	const trial = signal<{rules: Rules; findings: Finding[]} | null>(null);
	let tried: Rules | null = null;
	let tries = 0;
	const ask = async (rules: Rules): Promise<void> => {
		const asked = ++tries;
		const findings = await client('rules.try', rules);
		if (asked === tries) {
			trial.value = {rules, findings};
		}
	};

	const saveAll = async (rows: readonly SavedAway[]): Promise<void> => {
		for (const row of rows) {
			await client('away.save', row);
		}
	};

	return {
		trial,
		async tryRules(rules) {
			tried = rules;
			tries += 1;
			trial.value = null;
			if (rules !== null) {
				await ask(rules);
			}
		},
		async tryAgain() {
			if (tried !== null) {
				await ask(tried);
			}
		},
		async saveRules(rules, what = 'rules') {
			const was = now();
			if (was !== null) {
				show(() => ({rules}));
				await change(what, '', () => client('rules.save', rules), () => client('rules.save', was.rules));
			}
		},
		async savePerson(person) {
			const was = now()?.people.find(one => one.person.id === person.id)?.person;
			show(({people}) => ({people: people.map(one => (one.person.id === person.id ? {...one, person: {...one.person, ...saidOfPerson(person)}} : one))}));
			await change('person', person.name, () => client('person.save', saidOfPerson(person)), was ? () => client('person.save', saidOfPerson(was)) : null);
		},
		async savePanelOpens(panelOpens) {
			const was = now()?.panelOpens;
			show(() => ({panelOpens}));
			await change('panel', '', () => client('settings.save', {panelOpens}), was ? () => client('settings.save', {panelOpens: was}) : null);
		},
		async saveLoad(load) {
			const was = now()?.load ?? null;
			show(() => ({load}));
			await change(load === null ? 'load-ended' : 'load', '', () => client('load.save', load), () => client('load.save', was));
		},
		async saveAway(draft, whose) {
			const was = now()?.away.find(({id}) => id === draft.id);
			const {rows, undo} = changeAway(was, {...draft, id: draft.id ?? crypto.randomUUID()});
			show(view => ({away: rows.reduce((list, row) => withAway(list, {...row, whose, updatedAt: systemClock()}), view.away)}));
			await change(
				was?.state === 'accepted' && draft.state === 'accepted' ? 'away-changed' : doneWith[draft.state],
				whose,
				async () => saveAll(rows),
				async () => {
					await saveAll(undo.save);
					await Promise.all(undo.remove.map(async id => client('away.remove', {id})));
				},
			);
		},
		async removeAway(away) {
			show(view => ({away: view.away.filter(({id}) => id !== away.id)}));
			await change('away-removed', '', () => client('away.remove', {id: away.id}), () => client('away.save', savedAway(away)));
		},
		async saveAliases(emails) {
			const was = now()?.aliases ?? [];
			show(() => ({aliases: emails}));
			await change('aliases', '', () => client('aliases.save', {emails}), () => client('aliases.save', {emails: was}));
		},
	};
}

/** The list with one added or changed in its place. */
function withAway(list: NamedAway[], away: NamedAway): NamedAway[] {
	return list.some(({id}) => id === away.id) ? list.map(one => (one.id === away.id ? away : one)) : [...list, away];
}
