import {describe, expect, it} from 'vitest';
import {kinds} from '@/lib/domain/kind';
import {templateFor} from '@/lib/templates/built-in';

const kebab = /^[a-z]+(?:-[a-z]+)*$/u;

describe.each(kinds)('the %s template', kind => {
	const template = templateFor(kind);
	const texts = [template.purpose, ...template.checklist.map(({text}) => text), ...template.sections.flatMap(({title, purpose, prompts}) => [title, purpose, ...prompts])];

	it('is of its kind and has 3 to 5 sections of 4 to 6 prompts', () => {
		expect(template.kind).toBe(kind);
		expect(template.sections.length).toBeGreaterThanOrEqual(3);
		expect(template.sections.length).toBeLessThanOrEqual(5);
		for (const {prompts} of template.sections) {
			expect(prompts.length).toBeGreaterThanOrEqual(4);
			expect(prompts.length).toBeLessThanOrEqual(6);
		}
	});

	it('has a checklist of 4 to 6 things', () => {
		expect(template.checklist.length).toBeGreaterThanOrEqual(4);
		expect(template.checklist.length).toBeLessThanOrEqual(6);
	});

	it('has ids that can be stored for ever, each once', () => {
		for (const ids of [template.sections.map(({id}) => id), template.checklist.map(({id}) => id)]) {
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(kebab);
		}
	});

	it('says every line once, and none about pay, approvals or discipline', () => {
		expect(new Set(texts).size).toBe(texts.length);
		for (const text of texts) expect(text).not.toMatch(/\b(?:pay|salary|compensation|raise|bonus|approv\w*|disciplin\w*|performance|promotion|warning)\b/iu);
	});

	it('does not start with tasks', () => {
		const [first] = template.sections;
		expect(`${first?.title} ${first?.prompts.join(' ')}`).not.toMatch(/\b(?:tasks?|tickets?|status|progress|deadlines?|sprint)\b/iu);
	});
});

it('holds the ids that notes and ticks are stored under', () => {
	expect(Object.fromEntries(kinds.map(kind => [kind, templateFor(kind).sections.map(({id}) => id)]))).toEqual({
		regular: ['their-topics', 'energy', 'context', 'feedback', 'until-next-time'],
		career: ['work-they-love', 'strengths', 'direction', 'next-steps'],
		growth: ['in-their-words', 'looking-back', 'looking-ahead', 'support'],
		first: ['about-them', 'about-me', 'working-together', 'our-one-on-ones', 'hopes'],
	});
});
