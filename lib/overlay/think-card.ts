import type {Ghost, ThinkTwice} from '@/lib/domain/mark';
import {thinkWords} from '@/lib/locales/page';
import {addBar} from './bar';
import type {Layer} from './layer';
import type {PanelHost} from './panel-host';

/** Somebody who wants to go on is not told again for this long. Milliseconds. */
const pause = 300_000;

/** Shows what to think of, unless its person has gone on just now; null takes it away. */
export type ShowThink = (think: ThinkTwice | null, what?: 'drag' | 'delete') => void;

/**
 * Makes a small card that says, while a 1-1 is about to be moved or deleted, what to think of. It keeps nothing and nobody from anything,
 * takes no focus, and goes by itself: when the stylesheet's time is over, which stands still while a pointer or the keyboard is on it.
 * `onChange` is given the free places that are to be drawn from now on.
 */
export function createThinkCard(layer: Layer, host: PanelHost, onChange: (slots: Ghost[]) => void): {show: ShowThink; edited: ShowThink} {
	/** Until when an occurrence is not talked of. `performance.now()`. */
	const quiet: Record<string, number> = {};
	let edit: ThinkTwice | null = null;
	const {bar, say} = addBar(layer, 'kept-think');
	const show: ShowThink = (think, what = 'drag') => {
		if (think === null) {
			if (bar.contains(bar.ownerDocument.activeElement)) {
				host.giveFocusBack();
			}

			say('');
			onChange([]);
		} else if (performance.now() > (quiet[think.occurrence] ?? 0)) {
			const {occurrence, title, facts, slots} = think;
			say([title, ...facts, ...slots.map(({label}) => label), ''].join('\n'), {
				[thinkWords[what]]() {
					quiet[occurrence] = performance.now() + pause;
					show(null);
				},
				[thinkWords.note]() {
					host.show(occurrence, {byItself: false});
					show(null);
				},
			});
			onChange(slots);
		}
	};

	bar.addEventListener('animationend', () => edit ?? show(null));
	bar.addEventListener('keydown', ({key}) => key === 'Escape' && show(null));
	return {
		show,
		/** What is to be thought of the unsaved changes on the edit page stays until they are saved, taken back or left. */
		edited(think) {
			if (think !== edit) {
				edit = think;
				show(think);
			}
		},
	};
}
