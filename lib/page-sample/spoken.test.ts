import {expect, it} from 'vitest';
import {splitSpoken} from './spoken';

it.each([
	['English', '9am to 10am, Me / Dana, Me Myself, Accepted, No location, October 5, 2026', 'Me / Dana', '9am to 10am, ', [', Accepted', ', No location'], ', October 5, 2026'],
	['a place', '9am to 10am, Me / Dana, Me Myself, Accepted, Location: Room 1, Berlin, October 5, 2026', 'Me / Dana', '9am to 10am, ', [', Accepted'], ', October 5, 2026'],
	['a title of one letter', '9am to 10am, a, Me Myself, Accepted, October 5, 2026', 'a', '9am to 10am, ', [', Accepted'], ', October 5, 2026'],
	['a title with commas', '9am to 10am, one, two, Me, Accepted, No location, October 5, 2026', 'one, two', '9am to 10am, ', [', Accepted', ', No location'], ', October 5, 2026'],
	['German', '09:00 bis 10:00, Planung, Kalender: Arbeit, Kein Ort, 10. Juni 2024', 'Planung', '09:00 bis 10:00, ', [', Kein Ort'], ', 10. Juni 2024'],
	['Japanese', '午前9時～午前10時、「面談」、カレンダー: 仕事、場所の指定なし、2024年 6月 10日', '面談', '午前9時～午前10時、「', ['、場所の指定なし'], '、2024年 6月 10日'],
	['Latvian', '09:00–10:00; Saruna; Kalendārs: X; Nav vietas; 2024. gada 10. jūnijs', 'Saruna', '09:00–10:00; ', ['; Nav vietas'], '; 2024. gada 10. jūnijs'],
	['no date', 'June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, Sleep, Calendar: Critical, No location, Color: Graphite, ', 'Sleep', 'June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am, ', [', No location'], ''],
	['a place with a number and no label', '9am to 10am, x, Me, Room 12, October 5, 2026', 'x', '9am to 10am, ', [], ', October 5, 2026'],
])('is cut around its title: %s', (_, text, title, lead, fields, tail) => {
	const cut = splitSpoken(text, title);
	expect(cut).toMatchObject({lead, title, fields, tail});
	expect(cut && cut.lead + cut.title + cut.owner + cut.fields.join('') + cut.more + cut.tail).toBe(text);
});

it('is not cut where the title does not stand alone', () => {
	expect(splitSpoken('9am to 10am, planning, Me', 'plan')).toBeNull();
	expect(splitSpoken('9am to 10am, planning, Me', '')).toBeNull();
});
