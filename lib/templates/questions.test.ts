import {expect, it} from 'vitest';
import {kinds} from '@/lib/domain/kind';
import {themes} from '@/lib/domain/question';
import {builtIn} from '@/lib/templates/built-in';
import {questions} from '@/lib/templates/questions';
import {themeTitles} from '@/lib/templates/themes';

/** Words that say little about what a question asks. */
const little = new Set(('a an the of to for in on at by from with and or but if is are was were be been do does did done have has had would could should will can may '
	+ 'you your yours i me my we us our it its that this these those there here not no what which who whom whose when where how why what\'s so as than like want know ask next question').split(' '));
const contentOf = (text: string): Set<string> =>
	new Set((text.toLowerCase().match(/[a-z0-9-]+/gu) ?? []).filter(word => !little.has(word)).map(word => word.replace(/(?:ing|ed|es|s)$/u, '')));
const alike = (one: Set<string>, other: Set<string>): number => {
	const both = [...one].filter(word => other.has(word)).length;
	return both / (one.size + other.size - both);
};

it('there are about 150', () => {
	expect(questions.length).toBeGreaterThanOrEqual(140);
	expect(questions.length).toBeLessThanOrEqual(170);
});

it('every theme has a title and at least eight', () => {
	expect(Object.keys(themeTitles)).toEqual(themes);
	for (const theme of themes) {
		expect(questions.filter(question => question.theme === theme).length).toBeGreaterThanOrEqual(8);
	}
});

it('every kind has some, and only what suits strangers is for a first 1-1', () => {
	for (const kind of kinds) expect(questions.filter(question => question.kinds.includes(kind)).length).toBeGreaterThanOrEqual(8);
	expect(questions.filter(question => question.kinds.includes('first')).length).toBeLessThan(questions.length / 4);
});

it('every id is there once, begins with its theme, and can be stored for ever', () => {
	expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
	for (const {id, theme} of questions) expect(id).toMatch(new RegExp(`^${theme}(?:-[a-z]+)+$`, 'u'));
});

const textsThat = (fail: (text: string) => boolean): string[] => questions.map(({text}) => text).filter(text => fail(text));

it('each is one question that can be said in one breath', () => {
	expect(textsThat(text => text.length > 140 || !/^[A-Z][^?]*\?$/u.test(text))).toEqual([]);
});

it('each is open: it asks what, who or how, and does not begin with its verb, at the start or after a comma', () => {
	const opens = /\b(?:what|which|who|whom|whose|how|when|where|why)\b/iu;
	const closes = /(?:^|[,:] (?:and |or )?)(?:is|are|was|were|do|does|did|have|has|had|can|could|would|will|shall|should|may)\s+(?:i|you|we|they|it|there|that|this|the|your|our|my)\b/iu;
	const hypothetical = /^If [^,]+, (?:what|which|who)\b/u;
	expect(textsThat(text => !opens.test(text) || (closes.test(text) && !hypothetical.test(text)))).toEqual([]);
});

it('each is about the person: no tasks, no pay, no approval, no discipline', () => {
	expect(textsThat(text => /\b(?:pay|salary|compensation|bonus|approv\w*|disciplin\w*|promotion|probation|tickets?|status|sprint|deadlines?)\b/iu.test(text))).toEqual([]);
});

it('none is asked twice, in other words either', () => {
	const contents = questions.map(({text}) => contentOf(text));
	const pairs = contents.flatMap((one, index) => contents.slice(index + 1).flatMap((other, more) =>
		(alike(one, other) > 0.4 ? [[questions[index]!.text, questions[index + 1 + more]!.text]] : [])));
	expect(pairs).toEqual([]);
});

it('none is in a template already', () => {
	const prompts = new Set(builtIn.flatMap(({sections}) => sections.flatMap(section => section.prompts)));
	expect(questions.filter(({text}) => prompts.has(text))).toEqual([]);
});
