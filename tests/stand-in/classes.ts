/** The class names Google's build had in June 2026 for the parts that others were seen to select by class. */
const googles: Record<string, string> = {
	chip: 'GTG3wb', 'chip-base': 'ChfiMc', 'chip-press': 'rFUW1c', filled: 'EiZ8Dd', hollow: 'LKeQwe',
	spoken: 'XuJrye', 'chip-body': 'Jcb6qd', 'chip-lines': 'fFwDnf', 'chip-line': 'lhydbb', 'chip-time-line': 'gVNoLb',
	'chip-place-line': 'K9QN7e', 'chip-title-wrap': 'KcY3wb', 'chip-title': 'I0UMhf', 'chip-comma': 'pttLke',
	'chip-time': 'EWOIrf', 'chip-resize': 'leOeGd', stripe: 'QZVPzb', 'stripe-colour': 'jSrjCf', past: 'UflSff',
	stacked: 'vEJ0bc', 'stacked-inner': 'KF4T6b', 'stacked-timed': 'smECzc', 'stacked-dot': 'ZWOtn', 'stacked-dot-colour': 'VlNR9e',
	'stacked-words': 'nHqeVd', 'stacked-time': 'DvyQhe', 'stacked-title': 'WBi6vc', 'stacked-copy': 'PU9jSd', 'stacked-arrow': 'PxbABe',
	app: 'tEhMVd', 'app-main': 'pSp5K', main: 'mXmivb', 'main-holder': 'lYYbjc', companion: 'dOqRGf', mount: 'yDmH0d', drawer: 'QQYuzf',
	'bubble-wide': 'QSj8ac', bubble: 'ecHOgf', 'focus-trap': 'pw1uU', 'bubble-slot': 'kma42e', details: 'jefcFd',
	'details-column': 'pdqVLc', 'details-bar': 'Tnsqdc', 'details-edit': 'pPTZAe', 'details-rows': 'hMdQi', row: 'nBzcnc', 'row-icon': 'zZj8Pb',
	'row-colour': 'xnWuge', 'row-content': 'toUqff', 'row-block': 'bgOWSb', 'row-line': 'UfeRlc', 'row-small': 'AzuXid',
	'row-small-second': 'O2VjS', separator: 'grQv0', repeats: 'Kcwcnf', 'guest-name': 'SDqFWd', 'guest-count': 'gLs5v',
	'details-foot': 'FKqJcf', going: 'YWILgc', 'going-row': 'Ovgvvb', 'going-buttons': 'JT0oKf',
	edit: 'p9lUpf', 'edit-row': 'FrSOzf', 'edit-icon': 'tzcF6', 'edit-field': 'j3nyw',
};

/** The class of the page for a name of ours. `seed` left out: Google's where known, a stable made-up one otherwise. */
export function classFor(name: string, seed?: string): string {
	return (seed === undefined && googles[name]) || hashed(`${seed ?? ''}/${name}`);
}

/** A style sheet written with our names, with the page's classes in their place. */
export function translateClasses(css: string, seed?: string): string {
	return css.replaceAll(/\.([a-z][a-z\d-]*)/g, (_match, name: string) => `.${classFor(name, seed)}`);
}

/** Six or seven letters and digits that look like a build's hash. */
function hashed(text: string): string {
	let hash = 2_166_136_261;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
	}

	const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
	return letters[hash % 52] + hash.toString(36).slice(0, 5);
}
