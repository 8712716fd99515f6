// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {readAccount} from './account';

const info = (email: string, zone: string, locale: string, name = 'Me Myself'): string =>
	`<div id="xUserInfo" hidden><div id="xUserEmail">${email}</div><div id="xUserName">${name}</div><div id="xTimezone">${zone}</div><div id="xUserLocale">${locale}</div></div>`;

describe('readAccount', () => {
	beforeEach(() => {
		document.body.innerHTML = '';
	});

	it('reads address, name, zone and language', () => {
		document.body.innerHTML = info('Me@Example.com', 'Europe/Berlin', 'en_GB');
		expect(readAccount(document)).toEqual({
			ok: true,
			value: {email: 'me@example.com', name: 'Me Myself', zone: 'Europe/Berlin', locale: 'en-GB'},
		});
	});

	it('finds the address in the account button of any language', () => {
		document.body.innerHTML = `<header><a aria-label="Google-Konto: Mia (mia@example.com)"></a></header>${info('', 'Asia/Kolkata', 'de')}`;
		expect(readAccount(document)).toMatchObject({ok: true, value: {email: 'mia@example.com', zone: 'Asia/Kolkata'}});
	});

	it.each([
		['no address', info('', 'Europe/Berlin', 'en')],
		['no zone', info('me@example.com', '', 'en')],
		['a zone nobody knows', info('me@example.com', 'Mars/Base', 'en')],
		['an empty page', ''],
	])('%s: says why it cannot', (_name, html) => {
		document.body.innerHTML = html;
		expect(readAccount(document)).toMatchObject({ok: false, expected: false, why: expect.stringMatching(/^(?:whose|zone)$/)});
	});
});
