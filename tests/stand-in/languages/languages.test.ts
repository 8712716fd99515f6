import {describe, expect, it} from 'vitest';
import {parseTime, timeWords, visibleRange} from '../clock-words';
import {weekdayDate} from '../date-words';
import {makeInstance} from '../instance';
import type {StandInEvent} from '../model';
import {spokenText} from '../spoken';
import {wordsFor} from '../words';
import {languages} from './index';

const accountIn = (locale: string) => ({email: 'me@example.com', name: 'Me', zone: 'UTC', locale});
const instanceOf = (start: string, end: string, more: Partial<StandInEvent>, locale: string) => makeInstance({id: 'a', title: 'Tea', start, end, ...more}, null, accountIn(locale));

/** On another calendar, with a colour, 24 h; over midnight, with a place, 12 h; what is drawn of a morning, 12 h. */
const cases: [locale: string, plain: string, over: string, drawn: string][] = [
	['en', '09:00 to 10:30, Tea, Calendar: Team, No location, Color: X, June 2, 2026', 'June 2, 2026 at 10:15pm to June 3, 2026 at 6am, Tea, Me, Location: Y, ', '9 – 10:30am'],
	['en-GB', '09:00 to 10:30, Tea, Calendar: Team, No location, Colour: X, 2 June 2026', '2 June 2026 at 10:15pm to 3 June 2026 at 6am, Tea, Me, Location: Y, ', '9 – 10:30am'],
	['de', '09:00 bis 10:30, Tea, Kalender: Team, Kein Ort, Farbe: X, 2. Juni 2026', '2. Juni 2026 um 10:15PM bis 3. Juni 2026 um 6AM, Tea, Me, Ort: Y, ', '9 bis 10:30AM'],
	['nl', 'Van 09:00 tot 10:30, Tea, Agenda: Team, Geen locatie, kleur: X, 2 juni 2026', 'Van 2 juni 2026 om 10:15pm tot 3 juni 2026 om 6am, Tea, Me, Locatie: Y, ', '9 – 10:30am'],
	['sv', '09:00 till 10:30, Tea, Kalender: Team, Ingen plats, färg: X, den 2 juni 2026', 'den 2 juni 2026 kl. 10:15pm till den 3 juni 2026 kl. 6am, Tea, Me, Plats: Y, ', '9–10:30am'],
	['da', '09:00 til 10:30, Tea, Kalender: Team, Ingen lokation, farve: X, 2. juni 2026', '2. juni 2026 kl. 10:15pm til 3. juni 2026 kl. 6am, Tea, Me, Lokation: Y, ', '9-10:30am'],
	['no', 'Fra 09:00 til 10:30, Tea, Kalender: Team, Sted er ikke angitt, Farge: X, 2. juni 2026', 'Fra 2. juni 2026 kl. 10:15pm til 3. juni 2026 kl. 6am, Tea, Me, Sted: Y, ', '9–10:30am'],
	['fr', 'de 09:00 à 10:30, Tea, Agenda\u{A0}: Team, Aucun lieu, Couleur\u{A0}: X, 2 juin 2026', 'du 2 juin 2026, 10:15pm au 3 juin 2026, 6am, Tea, Me, Lieu\u{A0}: Y, ', '9 à 10:30am'],
	['fr-CA', 'De 09:00 à 10:30, Tea, Agenda\u{A0}: Team, Aucun emplacement, Couleur\u{A0}: X, 2 juin 2026', 'Du 2 juin 2026, 10:15pm au 3 juin 2026, 6am, Tea, Me, Emplacement\u{A0}: Y, ', 'De 9 à 10:30am'],
	['es', 'De 09:00 a 10:30, Tea, Calendario: Team, Sin ubicación, color: X, 2 de junio de 2026', 'Del 2 de junio de 2026 a las 10:15pm al 3 de junio de 2026 a las 6am, Tea, Me, Ubicación: Y, ', '9 – 10:30am'],
	['es-419', 'De 09:00 a 10:30, Tea, Calendario: Team, Sin ubicación, color: X, 2 junio 2026', 'Del 2 junio 2026 a las 10:15pm al 3 junio 2026 a las 6am, Tea, Me, Ubicación: Y, ', '9 – 10:30am'],
	['pt-BR', '09:00 - 10:30, Tea, Agenda: Team, Nenhum local, cor: X, 2 de junho de 2026', '2 de junho de 2026 às 10:15pm - 3 de junho de 2026 às 6am, Tea, Me, Local: Y, ', '9 até 10:30am'],
	['pt-PT', '09:00 às 10:30, Tea, Calendário: Team, Sem localização, cor: X, 2 de junho de 2026', '2 de junho de 2026 às 10:15pm às 3 de junho de 2026 às 6am, Tea, Me, Localização: Y, ', '9 – 10:30am'],
	['it', '09:00 a 10:30, Tea, Calendario: Team, Nessuna posizione, Colore: X, 2 giugno 2026', '2 giugno 2026 alle ore 10:15pm - 3 giugno 2026 alle ore 6am, Tea, Me, Posizione: Y, ', '9 – 10:30am'],
	['pl', 'Od 09:00 do 10:30, Tea, Kalendarz: Team, Brak lokalizacji, kolor: X, 2 czerwca 2026', 'Od 2 czerwca 2026, 10:15pm do 3 czerwca 2026, 6am, Tea, Me, Lokalizacja: Y, ', '9–10:30am'],
	['cs', '09:00 až 10:30, Tea, Kalendář: Team, Chybí místo, barva: X, 2. června 2026', '2. června 2026 10:15PM až 3. června 2026 6AM, Tea, Me, Místo: Y, ', '9–10:30AM'],
	['ru', 'С 09:00 до 10:30, Tea, Календарь: Team, Место проведения неизвестно, цвет: X, 2 июня 2026', 'С 10:15PM 2 июня 2026 до 6AM 3 июня 2026, Tea, Me, Место проведения: Y, ', '9–10:30AM'],
	['uk', '09:00 – 10:30, Tea, Календар: Team, Немає геоданих, колір: X, 2 червня 2026', '2 червня 2026 о 10:15\u{202F}пп – 3 червня 2026 о 6\u{202F}дп, Tea, Me, Місце: Y, ', '9–10:30\u{202F}дп'],
	['fi', '09:00\u{A0}-\u{A0}10:30, Tea, Kalenteri: Team, Ei sijaintia, Väri: X, 2. kesäkuuta 2026', '2. kesäkuuta 2026 klo\u{A0}10:15ip\u{A0}-\u{A0}3. kesäkuuta 2026 klo\u{A0}6ap, Tea, Me, Sijainti: Y, ', '9\u{A0}-\u{A0}10:30ap'],
	['hu', '09:00–10:30, Tea, Naptár: Team, Nincs helyadat, szín: X, 2026. június 2.', '2026. június 2., 10:15pm – 2026. június 3., 6am, Tea, Me, Hely: Y, ', '9 – 10:30am'],
	['lv', '09:00–10:30; Tea; Kalendārs: Team; Nav datu par atrašanās vietu; krāsa: X; 2026. gada 2. jūnijs', '2026. gada 2. jūnijs, plkst.\u{A0}10:15pm–2026. gada 3. jūnijs, plkst.\u{A0}6am; Tea; Me; Atrašanās vieta: Y; ', '9–10:30am'],
	['el', '09:00 έως 10:30, Tea, Ημερολόγιο: Team, Χωρίς τοποθεσία, Χρώμα: X, 2 Ιουνίου 2026', '2 Ιουνίου 2026 στις 10:15\u{202F}μ.μ. έως 3 Ιουνίου 2026 στις 6\u{202F}π.μ., Tea, Me, Τοποθεσία: Y, ', '9\u{202F} – 10:30\u{202F}π.μ.'],
	['tr', '09:00 ile 10:30 arası, Tea, Takvim: Team, Konum bilgisi yok, Renk: X, 2 Haziran 2026', '2 Haziran 2026 saat 10:15pm ile 3 Haziran 2026 saat 6am arası, Tea, Me, Konum: Y, ', '9 - 10:30am'],
	['ja', '09:00～10:30、「Tea」、カレンダー: Team、場所の指定なし、色: X、2026年 6月 2日', '2026年 6月 2日 午後10:15～2026年 6月 3日 午前6時、「Tea」、Me、場所: Y、', '午前9時～10:30'],
	['ko', '09:00~10:30, Tea, 캘린더: Team, 위치 없음, 색상: X, 2026년 6월 2일', '2026년 6월 2일 오후 10:15~2026년 6월 3일 오전 6시, Tea, Me, 위치: Y, ', '오전 9시~10:30'],
	['zh-CN', '09:00至10:30，Tea，日历：Team，没有位置信息，Color：X，2026年6月2日', '2026年6月2日下午10:15至 2026年6月3日上午6点，Tea，Me，地点：Y，', '上午9点 - 10:30'],
	['zh-TW', '09:00 至 10:30，Tea，日曆：Team，沒有任何地點資訊，顏色：X，2026年6月2日', '2026年6月2日 下午10:15 至 2026年6月3日 上午6點，Tea，Me，地點：Y，', '上午9點 - 10:30'],
	['hi', '09:00 से 10:30, Tea, कैलेंडर: Team, कोई जगह नहीं, रंग: X, 2 जून 2026', '2 जून 2026 को 10:15 pm से 3 जून 2026 को 6 am तक, Tea, Me, जगह: Y, ', '9  – 10:30 am'],
	['mr', '९:०० ते १०:३०, Tea, कॅलेंडर: Team, स्थान नाही, रंग: X, २ जून, २०२६', '२ जून, २०२६ रोजी १०:१५ PM वाजता ते ३ जून, २०२६ रोजी ६ AM वाजता, Tea, Me, स्थान: Y, ', '९ – १०:३० AM'],
	['bn', '০৯:০০ থেকে ১০:৩০, Tea, ক্যালেন্ডার: Team, কোনও লোকেশন নেই, রঙ: X, ২ জুন, ২০২৬', '২ জুন, ২০২৬ ১০:১৫ PM থেকে ৩ জুন, ২০২৬ ৬ AM পর্যন্ত, Tea, Me, লোকেশন: Y, ', '৯ – ১০:৩০ AM'],
	['id', '09.00 sampai 10.30, Tea, Kalender: Team, Tak ada lokasi, Warna: X, 2 Juni 2026', '2 Juni 2026 pukul 10.15pm sampai 3 Juni 2026 pukul 6am, Tea, Me, Lokasi: Y, ', '9 – 10.30am'],
	['vi', 'Từ 09:00 đến 10:30, Tea, Lịch: Team, Không có vị trí nào, Màu: X, 2 tháng 6, 2026', 'Từ 10:15PM 2 tháng 6, 2026 đến 06:00AM 3 tháng 6, 2026, Tea, Me, Vị trí: Y, ', '09:00AM – 10:30AM'],
	['th', '09:00\u{A0}น. ถึง 10:30\u{A0}น., Tea, ปฏิทิน: Team, ไม่มีสถานที่, สี: X, 2 มิถุนายน 2026', '2 มิถุนายน 2026 เวลา 10:15pm ถึง 3 มิถุนายน 2026 เวลา 6am, Tea, Me, สถานที่: Y, ', '9 ถึง 10:30am'],
	['my', '၀၉:၀၀ မှ ၁၀:၃၀၊ Tea၊ ပြက္ခဒိန်- Team၊ တည်နေရာ မရှိပါ၊ အရောင်- X၊ ၂၀၂၆ ဇွန် ၂', '၂၀၂၆ ဇွန် ၂ ညနေ ၁၀:၁၅ မှ ၂၀၂၆ ဇွန် ၃ နံနက် ၆၊ Tea၊ Me၊ တည်နေရာ- Y၊ ', 'နံနက် ၉ – ၁၀:၃၀'],
	['ar', '09:00 إلى 10:30، Tea، التقويم: Team، ليس هناك موقع، اللون: X، 2 يونيو 2026', '2 يونيو 2026 في الساعة 10:15 م إلى 3 يونيو 2026 في الساعة 6 ص، Tea, Me، الموقع: Y، ', '9 \u{200F} – 10:30 ص'],
	['he', '09:00 עד 10:30, Tea, יומן: Team, ללא מיקום, צבע: X, 2 ביוני 2026', 'מ-2 ביוני 2026 בשעה 10:15 אח. עד 3 ביוני 2026 בשעה 6 לפ., Tea, Me, מיקום: Y, ', '9  – 10:30 לפ.'],
	['iw', '09:00 עד 10:30, Tea, יומן: Team, ללא מיקום, צבע: X, 2 ביוני 2026', 'מ-2 ביוני 2026 בשעה 10:15 אח. עד 3 ביוני 2026 בשעה 6 לפ., Tea, Me, מיקום: Y, ', '9  – 10:30 לפ.'],
	['fa', '09:00 تا 10:30، Tea، تقویم: Team، بدون مکان، رنگ: X، 2 ژوئن 2026', '2 ژوئن 2026 ساعت 10:15 بع تا 3 ژوئن 2026 ساعت 6 قب، Tea، Me، مکان: Y، ', '9  – 10:30 قب'],
	['kk', '09:00 – 10:30, Tea, Күнтізбе: Team, Орны көрсетілмеген. X түсті түсті, 2026\u{202F}ж. 2 маусым', '2026\u{202F}ж. 2 маусым, 10:15\u{202F}PM және 2026\u{202F}ж. 3 маусым, 6\u{202F}AM аралығында, Tea, Me, Орны: Y, ', '9\u{202F} – 10:30\u{202F}AM'],
	['mn', '09:00-с 10:30, Tea, Календарь: Team, Байршилгүй, Өнгө: X, 2026\u{202F}оны зургаадугаар сарын 2', '2026\u{202F}оны зургаадугаар сарын 2 10:15\u{202F}ү.х.-с 2026\u{202F}оны зургаадугаар сарын 3 6 ц ү.ө., Tea, Me, Байршил: Y, ', '9 ц – 10:30\u{202F}ү.ө.'],
	['sw', 'Kuanzia 09:00 hadi 10:30, Tea, Kalenda: Team, Hakuna mahali, Rangi: X, 2 Juni 2026', 'Kuanzia 2 Juni 2026 saa 10:15\u{202F}PM hadi 3 Juni 2026 saa 6\u{202F}AM, Tea, Me, Mahali: Y, ', '9\u{202F} – 10:30\u{202F}AM'],
	['am', 'ከ09:00 እስከ 10:30፣ Tea፣ ቀን መቁጠሪያ፦ Team፣ ምንም አካባቢ የለም፣ ቀለም፦ X፣ 2 ጁን 2026', 'ከ2 ጁን 2026 በ10:15 ከሰዓት እስከ 3 ጁን 2026 በ6 ጥዋት፣ Tea፣ Me፣ አካባቢ፦ Y፣ ', '9  – 10:30 ጥዋት'],
];

describe('every language', () => {
	it('has a case', () => {
		expect(cases.map(([locale]) => locale)).toStrictEqual(Object.keys(languages));
	});

	it.each(cases)('%s', (locale, plain, over, drawn) => {
		const account = accountIn(locale);
		const ordinary = instanceOf('2026-06-02T09:00', '2026-06-02T10:30', {calendar: 'c', calendarName: 'Team', colourName: 'X'}, locale);
		const night = instanceOf('2026-06-02T22:15', '2026-06-03T06:00', {location: 'Y'}, locale);
		expect(spokenText(ordinary, {account, hour12: false})).toBe(plain);
		expect(spokenText(night, {account, hour12: true})).toBe(over);
		expect(visibleRange('2026-06-02T09:00', '2026-06-02T10:30', {account, hour12: true})).toBe(drawn);
	});

	it.each(Object.keys(languages))('%s has every word, and different ones for different answers', locale => {
		const {ui, answers, leads, untitled, notCompleted, allDay} = wordsFor(locale);
		const {guests, ...others} = ui;
		expect([...Object.values(others).flat(), ...guests.slice(1), untitled, notCompleted, allDay].every(word => typeof word === 'string' && word !== '')).toBe(true);
		expect(new Set(Object.values(answers)).size).toBe(4);
		expect(leads['focus-time']).not.toBe('');
	});

	it.each(Object.keys(languages).flatMap(locale => [[locale, false], [locale, true]] as const))('%s reads its own times again (12 h: %s)', (locale, hour12) => {
		const style = {account: accountIn(locale), hour12};
		expect(['00:05', '09:00', '12:00', '15:30'].map(time => parseTime(timeWords(`2026-06-02T${time}`, style), style))).toStrictEqual(['00:05', '09:00', '12:00', '15:30']);
	});
});

it.each([['en-US', 'en'], ['en-AU', 'en-GB'], ['nb', 'no'], ['zh-Hant', 'zh-TW'], ['zh', 'zh-CN'], ['de-AT', 'de'], ['xx', 'en']])('%s is spoken as %s', (locale, spoken) => {
	expect(wordsFor(locale).page).toBe(languages[spoken]?.page);
});

it('writes the dates of Japanese details as seen in September 2026', () => {
	expect([weekdayDate('2026-09-16', 'ja', '2026'), weekdayDate('2027-03-16', 'ja', '2026')]).toStrictEqual(['9月 16日 (水曜日)', '2027年 3月 16日 (火曜日)']);
});
