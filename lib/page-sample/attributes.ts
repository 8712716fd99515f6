import type {Context} from './context';
import {plainJslog} from './jslog';
import {styleAside} from './parse';
import {decodeReference} from './reference';
import type {Means, Rewritten} from './rewrite';
import {plainStyle} from './style';
import {rewriteText} from './texts';

/** Never kept, not even empty; a description is what Kept adds to its marks. */
const dropped = /^(?:on.*|nonce|integrity|data-kept.*|data-stand-in.*|data-sample-(?:taken|hour)|aria-description|srcdoc|jsdata)$/;

/** Addresses of anything. */
const addresses = /^(?:href|src|srcset|action|formaction|poster|ping|cite|data|background|xlink:href|data-(?:url|href|src|link|.*-url).*)$/;

/** What somebody wrote or sees, under whatever name. */
const texts = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|value|content|label|summary|name|key|data-(?:text|initial-value|tooltip|details|value|name|title|label|email|hovercard-id).*)$/;

/** What only machines read: its words are the same on everybody's page. */
const machinery = new RegExp(`^(?:${[
	'class|id|role|tabindex|type|dir|lang|hidden|disabled|checked|selected|readonly|for|colspan|rowspan|contenteditable|draggable|autocomplete|jsaction|jscontroller|jsmodel|jsname|jsslot|jsshadow',
	'aria-(?:hidden|level|modal|expanded|selected|checked|pressed|haspopup|live|current|multiselectable|owns|controls|labelledby|describedby|activedescendant|rowcount|rowindex|colcount|colindex|setsize|posinset|disabled|invalid|autocomplete|orientation|readonly|busy|atomic)',
	'data-view(?:family|key)',
	'data-(?:is-|dragsource|stacked|chip|column|start-|end-|layout|period|opens|keyboard|focus|origin|actions|mouse|use-|keeps|active|bubble|allow|eventchip|prefetch|guest-app)[\\w-]*',
].join('|')})$`);

type Sort = 'dropped' | 'style' | 'jslog' | 'address' | 'text' | 'machinery' | 'other';
const sorts = new Map<string, Sort>();

/** What an attribute is by its name; asked for each of thousands of elements, so it is remembered. */
function sortOf(name: string): Sort {
	const known = sorts.get(name);
	if (known !== undefined) {
		return known;
	}

	const sort = dropped.test(name) || !/^[a-z_][\w:.-]{0,60}$/i.test(name)
		? 'dropped'
		: name === 'style' || name === styleAside
			? 'style'
			: name === 'jslog' ? name : addresses.test(name) ? 'address' : machinery.test(name) ? 'machinery' : texts.test(name) ? 'text' : 'other';
	sorts.set(name, sort);
	return sort;
}

/** One attribute as it is printed; null: left out. */
export function rewriteAttribute(attribute: Attr, context: Context, means: Means, known: Rewritten, ids: ReadonlySet<string>): string | null {
	const {name, value} = attribute;
	const {scrambler} = means;
	const rewritten = known.get(attribute);
	if (rewritten !== undefined) {
		return rewritten;
	}

	const sort = sortOf(name);
	if (sort === 'dropped') {
		return null;
	}

	if (value === '' || value === 'true' || value === 'false') {
		return value;
	}

	if (sort === 'style') {
		return plainStyle(value);
	}

	if (sort === 'jslog') {
		return plainJslog(value, scrambler, ids);
	}

	if (sort === 'address' || value.includes('://')) {
		return plainUrl(value, means);
	}

	if (name.includes('eventid') || decodeReference(value) !== null || ids.has(value)) {
		return decodeReference(value) === null ? scrambler.eventId(value) : scrambler.reference(value);
	}

	// Google's own attributes hold one word each; a sentence is what somebody sees.
	if (sort === 'machinery' && value.length <= 2000 && (name.startsWith('data-') ? /^[\w:;,.|-]{1,40}$/ : /^[\w\s:;,.()#|+*/=-]*$/).test(value)) {
		return plainTokens(value, means, ids);
	}

	return sort === 'text' || !isKeyNumber(name, value) ? rewriteValue(value, context, means, ids) : value;
}

/** Ids inside a value are replaced one by one, whatever else stands there is machinery. */
const plainTokens = (value: string, {scrambler}: Means, ids: ReadonlySet<string>): string =>
	value.replaceAll(/[\w+/=-]{5,}/g, token =>
		(decodeReference(token) !== null ? scrambler.reference(token) : ids.has(token) ? scrambler.eventId(token) : /^(?=.*\d)[\w-]{20,}$/.test(token) ? scrambler.opaque(token) : token));

function rewriteValue(value: string, context: Context, means: Means, ids: ReadonlySet<string>): string {
	const tokens = value.split(/(?<=[\s,;])|(?=[\s,;])/);
	return tokens.some(token => decodeReference(token) !== null || ids.has(token))
		? tokens.map(token => (decodeReference(token) !== null ? means.scrambler.reference(token) : ids.has(token) ? means.scrambler.eventId(token) : means.scrambler.text(token))).join('')
		: rewriteText(value, context, means);
}

/** Short numbers, days and the packed keys of days (`28997`): what they say is where something is drawn. */
function isKeyNumber(name: string, value: string): boolean {
	if (!name.startsWith('data-') || !/^\d{1,8}$/.test(value)) {
		return false;
	}

	const [packed, year, month, day] = [Number(value), Number(value.slice(0, 4)), Number(value.slice(4, 6)), Number(value.slice(6))];
	const isPacked = packed >> 9 >= 40 && packed >> 9 <= 80 && ((packed >> 5) & 15) <= 12;
	return value.length <= 4 || (value.length === 5 && isPacked) || (value.length === 8 && year >= 2000 && year < 2100 && month <= 12 && day <= 31);
}

/** Of an address only that it opens an event, and which. */
function plainUrl(value: string, {scrambler}: Means): string {
	const [, path = '', id = ''] = /(\/eventedit\/)([\w-]+)/.exec(value) ?? [];
	return id === '' ? '' : `/calendar/u/0/r${path}${scrambler.reference(id)}`;
}
