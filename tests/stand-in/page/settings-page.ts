import {leave} from './edit-save.ts';
import {iconButton} from './icon.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {options} from './options.ts';

/** The settings: another main part in the same place. What they say cannot be changed here. */
export function settingsPage(): VNode {
	const {account, hour12, weekStart, density, theme} = options;
	const rows: [string, string][] = [
		['Language', new Intl.DisplayNames('en', {type: 'language'}).of(account.locale) ?? account.locale],
		['Time zone', account.zone],
		['Time format', hour12 ? '1:00pm' : '13:00'],
		['Start week on', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][weekStart - 1] ?? ''],
		['Density', density], ['Appearance', theme],
	];
	return h('div', {role: 'main', class: 'main settings', tabindex: '-1', key: 'settings'},
		h('div', {class: 'settings-top'}, iconButton('left', 'Go back', leave), h('h1', {class: 'settings-title'}, 'Settings')),
		h('dl', {class: 'settings-list'}, rows.map(([name, value]) => h('div', {class: 'settings-row'}, h('dt', {class: 'settings-name'}, name), h('dd', {class: 'settings-value'}, value)))));
}
