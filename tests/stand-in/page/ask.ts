import {h} from './node.ts';
import {patchChildren} from './patch.ts';

/** One answer of a question: a radio with a label. */
interface Choice {
	value: string;
	label: string;
}

/** A question on top of everything. */
interface Question {
	title: string;
	text?: string;
	choices?: Choice[];
	/** Words of the two buttons: the one that goes on, and the one that does not. */
	yes: string;
	no: string;
}

let isAsking = false;

/** Is a question waiting for its answer? */
export function asking(): boolean {
	return isAsking;
}

/** Asks; resolves to the chosen value (`yes` without choices), or null when it was cancelled or refused. */
export async function ask({title, text, choices = [], yes, no}: Question): Promise<string | null> {
	const {promise, resolve} = Promise.withResolvers<string | null>();
	const holder = document.createElement('div');
	const before = document.activeElement;
	let chosen = choices[0]?.value ?? 'yes';
	document.querySelector('#yDmH0d')?.append(holder);
	patchChildren(holder, [h('div', {class: 'scrim'}, h('div', {role: 'dialog', 'aria-modal': 'true', 'aria-label': title, tabindex: '-1', class: 'question'},
		h('h2', {class: 'question-title'}, title),
		text && h('p', {class: 'question-text'}, text),
		choices.length > 0 && h('div', {role: 'radiogroup', class: 'choices', 'aria-label': title}, choices.map(({value, label}, index) => h('label', {class: 'choice'},
			h('input', {type: 'radio', name: 'choice', value, checked: index === 0, on: {change: () => {
				chosen = value;
			}}}), label))),
		h('div', {class: 'question-buttons'},
			h('button', {type: 'button', class: 'text-button', jsname: 'EBS5u', on: {click: () => resolve(null)}}, no),
			h('button', {type: 'button', class: 'text-button strong', jsname: 'k56rSb', on: {click: () => resolve(chosen)}}, yes))))]);
	holder.addEventListener('keydown', event => {
		if (event.key === 'Escape') {
			resolve(null);
		}
	});
	holder.querySelector<HTMLElement>('input, button:last-of-type')?.focus();
	isAsking = true;
	const answer = await promise;
	isAsking = false;
	holder.remove();
	(before as HTMLElement | null)?.focus?.({preventScroll: true});
	return answer;
}
