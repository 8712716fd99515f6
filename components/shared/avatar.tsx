import type {JSX} from 'preact';

/** The first letter a name is known by, whatever its script; an address gives its first letter too. */
export function initialOf(name: string): string {
	const letter = /\p{L}/u.exec(name.normalize('NFC'))?.[0] ?? '?';
	return letter.toLocaleUpperCase();
}

/** A round initial beside a name. */
export function Avatar({name, small = false}: {name: string; small?: boolean}): JSX.Element {
	return <span class={small ? 'avatar avatar-small' : 'avatar'} aria-hidden="true">{initialOf(name)}</span>;
}
