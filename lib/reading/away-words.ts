/** What people write over their absences in one language (November 2026). Lower case. */
export interface AwayWords {
	/** Mean nothing else, so they count on any page: titles are not always in the page's language. */
	sure: string;
	/** Mean something else in another language ("semester") or in another place, so they count on a page in this one alone. */
	here: string;
}

/** By language, as lists separated by commas. English ones count on every page. Half days are left out: dates are all that is told. */
export const awayWords: Record<string, AwayWords> = {
	en: {
		sure: 'ooo, o.o.o, oof, out of office, out of the office, out-of-office, pto, paid time off, time off, vacation, vacations, on vacation, annual leave, on leave, on annual leave, leave of absence, sick, sick day, sick leave, off sick, day off, days off, off work, parental leave, maternity leave, paternity leave, family leave, medical leave, bereavement leave, compassionate leave, unpaid leave, study leave, sabbatical, personal day, holiday, holidays, on holiday, on holidays, bank holiday, public holiday, company holiday, away, not available, unavailable, not working',
		here: 'off, leave',
	},
	de: {
		sure: 'urlaub, im urlaub, urlaubstag, resturlaub, sonderurlaub, jahresurlaub, sommerurlaub, winterurlaub, bildungsurlaub, abwesend, abwesenheit, nicht im büro, nicht da, außer haus, ausser haus, elternzeit, mutterschutz, krank, krankgeschrieben, krankheit, feiertag, brückentag, betriebsferien, betriebsurlaub, überstundenabbau, freizeitausgleich, freier tag',
		here: 'frei, ferien, weg',
	},
	fr: {
		sure: 'congé, congés, en congé, en congés, congés payés, jour de congé, vacances, en vacances, absent, absente, absence, absent du bureau, absente du bureau, hors du bureau, pas au bureau, rtt, arrêt maladie, congé maladie, congé parental, congé maternité, congé paternité, jour férié, congé sans solde',
		here: 'férié, malade, repos',
	},
	es: {
		sure: 'vacaciones, de vacaciones, fuera de la oficina, fuera de oficina, ausente, ausencia, baja médica, baja por enfermedad, día libre, dia libre, día festivo, festivo, feriado, asuntos propios, permiso de paternidad, permiso de maternidad, licencia de maternidad, excedencia',
		here: 'permiso, baja, libre, licencia, enfermo, enferma',
	},
	pt: {
		sure: 'férias, de férias, em férias, fora do escritório, ausente, ausência, licença médica, licença maternidade, licença-maternidade, licença paternidade, baixa médica, dia de folga, feriado',
		here: 'folga, licença, baixa, doente',
	},
	it: {
		sure: 'ferie, in ferie, fuori ufficio, fuori sede, assente, in malattia, congedo parentale, congedo maternità, congedo, vacanza, vacanze, in vacanza, giorno libero',
		here: 'permesso, malattia, maternità, festa',
	},
	nl: {
		sure: 'vakantie, op vakantie, met vakantie, afwezig, afwezigheid, verlof, met verlof, vrije dag, vakantiedag, snipperdag, ziek, ziekteverlof, ouderschapsverlof, zwangerschapsverlof, niet op kantoor, niet aanwezig, feestdag',
		here: 'vrij, weg, adv',
	},
	pl: {
		sure: 'urlop, na urlopie, urlop wypoczynkowy, urlop macierzyński, urlop ojcowski, urlop na żądanie, nieobecny, nieobecna, nieobecność, poza biurem, dzień wolny, zwolnienie lekarskie, na zwolnieniu, chory, chora',
		here: 'wolne, l4, święto',
	},
	sv: {
		sure: 'på semester, sommarsemester, semesterdag, ledig, ledighet, ledig dag, föräldraledig, föräldraledighet, tjänstledig, kompledig, sjuk, sjukskriven, sjukdag, frånvarande, frånvaro, inte på kontoret, ej på kontoret, vab, helgdag, röd dag',
		here: 'semester, borta',
	},
	da: {
		sure: 'ferie, på ferie, sommerferie, feriedag, feriefri, feriefridag, fridag, fraværende, fravær, ikke på kontoret, syg, sygemeldt, sygedag, barsel, barselsorlov, orlov, helligdag, afspadsering',
		here: 'fri, væk',
	},
	nb: {
		sure: 'ferie, på ferie, sommerferie, feriedag, fridag, fraværende, fravær, ikke på kontoret, syk, sykmeldt, sykedag, permisjon, foreldrepermisjon, avspasering, helligdag',
		here: 'fri, borte',
	},
	fi: {
		sure: 'lomalla, vuosiloma, kesäloma, talviloma, lomapäivä, poissa, poissa toimistolta, poissaolo, vapaapäivä, sairausloma, sairaana, sairaslomalla, vanhempainvapaa, äitiysloma, isyysvapaa, saldovapaa, arkipyhä',
		here: 'loma, vapaa, pyhä',
	},
	cs: {sure: 'dovolená, na dovolené, mimo kancelář, nepřítomen, nepřítomna, nepřítomnost, nemocenská, nemocen, nemocná, sick day, náhradní volno', here: 'volno, nemoc, svátek'},
	sk: {sure: 'dovolenka, na dovolenke, mimo kancelárie, neprítomný, neprítomná, péenka', here: 'voľno, sviatok'},
	hu: {sure: 'szabadságon, házon kívül, irodán kívül, betegszabadság, betegszabadságon, szabadnap, táppénz, ünnepnap', here: 'szabadság, beteg'},
	ro: {sure: 'concediu, în concediu, in concediu, concediu medical, concediu de odihnă, în vacanță, zi liberă, absent din birou', here: 'liber, vacanță'},
	ca: {sure: 'de vacances, fora de l\'oficina, dia lliure, baixa mèdica', here: 'permís, baixa, festiu'},
	hr: {sure: 'godišnji odmor, na godišnjem, bolovanje, na bolovanju, slobodan dan, izvan ureda', here: 'godišnji, odmor'},
	sl: {sure: 'dopust, na dopustu, bolniška, na bolniški, izven pisarne', here: 'praznik, prosto'},
	et: {sure: 'puhkus, puhkusel, haigusleht, haige, kontorist väljas', here: 'vaba'},
	lv: {sure: 'atvaļinājums, atvaļinājumā, slimības lapa, brīvdiena', here: 'brīvs'},
	lt: {sure: 'atostogos, atostogose, nedarbingumas, laisvadienis, ne biure', here: ''},
	tr: {sure: 'izinli, yıllık izin, yıllık izinde, izindeyim, ofis dışında, hastalık izni, resmi tatil, doğum izni', here: 'izin, tatil, raporlu'},
	el: {sure: 'άδεια, σε άδεια, διακοπές, εκτός γραφείου, αναρρωτική άδεια, αργία, ρεπό', here: ''},
	ru: {sure: 'отпуск, в отпуске, больничный, на больничном, отгул, вне офиса, нет на месте, декрет, в декрете, выходной день', here: 'выходной, отсутствую, отсутствует, болею'},
	uk: {sure: 'відпустка, у відпустці, в відпустці, лікарняний, на лікарняному, відгул, поза офісом, вихідний день', here: 'вихідний, відсутній, відсутня'},
	bg: {sure: 'отпуска, в отпуска, болничен, в болничен, извън офиса', here: 'почивка, почивен ден'},
	he: {sure: 'חופשה, בחופשה, חופשת מחלה, יום חופש, מחוץ למשרד, לא במשרד', here: 'חופש, מחלה, חג'},
	ar: {sure: 'إجازة, في إجازة, إجازة سنوية, إجازة مرضية, خارج المكتب, يوم إجازة', here: 'عطلة'},
	hi: {sure: 'छुट्टी, छुट्टी पर, अवकाश, अवकाश पर, कार्यालय से बाहर', here: ''},
	th: {sure: 'ลาพักร้อน, ลาป่วย, ลากิจ, ลาหยุด, ลาคลอด, ไม่อยู่ที่สำนักงาน', here: 'วันหยุด, ลา'},
	vi: {sure: 'nghỉ phép, nghỉ ốm, nghỉ lễ, nghỉ thai sản, vắng mặt', here: 'nghỉ'},
	id: {sure: 'cuti, cuti tahunan, cuti sakit, cuti melahirkan, sedang cuti, di luar kantor, hari libur', here: 'libur, sakit, izin'},
	ja: {
		sure: '休暇, 休暇中, 休み, お休み, 有給, 有休, 有給休暇, 年休, 年次休暇, 夏季休暇, 夏休み, 冬季休暇, 冬休み, 年末年始休暇, 代休, 振休, 振替休日, 特別休暇, 慶弔休暇, 産休, 育休, 産前産後休業, 育児休業, 病欠, 欠勤, 全休, 終日不在, 祝日, リフレッシュ休暇',
		here: '不在, 外出中',
	},
	zh: {
		sure: '休假, 休假中, 年假, 年休, 年休假, 特休, 请假, 請假, 病假, 事假, 产假, 產假, 陪产假, 陪產假, 婚假, 丧假, 喪假, 育儿假, 育嬰假, 补休, 補休, 调休, 放假, 度假, 公众假期, 公眾假期, 不在办公室, 不在辦公室',
		here: '假期, 休息, 外出',
	},
	ko: {
		sure: '휴가, 휴가중, 휴가 중, 연차, 연차휴가, 연가, 월차, 병가, 여름휴가, 출산휴가, 육아휴직, 휴직, 휴무, 대체휴무, 대체휴일, 공휴일, 경조휴가, 부재중, 부재 중, 자리 비움',
		here: '부재, 휴일',
	},
};
