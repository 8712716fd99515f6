/** A place for the keyboard, found when it is needed; null while it is not there. */
type Place = () => HTMLElement | null | undefined;

/**
 * Gives the keyboard on when what was pressed goes away by being pressed: to the first of these places that is there once the view has changed.
 * To be called right after the press was acted on. Nothing is focused when the keyboard is still somewhere.
 * Where what takes its place may come only with an answer of the background, `useSuccessor` waits for it.
 */
export function passOn(...places: Place[]): void {
	// Views are drawn anew in a microtask of the change; this one comes behind it.
	queueMicrotask(() => {
		const {activeElement, body} = document;
		if (activeElement === null || activeElement === body) {
			places.map(place => place()).find(place => place)?.focus();
		}
	});
}

/** What can be pressed in a row; a removed one's place is taken by its way back. */
const controls = 'input, textarea, button';

/** Gives the keyboard of a row that goes to another part of the view to the row after it, or before it, or to where something is added. */
export function passToNextRow(pressed: HTMLElement): void {
	const row = pressed.closest('li');
	const section = pressed.closest('section');
	const neighbours = [row?.nextElementSibling, row?.previousElementSibling];
	passOn(
		...neighbours.map(one => () => (one?.isConnected === true ? one.querySelector<HTMLElement>(controls) : null)),
		() => section?.querySelector<HTMLElement>('form.add input'),
	);
}

/** Gives the keyboard to a row that comes back, by the name it has in `data-row`. */
export function passToRow(pressed: HTMLElement, row: string, control: string = controls): void {
	const section = pressed.closest('section');
	passOn(() => [...section?.querySelectorAll<HTMLElement>('[data-row]') ?? []].find(one => one.dataset['row'] === row)?.querySelector<HTMLElement>(control));
}
