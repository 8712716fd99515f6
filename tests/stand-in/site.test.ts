// @vitest-environment node
import {describe, expect, it} from 'vitest';
import {completeOptions} from './default-options';
import {respond} from './site';

const site = {options: completeOptions(), events: [{id: 'a', title: '</script><b>', start: '2026-11-24T10:00', end: '2026-11-24T10:30'}], version: '1', program: 'export {};'};

describe('the site', () => {
	it.each(['', '/calendar/u/0/r', '/calendar/r/week', '/calendar/u/1/r/week/2026/11/23', '/calendar/u/0/r/eventedit/YWJj', '/calendar/u/0/r/eventedit?text=a'])('serves the page at %s', path => {
		const answer = respond(`https://calendar.google.com${path}`, site);
		expect(answer?.contentType).toContain('text/html');
		expect(answer?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
		expect(answer?.body).toContain('<div id="xUserEmail">robin@example.com</div>');
		expect(answer?.body).not.toContain('</script><b>');
	});

	it('serves the program of the page, and nothing it does not know', () => {
		expect(respond('https://calendar.google.com/stand-in/program.js', site)?.body).toBe(site.program);
		expect(respond('https://calendar.google.com/stand-in/..%2f..%2fpackage.json', site)?.status).toBe(404);
	});

	it('serves no other host', () => {
		expect(respond('https://example.com/', site)).toBeNull();
	});

	it('has the same class names for the same seed, in the sheet and in the page', () => {
		const [plain, random] = [undefined, 'x'].map(classSeed => respond('https://calendar.google.com/stand-in/style.css', {...site, options: {...site.options, classSeed}})?.body);
		expect(plain).toContain('.GTG3wb');
		expect(random).not.toContain('.GTG3wb');
	});
});
