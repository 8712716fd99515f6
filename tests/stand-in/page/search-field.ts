import {closeBubble} from './open.ts';
import {draw} from './draw.ts';
import {uiWords} from './labels.ts';
import {iconButton} from './icon.ts';
import {leave} from './edit-save.ts';
import {search} from './navigate.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {state} from './state.ts';

let isOpen = false;

/** Is somebody about to search, or looking at what was found? */
export function isSearching(): boolean {
	return isOpen || state.query !== null;
}

/** Shows the field and puts the cursor into it. */
export function openSearch(): void {
	closeBubble();
	isOpen = true;
	draw();
	document.querySelector<HTMLInputElement>('#gb input')?.focus();
}

/** The field in the bar on top. Enter searches, Escape and the arrow go back to the calendar. */
export function searchField(): VNode {
	return h('form', {class: 'search', role: 'search', key: 'search', on: {submit: event => {
		event.preventDefault();
		isOpen = false;
		search(document.querySelector<HTMLInputElement>('#gb input')?.value ?? '');
	}, keydown: event => {
		if ((event as KeyboardEvent).key === 'Escape') {
			closeSearch();
		}
	}}},
	iconButton('left', 'Go back', closeSearch),
	h('input', {type: 'text', class: 'search-input', 'aria-label': uiWords().search, placeholder: uiWords().search, value: state.query ?? '', autocomplete: 'off'}));
}

function closeSearch(): void {
	isOpen = false;
	if (state.query === null) {
		draw();
	} else {
		leave();
	}
}
