import {h} from './node.ts';
import type {Attributes, Child, VNode} from './node.ts';

/** The shell that details and quick create share: two focus traps, and a slot for the content. June 2026. */
export function asDialog(given: Attributes, ...content: Child[]): VNode {
	return h('div', {
		role: 'dialog', 'data-chips-dialog': 'true', jsname: 'ssXDle', jscontroller: 'dIQ6id', 'data-layout-mode': 'bubble',
		'data-allow-wheel-scroll': 'false', 'aria-modal': 'true', tabindex: '-1', loose: true, ...given,
	},
	h('div', {tabindex: '0', 'aria-hidden': 'true', class: 'focus-trap'}),
	h('div', {tabindex: '0', 'aria-hidden': 'true', class: 'focus-trap'}),
	h('span', {jsslot: true, jsname: 'bN97Pc', class: 'bubble-slot'}, content));
}
