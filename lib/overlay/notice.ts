import {addBar} from './bar';
import type {Layer} from './layer';

/**
 * Makes a quiet bar in our layer that says which part of Kept is paused. Only one; the newest words win; those that were dismissed do not
 * come back; empty ones hide it.
 */
export function createNotice(layer: Layer): (words: string) => void {
	let dismissed = '';
	const {say} = addBar(layer, 'kept-notice');
	return words => {
		if (words === '' || words === dismissed) {
			say('');
		} else {
			say(words, {
				OK() {
					dismissed = words;
					say('');
				},
			});
		}
	};
}
