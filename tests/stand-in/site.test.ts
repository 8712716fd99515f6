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
		const [plain, random] = ['2026', 'x'].map(classes => respond(`https://calendar.google.com/stand-in/style.css?classes=${classes}`, site)?.body);
		expect(plain).toContain('.GTG3wb');
		expect(random).not.toContain('.GTG3wb');
	});

	it('has other class names at every load unless some are asked for', () => {
		const load = (classes?: string) => /style\.css\?classes=([^"]*)/.exec(respond('https://calendar.google.com/calendar/u/0/r', {...site, options: {...site.options, classes}})?.body ?? '')?.[1];
		expect(load()).not.toBe(load());
		expect(load('2026')).toBe('2026');
	});

	it('serves another account at its place, and the first one everywhere else', () => {
		const other = {account: {...site.options.account, email: 'sam@example.com'}, events: [{...site.events[0]!, id: 'other'}]};
		const body = (place: number) => respond(`https://calendar.google.com/calendar/u/${place}/r/week`, {...site, others: {1: other}})?.body;
		expect(body(1)).toContain('<div id="xUserEmail">sam@example.com</div>');
		expect(body(1)).toContain('"id":"other"');
		expect(body(0)).toContain('<div id="xUserEmail">robin@example.com</div>');
		expect(body(2)).toContain('<div id="xUserEmail">robin@example.com</div>');
	});

	it('is embedded in a mailbox of another origin', () => {
		expect(respond('https://mail.google.com/mail/u/0/', site)?.body).toContain('<iframe title="Calendar" src="https://calendar.google.com/calendar/u/0/r/day?companion">');
	});
});
