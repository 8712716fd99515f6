import {describe, expect, it} from 'vitest';
import {saysAway} from './away-title';
import {awayWords} from './away-words';

describe('a title says that somebody is out of office', () => {
	it.each([
		'OOO', 'ooo', 'Out of office', 'Out of Office!', 'Vacation', '🏖️ Vacation 🌴', 'PTO', 'Annual leave', 'On holiday', 'Holidays', 'Sick', '(OOO)', '[PTO]',
		'OOO: Italy', 'OOO - dentist and more', 'Vacation – Spain', 'PTO (back on Monday)', '[OOO] Ana', 'OOO | Ana', 'Out of office: ',
		'Urlaub', 'Urlaub: Italien', 'Abwesend', 'Elternzeit', 'Congés', 'En congé', 'Vacances', 'Vacaciones', 'Fuera de la oficina', 'Férias', 'Ferie', 'In ferie', 'Vakantie', 'Verlof',
		'Urlop', 'Na urlopie', 'På semester', 'Föräldraledig', 'Barselsorlov', 'Permisjon', 'Vuosiloma', 'Dovolená', 'Szabadságon', 'Concediu', 'Yıllık İzin', 'Άδεια', 'Отпуск', 'Відпустка',
		'休暇', '有給', '夏休み', '年假', '请假', '請假', '휴가', '연차', 'ลาพักร้อน', 'Nghỉ phép', 'Cuti', 'إجازة', 'חופשה', 'छुट्टी',
		'ＯＯＯ', '休暇：旅行',
	])('"%s"', title => {
		expect(saysAway(title, 'en')).toBe(true);
	});

	it.each([
		'', 'Holiday party planning', 'Vacation photos review', 'Vacation policy', 'PTO request form', 'Plan vacation', 'Out of office automation', 'OOOps', 'Sick of meetings',
		'Ana OOO', 'Ana on vacation', 'Ana Urlaub', 'Holiday: party planning', 'PTO - request form', '[Vacation] planning', 'Urlaub: Planung', 'Urlaubsplanung', 'Away day', 'Leave planning',
		'Home', 'Ana / Me', '休暇申請', '年假申请', 'Semester', 'Lomake', 'Vacation-planning', 'Ooo la la', 'Holidays in Spain review', 'Time off approvals: Ana',
	])('not "%s"', title => {
		expect(saysAway(title, 'en')).toBe(false);
	});

	it.each([
		['Semester', 'sv', 'de'], ['Loma', 'fi', 'es'], ['Frei', 'de', 'en'], ['Off', 'en-GB', 'de'], ['Fri', 'no', 'en'], ['Libre', 'es', 'fr'], ['Folga', 'pt-BR', 'en'], ['假期', 'zh-TW', 'ja'],
	])('"%s" only on a page in %s, not in %s', (title, own, other) => {
		expect([saysAway(title, own), saysAway(title, other)]).toEqual([true, false]);
	});

	it.each(['', 'xx', '__proto__', 'constructor', 'en_GB'])('the language %j harms nothing', locale => {
		expect([saysAway('OOO', locale), saysAway('Frei', locale)]).toEqual([true, false]);
	});

	it('every word of every language counts on its own pages', () => {
		const all = Object.entries(awayWords).flatMap(([language, {sure, here}]) => [...sure.split(', '), ...here.split(', ')].filter(Boolean).map(word => [language, word] as const));
		expect(all.filter(([language, word]) => !saysAway(word, language) || !saysAway(word.normalize('NFD'), language))).toEqual([]);
	});

	it('no word has two meanings at once', () => {
		const sure = new Set(Object.values(awayWords).flatMap(words => words.sure.split(', ')));
		expect(Object.values(awayWords).flatMap(({here}) => here.split(', ')).filter(word => sure.has(word))).toEqual([]);
	});
});
