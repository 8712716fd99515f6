import {icon} from './icon.ts';
import type {IconName} from './icon.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';

const apps: {id: string; name: IconName; label: string; colour: string}[] = [
	{id: '2', name: 'lines', label: 'Keep', colour: '#f9ab00'},
	{id: '4', name: 'check', label: 'Tasks', colour: '#1a73e8'},
	{id: '9', name: 'people', label: 'Contacts', colour: '#1a73e8'},
	{id: '8', name: 'place', label: 'Maps', colour: '#188038'},
];

/** The strip of icons on the right. */
export function rail(): VNode[] {
	return [h('div', {role: 'complementary', 'aria-label': 'Side panel', class: 'rail', 'data-keeps-details-open': 'true'}, apps.map(({id, name, label, colour}) =>
		h('div', {id: `gsc-gab-${id}`, role: 'tab', tabindex: '0', class: 'rail-app', 'aria-label': label, 'data-guest-app-id': id, style: {color: colour}}, icon(name, 20))))];
}
