/** Chips since the rotation of 22 February 2024, and still in June 2026. */
const since2024: Record<string, string> = {
	chip: 'GTG3wb', spoken: 'XuJrye', 'chip-line': 'lhydbb', 'chip-title': 'I0UMhf', main: 'mXmivb', 'main-holder': 'lYYbjc',
	// Month of October 2024.
	stacked: 'vEJ0bc', 'stacked-inner': 'KF4T6b', 'stacked-timed': 'smECzc', 'stacked-dot': 'ZWOtn', 'stacked-dot-colour': 'VlNR9e',
	'stacked-words': 'nHqeVd', 'stacked-time': 'DvyQhe', 'stacked-title': 'WBi6vc', 'stacked-copy': 'PU9jSd', 'stacked-arrow': 'PxbABe',
};

/** The class names Google's builds had for the parts that others were seen to select by class, by year. */
const googles: Record<string, Record<string, string>> = {
	// Until February 2024.
	2019: {chip: 'NlL62b', spoken: 'ynRLnc', 'chip-line': 'Jmftzc', 'chip-title': 'FAxxKc'},
	2024: since2024,
	2026: {
		...since2024,
		'chip-base': 'ChfiMc', 'chip-press': 'rFUW1c', filled: 'EiZ8Dd', hollow: 'LKeQwe',
		'chip-body': 'Jcb6qd', 'chip-lines': 'fFwDnf', 'chip-time-line': 'gVNoLb', 'chip-place-line': 'K9QN7e', 'chip-title-wrap': 'KcY3wb',
		'chip-comma': 'pttLke', 'chip-time': 'EWOIrf', 'chip-resize': 'leOeGd', stripe: 'QZVPzb', 'stripe-colour': 'jSrjCf', past: 'UflSff',
		body: 'DO879e', app: 'tEhMVd', 'app-main': 'pSp5K', 'app-inner': 'KKOvEb', below: 'SGWAac', 'rail-holder': 'kzuib', companion: 'dOqRGf', mount: 'yDmH0d', drawer: 'QQYuzf',
		'bubble-wide': 'QSj8ac', bubble: 'ecHOgf', 'focus-trap': 'pw1uU', 'bubble-slot': 'kma42e', details: 'jefcFd',
		'details-column': 'pdqVLc', 'details-bar': 'Tnsqdc', 'details-edit': 'pPTZAe', 'details-rows': 'hMdQi', row: 'nBzcnc', 'row-icon': 'zZj8Pb',
		'row-colour': 'xnWuge', 'row-content': 'toUqff', 'row-block': 'bgOWSb', 'row-line': 'UfeRlc', 'row-small': 'AzuXid',
		'row-small-second': 'O2VjS', separator: 'grQv0', repeats: 'Kcwcnf', 'guest-name': 'SDqFWd', 'guest-count': 'gLs5v',
		'details-foot': 'FKqJcf', going: 'YWILgc', 'going-row': 'Ovgvvb', 'going-buttons': 'JT0oKf',
		'list-time': 'FVj2te', 'list-dot': 'poxnAc',
		edit: 'p9lUpf', 'edit-row': 'FrSOzf', 'edit-icon': 'tzcF6', 'edit-field': 'j3nyw',
	},
};

/** The class of the page for a name of ours. `classes` as in the options: a year's where known and made-up ones for the rest, or all made up from a seed. */
export function classFor(name: string, classes: string): string {
	return googles[classes]?.[name] ?? hashed(`${classes}/${name}`);
}

/** A style sheet written with our names, with the page's classes in their place. */
export function translateClasses(css: string, classes: string): string {
	return css.replaceAll(/\.([a-z][a-z\d-]*)/g, (_match, name: string) => `.${classFor(name, classes)}`);
}

/** Six letters and digits that look like a build's hash. */
function hashed(text: string): string {
	let hash = 2_166_136_261;
	for (const character of text) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
	}

	const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
	return letters[hash % 52] + hash.toString(36).slice(0, 5);
}
