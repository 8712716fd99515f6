/** Where something is drawn, and whether it can be seen. */
const geometry = /^(?:top|left|right|bottom|inset(?:-.+)?|width|height|(?:min|max)-(?:width|height)|margin(?:-.+)?|padding(?:-.+)?|transform|translate|opacity|z-index|position|display|visibility|overflow(?:-.)?|pointer-events|flex(?:-.+)?|grid-(?:row|column)(?:-.+)?)$/;

/** Whether something is filled; which colour somebody gave to what is nobody's business. */
const colour = /^(?:color|background|background-color|border(?:-.+)?-color)$/;

/** An inline style with its geometry, and with one grey in place of every colour. */
export function plainStyle(style: string): string {
	return style.split(';').flatMap(declaration => {
		const colon = declaration.indexOf(':');
		const name = declaration.slice(0, colon).trim().toLowerCase();
		const value = declaration.slice(colon + 1).trim();
		if (colour.test(name) && value !== '' && !/url/i.test(value)) {
			return `${name}: ${/^(?:transparent|inherit|initial|unset|none|currentcolor)$/i.test(value) ? value : 'rgb(128, 128, 128)'};`;
		}

		return geometry.test(name) && /^[-+*/.,%()\w\s]{1,120}$/.test(value) && !/url/i.test(value) && !/\d{6,}/.test(value) ? `${name}: ${value};` : [];
	}).join(' ');
}
