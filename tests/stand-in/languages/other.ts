import type {Speech} from './speech.ts';

/** Kazakh, Mongolian, Swahili and Amharic. */
export const other: Record<string, Speech> = {
	kk: {
		// A colour is glued to the place, with its word behind it.
		range: '{from} – {to}', over: '{from} және {to} аралығында', moment: '{date}, {time}', date: '{y}\u{202F}ж. {d} {month}', months: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан', halves: ['\u{202F}AM', '\u{202F}PM'], keepsGap: true,
		labels: ['Күнтізбе: ', 'Орны: ', '. {} түсті түсті'], noLocation: 'Орны көрсетілмеген',
		said: 'Күні бойы|Қабылданды|Қабылданбады|Жауап қажет|Мүмкін|тапсырма: |Аяқталмады|Жұмыс орны: |Зейін қою уақыты: |Кеңседен тыс: |(Атауы жоқ)',
		page: 'Бүгін|Алдыңғы {}|Келесі {}|Күн|Апта|Ай|Жыл|Кесте|Жабу|Іс-шараны өңдеу|Іс-шараны жою|Сақтау|Іздеу|Иә|Жоқ|Мүмкін|Ұйымдастырушы|Міндетті емес|Іс-шара жоқ|1 іс-шара|{} іс-шара|Күні бойғы іс-шара жоқ|Күні бойғы 1 іс-шара|Күні бойғы {} іс-шара|1 қонақ|{} қонақ|{} аптасы|, бүгін|тағы {}|{}-күн, барлығы {}',
	},
	mn: {
		range: '{from}-с {to}', moment: '{date} {time}', date: '{y}\u{202F}оны {month} сарын {d}', months: 'нэгдүгээр|хоёрдугаар|гуравдугаар|дөрөвдүгээр|тавдугаар|зургаадугаар|долоодугаар|наймдугаар|есдүгээр|аравдугаар|арван нэгдүгээр|арван хоёрдугаар', halves: ['\u{202F}ү.ө.', '\u{202F}ү.х.'], keepsGap: true, hour: '{} ц', hourHalves: [' ү.ө.', ' ү.х.'],
		labels: ['Календарь: ', 'Байршил: ', 'Өнгө: '], noLocation: 'Байршилгүй',
		said: 'Бүтэн өдөр|Зөвшөөрсөн|Татгалзсан|Хариу шаардлагатай|Магадгүй|ажил: |Дуусаагүй|Ажлын байршил: |Төвлөрөх хугацаа: |Оффист байхгүй: |(Гарчиггүй)',
		page: 'Өнөөдөр|Өмнөх {}|Дараах {}|Өдөр|Долоо хоног|Сар|Жил|Хуваарь|Хаах|Арга хэмжээг засах|Арга хэмжээг устгах|Хадгалах|Хайх|Тийм|Үгүй|Магадгүй|Зохион байгуулагч|Заавал биш|Арга хэмжээ алга|1 арга хэмжээ|{} арга хэмжээ|Бүтэн өдрийн арга хэмжээ алга|Бүтэн өдрийн 1 арга хэмжээ|Бүтэн өдрийн {} арга хэмжээ|1 зочин|{} зочин|{}-ны долоо хоног|, өнөөдөр|дахин {}|{}-р өдөр, нийт {}',
	},
	sw: {
		range: 'Kuanzia {from} hadi {to}', moment: '{date} saa {time}', halves: ['\u{202F}AM', '\u{202F}PM'], keepsGap: true,
		labels: ['Kalenda: ', 'Mahali: ', 'Rangi: '], noLocation: 'Hakuna mahali',
		said: 'Siku nzima|Imekubaliwa|Imekataliwa|Inahitaji jibu|Huenda|jukumu: |Haijakamilika|Mahali pa kazi: |Muda wa kuzingatia: |Nje ya ofisi: |(Hakuna jina)',
		page: 'Leo|{} iliyotangulia|{} inayofuata|Siku|Wiki|Mwezi|Mwaka|Ratiba|Funga|Badilisha tukio|Futa tukio|Hifadhi|Tafuta|Ndiyo|Hapana|Labda|Mwandalizi|Si lazima|Hakuna matukio|Tukio 1|Matukio {}|Hakuna matukio ya siku nzima|Tukio 1 la siku nzima|Matukio {} ya siku nzima|Mgeni 1|Wageni {}|Wiki ya {}|, leo|{} zaidi|Siku ya {} kati ya {}',
	},
	am: {
		// The separator is evidenced; the rest is inferred.
		range: 'ከ{from} እስከ {to}', moment: '{date} በ{time}', date: '{d} {month} {y}', halves: [' ጥዋት', ' ከሰዓት'], keepsGap: true, comma: '፣ ',
		labels: ['ቀን መቁጠሪያ፦ ', 'አካባቢ፦ ', 'ቀለም፦ '], noLocation: 'ምንም አካባቢ የለም',
		said: 'ሙሉ ቀን|ተቀባይነት አግኝቷል|ውድቅ ተደርጓል|ምላሽ ያስፈልገዋል|ምናልባት|ተግባር፦ |አልተጠናቀቀም|የሥራ ቦታ፦ |የትኩረት ጊዜ፦ |ከቢሮ ውጭ፦ |(ርዕስ የለም)',
		page: 'ዛሬ|ያለፈው {}|ቀጣይ {}|ቀን|ሳምንት|ወር|ዓመት|መርሐግብር|ዝጋ|ክስተት አርትዕ|ክስተት ሰርዝ|አስቀምጥ|ፈልግ|አዎ|አይ|ምናልባት|አዘጋጅ|አማራጭ|ምንም ክስተቶች የሉም|1 ክስተት|{} ክስተቶች|ምንም የሙሉ ቀን ክስተቶች የሉም|1 የሙሉ ቀን ክስተት|{} የሙሉ ቀን ክስተቶች|1 እንግዳ|{} እንግዶች|የ{} ሳምንት|፣ ዛሬ|{} ተጨማሪ|ቀን {} ከ{}',
	},
};
