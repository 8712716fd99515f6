/** Where inline styles wait: under their own name the browser would take them for an attempt to style an extension's page, and complain. */
export const styleAside = 'data-sample-style';

/** Code and stylesheets, as a browser writes them out: whatever stands inside, they end at their first end tag. */
const raw = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** A start tag, as a browser writes it out: every value in double quotes. */
const startTag = /<[a-z][^\s>/]*(?:\s+[^\s"=>]+(?:="[^"]*")?)*\s*\/?>/gi;

/** A document of a page's HTML as its browser wrote it out. Nothing in it runs, loads or styles. */
export function parsePage(html: string): Document {
	const plain = html
		.replaceAll(raw, '')
		.replaceAll(startTag, tag => (/\s(?:style|on\w+)="/i.test(tag) ? tag.replaceAll(/(\s)style="/gi, `$1${styleAside}="`).replaceAll(/\son\w+="[^"]*"/gi, '') : tag));
	return new DOMParser().parseFromString(plain, 'text/html');
}
