import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

/** The background has answered by then, or will not soon. Milliseconds. */
const answered = 1000;

/** Has nothing the keyboard? */
const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the keyboard near what it pressed, when that goes away by being pressed: `pressed` is called with the press, and `next` is whatever
 * takes its place, `otherwise` what has the keyboard when nothing does. Nothing is focused when the pressed one stays, or when something changes by itself.
 */
export function useSuccessor<E extends HTMLElement>(otherwise?: () => HTMLElement | null): {next: RefObject<E | null>; pressed: () => void} {
	const next = useRef<E>(null);
	const waiting = useRef(false);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useLayoutEffect(() => {
		if (waiting.current) {
			const lost = isLost();
			// What takes its place may be known only when the background has answered.
			waiting.current = lost && next.current === null;
			if (lost) {
				next.current?.focus();
			}
		}
	});
	useLayoutEffect(() => () => clearTimeout(timer.current), []);

	return {
		next,
		pressed() {
			waiting.current = true;
			clearTimeout(timer.current);
			timer.current = otherwise && setTimeout(() => {
				if (waiting.current && isLost()) {
					waiting.current = false;
					otherwise()?.focus();
				}
			}, answered);
		},
	};
}
