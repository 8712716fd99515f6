import {h} from './node.ts';
import {patchChildren} from './patch.ts';

const holder = document.createElement('div');
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something at the bottom left for four seconds. */
export function toast(words: string): void {
	clearTimeout(timer);
	document.querySelector('#yDmH0d')?.append(holder);
	patchChildren(holder, [h('div', {class: 'toast', role: 'alert', 'aria-live': 'assertive'}, words)]);
	timer = setTimeout(() => patchChildren(holder, []), 4000);
}
