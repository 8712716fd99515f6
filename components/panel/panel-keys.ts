import {agendaWords} from '@/lib/locales/agenda';
import {editorWords} from '@/lib/locales/editor';
import type {Place} from './places';

/** What `Mod` is on this machine. */
const modifier = /mac/iu.test(navigator.platform) ? '⌘' : 'Ctrl';

const {keys: does, help} = {keys: agendaWords.keyWords, help: agendaWords.help};

/** The keys of the panel, as its help shows them. */
export const panelKeys: readonly {title: string; keys: readonly {press: readonly string[]; does: string}[]}[] = [
	{title: help.anywhere, keys: [
		{press: ['Alt', 'Shift', '1 – 4'], does: does.places},
		{press: ['Alt', 'Shift', 'B'], does: does.blur},
		{press: ['Alt', 'Shift', 'N'], does: does.next},
		{press: ['Alt', 'Shift', 'E'], does: does.close},
		{press: ['Esc'], does: does.leave},
	]},
	{title: help.outside, keys: [
		{press: ['?'], does: does.help},
		{press: ['1 – 4'], does: does.places},
		{press: ['B'], does: does.blur},
		{press: ['N'], does: does.next},
		{press: ['E'], does: does.close},
	]},
	{title: help.writing, keys: editorWords.keys.map(({keys: press, does: what}) => ({press: [press.replaceAll('Mod', modifier)], does: what}))},
];

/** What a key of the panel does; nothing while it is held down. */
export type PanelKey = {do: 'place'; place: Place} | {do: 'blur' | 'help' | 'next' | 'close' | 'nothing'};

const byLetter: {[key: string]: 'blur' | 'next' | 'close'} = {KeyB: 'blur', KeyN: 'next', KeyE: 'close'};
const byDigit: {[key: string]: Place} = {Digit1: 'prepare', Digit2: 'talk', Digit3: 'history', Digit4: 'about'};

/** Is the keyboard in something that takes letters? */
function isWriting(target: EventTarget | null): boolean {
	return target instanceof HTMLElement
		&& (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
			|| (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));
}

/**
 * What a pressed key means; null when it is not one of the panel's. By its place on the keyboard, since Alt changes the letter on a Mac;
 * `?` by what it writes, wherever that is. Single letters only outside of text, as in the calendar. `withPerson`: is it known whom it is with?
 * Without, and behind a dialog, there are no places to go to and there is no talk to close.
 */
export function panelKey(event: KeyboardEvent, withPerson: boolean): PanelKey | null {
	const meant = meaningOf(event);
	const isBehind = event.target instanceof Element && event.target.closest('dialog') !== null;
	if (meant === null || (meant.do !== 'blur' && (isBehind || (!withPerson && meant.do !== 'help')))) {
		return null;
	}

	// Held down it is pressed once: what it turns would be turned back.
	return event.repeat ? {do: 'nothing'} : meant;
}

function meaningOf({key, code, altKey, shiftKey, ctrlKey, metaKey, isComposing, target}: KeyboardEvent): PanelKey | null {
	if (ctrlKey || metaKey || isComposing) {
		return null;
	}

	const anywhere = altKey && shiftKey;
	if (!anywhere && (altKey || isWriting(target))) {
		return null;
	}

	if (!anywhere && key === '?') {
		return {do: 'help'};
	}

	const place = byDigit[code];
	const letter = byLetter[code];
	if (!anywhere && shiftKey) {
		return null;
	}

	return place !== undefined ? {do: 'place', place} : letter !== undefined ? {do: letter} : null;
}
