import {updateWords} from '@/lib/templates/update-words';
import {WordList, wordsOf} from '@/lib/templates/word-list';

/** Fewer lines say nothing about how a talk is used. */
const fewest = 4;

/** From this share on it is nearly every line. */
const nearlyAll = 0.8;

/** What a line needs to be news about work: one sure sign, or two that could each be chance. */
const enough = 2;

/** What is further back in a line than this is not looked at: a page that was pasted in must not take its time. UTF-16 units. */
const looked = 400;

const all = Object.values(updateWords);
const status = new WordList(all.flatMap(words => words.status));
const matter = new WordList(all.flatMap(words => words.matter));
const due = new WordList(all.flatMap(words => words.due));
const personal = new WordList(all.flatMap(words => words.personal));

/** Work items by their number or address: `ABC-123`, `#482`, `!77`, PRs and MRs, links into trackers. */
const item = /\b(?!(?:COVID|GPT|UTF|ISO|SHA|MP|Q|H|FY|KW|CW)-?\d)[A-Z][A-Z\d]{1,9}-\d{1,6}\b|(?<![\w&])[#!]\d{2,6}\b|\b(?:PRs?|MRs?)\b|\bhttps?:\/\/\S*(?:\/(?:issues|pull|pulls|merge_requests|browse)\/|linear\.app|atlassian\.net|trello\.com)\S*/u;
const sign = /[✅☑✔🚧🚀🟢🟡🔴]|\b(?:100|\d?\d) ?%/u;
const monthNames = 'jan|feb|fév|fev|mar|mär|maa|mrt|apr|abr|avr|may|mai|mag|mei|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|dez|déc|dic';
const date = new RegExp(
	String.raw`\b\d{4}-\d\d-\d\d\b|(?<![\d.:])\d{1,2}[./]\d{1,2}(?:[./](?:\d{2}|\d{4})?)?(?![\d:])|\b\d{1,2}\.? (?:de )?(?:${monthNames})[a-zéûç]*|\b(?:${monthNames})[a-zéûç]* \d{1,2}\b|\b(?:KW|CW) ?\d{1,2}\b|\bQ[1-4]\b`,
	'iu',
);

/**
 * Is nearly every line of an agenda news about work, which has better places? Answers the share of such lines, from 0.8 to 1, or null when it is not so
 * or when there are too few lines to say. Looks at words only, here on this machine; when in doubt a line counts as something else.
 */
export function hintOfUpdates(lines: readonly string[]): number | null {
	const said = lines.filter(line => !/^\s*#{1,6}\s/u.test(line)).map(plain).filter(line => /\p{L}{2}/u.test(line));
	if (said.length < fewest) {
		return null;
	}

	const share = said.filter(isUpdate).length / said.length;
	return share >= nearlyAll ? share : null;
}

/** A line without the marks of a list, a check item, a quote or emphasis; machines do not learn as people do. */
function plain(line: string): string {
	return line
		.slice(0, looked)
		.normalize('NFC')
		.replace(/^[\s>]*(?:[-*+•–—]\s+|\d{1,2}[.)]\s+)?(?:\[[ xX]?\]\s*)?/u, '')
		.replaceAll(/\*\*|__|`|~~/gu, '')
		.replaceAll(/\b(?:machine|deep) learning\b/giu, 'ML');
}

function isUpdate(line: string): boolean {
	const words = wordsOf(line);
	if (personal.count(words, 1) > 0) {
		return false;
	}

	const sure = status.count(words, 1) + Number(item.test(line));
	const chance = matter.count(words, enough) + due.count(words, 1) + Number(date.test(line)) + Number(sign.test(line));
	return sure * enough + chance >= enough;
}
