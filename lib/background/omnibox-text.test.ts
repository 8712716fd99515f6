// @vitest-environment happy-dom
import {describe as group, expect, it} from 'vitest';
import {omniboxWords} from '@/lib/locales/inbox';
import {describe} from './omnibox-text';

group('what the address bar shows', () => {
	it('marks the name and dims what stands beside it', () => {
		expect(describe(omniboxWords.suggestion('Ana Lim', 'ask about the trip', 'Tue 1 Dec, 14:00'), true))
			.toBe('Next time with <match>Ana Lim</match>: ask about the trip<dim> – next on Tue 1 Dec, 14:00</dim>');
	});

	it('is plain where the browser shows it as it is', () => {
		expect(describe(omniboxWords.suggestion('Ana <Lim>', 'R&D', null), false)).toBe('Next time with Ana <Lim>: R&D – no next 1-1 seen');
	});

	it.each(['R&D <b>"now"</b>', 'it’s \'fine\'', '</match><dim>', '&amp; &lt;', ']]>', '\u0000\u0008\uD800x\uFFFF', '🦄 日本'])('is well-formed and says the same whatever is typed: %j', typed => {
		const parsed = new DOMParser().parseFromString(`<d>${describe(omniboxWords.suggestion(typed, typed, null), true)}</d>`, 'text/xml');
		expect(parsed.querySelector('parsererror')).toBeNull();
		expect([...parsed.documentElement.children].map(({tagName}) => tagName)).toEqual(['match', 'dim']);
	});
});
