import {describe, expect, it} from 'vitest';
import {kinds} from '@/lib/domain/kind';
import type {Template} from '@/lib/domain/template';
import {builtIn, templateFor, templatesFor} from '@/lib/templates/built-in';

const kebab = /^[a-z]+(?:-[a-z]+)*$/u;
const textsOf = ({purpose, checklist, sections}: Template): string[] =>
	[purpose, ...checklist.map(({text}) => text), ...sections.flatMap(section => [section.title, section.purpose, ...section.prompts])];

describe.each(builtIn.map(template => [template.id, template] as const))('the template %s', (_, template) => {
	const texts = textsOf(template);

	it('has a title, a purpose and a length', () => {
		expect(template.title).toMatch(/^\S.{2,39}$/u);
		expect(template.purpose).toMatch(/^[A-Z].{20,}\.$/u);
		expect(template.minutes).toBeGreaterThanOrEqual(30);
		expect(template.minutes).toBeLessThanOrEqual(60);
	});

	it('has 2 to 6 sections of 2 to 5 prompts', () => {
		expect(template.sections.length).toBeGreaterThanOrEqual(2);
		expect(template.sections.length).toBeLessThanOrEqual(6);
		for (const {prompts} of template.sections) {
			expect(prompts.length).toBeGreaterThanOrEqual(2);
			expect(prompts.length).toBeLessThanOrEqual(5);
		}
	});

	it('has a checklist of 3 to 5 things', () => {
		expect(template.checklist.length).toBeGreaterThanOrEqual(3);
		expect(template.checklist.length).toBeLessThanOrEqual(5);
	});

	it('has ids that can be stored for ever, each once', () => {
		for (const ids of [template.sections.map(({id}) => id), template.checklist.map(({id}) => id)]) {
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(kebab);
		}
	});

	it('says every line once, and none about pay, approvals or discipline', () => {
		expect(new Set(texts).size).toBe(texts.length);
		for (const text of texts) expect(text).not.toMatch(/\b(?:pay|salary|compensation|raise|bonus|approv\w*|disciplin\w*|performance|promotion|probation|warning)\b/iu);
	});

	it('does not start with tasks', () => {
		const [first] = template.sections;
		expect(`${first?.title} ${first?.prompts.join(' ')}`).not.toMatch(/\b(?:tasks?|tickets?|status|progress|deadlines?|sprint)\b/iu);
	});

	it('is no longer on its timed agenda than it says', () => {
		const timed = template.sections.reduce((sum, {minutes}) => sum + (minutes ?? 0), 0);
		expect(timed).toBeLessThanOrEqual(template.minutes);
	});
});

it('every template has an id and a title of its own', () => {
	expect(new Set(builtIn.map(({id}) => id)).size).toBe(builtIn.length);
	expect(new Set(builtIn.map(({title}) => title)).size).toBe(builtIn.length);
});

it('the usual one comes first in what is offered for its kind', () => {
	expect(Object.fromEntries(kinds.map(kind => [kind, templatesFor(kind).map(({id}) => id)]))).toEqual({
		regular: ['regular', 'regular-support', 'regular-themes', 'check-in-30', 'check-in-60', 'check-in-80', 'skip-level', 'peer', 'return-from-leave', 'project-end', 'roundtable'],
		career: ['career'],
		growth: ['growth'],
		first: ['first'],
	});
	for (const kind of kinds) expect(templateFor(kind)).toBe(templatesFor(kind)[0]);
});

it('a section has the same title wherever its id is used, for a note is headed by it', () => {
	const titles = new Map<string, string>();
	for (const {id, title} of builtIn.flatMap(({sections}) => sections)) {
		expect(titles.get(id) ?? title).toBe(title);
		titles.set(id, title);
	}
});

it('has all ids that notes and ticks were ever stored under', () => {
	const sections = builtIn.map(template => template.sections.map(({id}) => id));
	for (const ids of [
		['their-topics', 'energy', 'context', 'feedback', 'until-next-time'],
		['work-they-love', 'strengths', 'direction', 'next-steps'],
		['in-their-words', 'looking-back', 'looking-ahead', 'support'],
		['about-them', 'about-me', 'working-together', 'our-one-on-ones', 'hopes'],
	]) expect(sections).toContainEqual(ids);
	const items = new Set(builtIn.flatMap(({checklist}) => checklist.map(({id}) => id)));
	for (const id of [
		'read-last-notes', 'check-own-promises', 'ask-their-topics', 'pick-one-question', 'note-one-thanks',
		'reread-last-career', 'share-questions', 'invite-peer-feedback', 'collect-examples', 'book-follow-up',
		'reread-own-words', 'ask-for-reflection', 'list-changes', 'recall-own-support', 'drop-own-plan',
		'read-about-them', 'prepare-own-story', 'send-questions', 'check-first-week', 'leave-time-after',
	]) expect(items).toContain(id);
	// Was once in the career talk's list: it must not come back as something else.
	expect(items).not.toContain('clear-the-hour');
});

it('the round of managers keeps to its hour', () => {
	const roundtable = builtIn.find(({id}) => id === 'roundtable');
	expect(roundtable?.sections.map(({minutes}) => minutes)).toEqual([5, 10, null, 45]);
	expect(roundtable?.minutes).toBe(60);
});
