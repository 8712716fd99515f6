/** Inline style, property by property. */
export type Style = Record<string, string | undefined>;

/** What one element should be. */
export interface VNode {
	tag: string;
	attributes: Record<string, string>;
	style: Style;
	/** Class names of ours; translated when drawn. */
	classes: string[];
	/** `click` and `change`, called by the page's one listener. */
	on: Record<string, (event: Event) => void>;
	children: (VNode | string)[];
	/** A different key means a new node; the same key (or none) means recycling in place. */
	key?: string;
	/** Foreign children are left where they are. */
	loose?: boolean;
}

/** What may be given to `h` as a child; null and false draw nothing. */
export type Child = VNode | string | null | false | undefined | Child[];

/** Attributes of an element, and the few words that are not attributes. `true` writes an empty attribute, false and null none. */
export interface Attributes {
	class?: string;
	style?: Style;
	on?: VNode['on'];
	key?: string;
	loose?: boolean;
	[attribute: string]: unknown;
}

/** Describes an element. */
export function h(tag: string, given: Attributes = {}, ...children: Child[]): VNode {
	const {class: classes = '', style = {}, on = {}, key, loose, ...rest} = given;
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(rest)) {
		if (value !== undefined && value !== null && value !== false) {
			attributes[name] = value === true ? '' : String(value);
		}
	}

	return {tag, attributes, style, on, key, loose, classes: classes.split(' ').filter(Boolean), children: flatten(children)};
}

/** Text only a screen reader finds. */
export function spoken(text: string, tag = 'div', given: Attributes = {}): VNode {
	return h(tag, {class: 'spoken', ...given}, text);
}

function flatten(children: Child[]): (VNode | string)[] {
	return children.flatMap(child => (Array.isArray(child) ? flatten(child) : child ? [child] : []));
}
