import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

/**
 * Keeps the keyboard near what it pressed, when that goes away by being pressed: `pressed` is called with the press, and `next` is whatever
 * takes its place. Nothing is focused when the pressed one stays, or when something changes by itself.
 */
export function useSuccessor<E extends HTMLElement>(): {next: RefObject<E | null>; pressed: () => void} {
	const next = useRef<E>(null);
	const waiting = useRef(false);
	useLayoutEffect(() => {
		if (waiting.current) {
			waiting.current = false;
			if (document.activeElement === null || document.activeElement === document.body) {
				next.current?.focus();
			}
		}
	});

	return {
		next,
		pressed: () => {
			waiting.current = true;
		},
	};
}
