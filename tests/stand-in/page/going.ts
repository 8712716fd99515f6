import {answered} from '../changes.ts';
import type {Instance} from '../instance.ts';
import type {StandInResponse} from '../model.ts';
import {uiWords} from './labels.ts';
import {h} from './node.ts';
import type {VNode} from './node.ts';
import {record} from './spy.ts';
import {state} from './state.ts';
import {change} from './update.ts';

const ui = uiWords();
const answers: {response: StandInResponse; id: string; jsname: string; word: string}[] = [
	{response: 'accepted', id: 'xRsvpYesBu', jsname: 'lezaG', word: ui.yes},
	{response: 'declined', id: 'xRsvpNoBu', jsname: 'v2dGe', word: ui.no},
	{response: 'tentative', id: 'xRsvpMaybeBu', jsname: 'pJxKqd', word: ui.maybe},
];

/** "Going?" with its three answers. */
export function goingFooter(instance: Instance): VNode {
	return h('div', {class: 'details-foot'}, h('div', {class: 'going'}, h('span', {class: 'going-word'}, 'Going?'), h('div', {class: 'going-row'},
		h('div', {class: 'going-buttons'}, answers.map(({response, id, jsname, word}) => h('button', {
			type: 'button', id, jsname, class: `going-button ${instance.response === response ? 'chosen' : ''}`, 'aria-label': `Respond ${word}`,
			'aria-pressed': String(instance.response === response), 'data-button-type': 'actionButton',
			on: {click: () => answer(instance, response)},
		}, word))))));
}

function answer(instance: Instance, response: StandInResponse): void {
	record({type: 'respond', id: instance.id});
	change(answered(state.events, instance, response), 'Response saved');
}
