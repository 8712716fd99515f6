import type {Kind} from '@/lib/domain/kind';
import {namesPair} from '@/lib/verdict/title-pair';
import {saysOneOnOne} from '@/lib/verdict/title-words';

const career = /(?<![\p{L}\p{N}_])career(?![\p{L}\p{N}_])(?!\s+(?:fair|page|site|day|event|expo|portal))/iu;

/** "Growth" is also the name of many a team, so it needs to be the path, or stand beside a talk. */
const growthTalk = /(?<![\p{L}\p{N}_])growth[\s-]+(?:path|plan|talk|chat|conversation|discussion|check[\s-]?in|zoom[\s-]?out)(?![\p{L}\p{N}_])/iu;
const growthLabel = /^\s*growth\s*(?::|$)|[:·|–—-]\s*growth\s*$/iu;
const growthBeside = /(?<![\p{L}\p{N}_])growth(?![\p{L}\p{N}_])(?!\s+(?:team|marketing|engineering|product|squad|pod|metrics|experiments?|hacking|funnel|sync|stand-?up))/iu;

const first = /(?<![\p{L}\p{N}_])(?:first|intro|introduction|introductory|welcome|1st)(?![\p{L}\p{N}_])/iu;
const firstOfMany = /(?<![\p{L}\p{N}_])(?:first|1st)\b.*\b(?:of|in)\s+(?:the\s+)?(?:new\s+)?(?:year|quarter|month|week|half|sprint|20\d\d|q[1-4])/iu;
const arrow = /<\s*-?\s*>|↔/u;

/** Does a title by itself say that the event is a 1-1 of `owner`? A guess: good enough for "likely", never for more. */
export function titleNamesOneOnOne(title: string, owner: {name: string; email: string}): boolean {
	return saysOneOnOne(title) || namesPair(title, owner);
}

/** The kind a title says; null when it says none, which is what most regular 1-1s do. */
export function kindFromTitle(title: string): Kind | null {
	if (career.test(title)) return 'career';
	const oneOnOne = saysOneOnOne(title) || arrow.test(title);
	if (growthTalk.test(title) || growthLabel.test(title) || (oneOnOne && growthBeside.test(title))) return 'growth';
	return oneOnOne && first.test(title) && !firstOfMany.test(title) ? 'first' : null;
}
