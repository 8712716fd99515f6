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
			const lost = document.activeElement === null || document.activeElement === document.body;
			// What takes its place may be known only when the background has answered.
			waiting.current = lost && next.current === null;
			if (lost) {
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
