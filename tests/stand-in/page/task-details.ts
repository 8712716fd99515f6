import type {Instance} from '../instance.ts';
import {whenRow} from './bubble.ts';
import {deleteByHand} from './by-hand.ts';
import {iconButton} from './icon.ts';
import {uiWords} from './labels.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {closeBubble} from './open.ts';

/** What a task's dialog shows: a title under the same id as an event's, nobody invited, no details of an event (its exact structure is inferred). */
export function taskDetails(instance: Instance): VNode {
	const ui = uiWords();
	return h('div', {class: 'details', key: 'task'}, h('div', {class: 'details-column'},
		h('div', {class: 'details-bar'},
			h('div', {class: 'details-edit'}, iconButton('delete', ui.delete, () => void deleteByHand(instance))),
			iconButton('close', ui.close, () => void closeBubble())),
		h('div', {class: 'details-rows'}, whenRow(instance), instance.event.description && h('div', {class: 'task-note'}, instance.event.description)),
		h('div', {class: 'details-foot task-foot'}, h('button', {type: 'button', class: 'text-button'}, 'Mark completed'))));
}
