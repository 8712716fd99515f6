/**
 * Words that only the title of a job interview has, by language (November 2026). A word that also names a talk between colleagues
 * stands here only with what makes it an interview: French `entretien`, Italian `colloquio`, Japanese 面談 alone are 1-1s.
 * Each is looked for as a word of its own, in scripts that part words.
 */
export const interviewWords: Record<string, string[]> = {
	en: [
		'interviews?', 'interviewing', '(?:phone|tech|technical|recruiter|hiring manager|initial|onsite|on-site|video|culture) screen(?:ing)?', 'screening (?:call|interview|chat)',
		'candidates?(?! (?:release|build|version|list of))', 'job applicants?', 'applicants?',
	],
	de: ['vorstellungsgespräche?', 'bewerbungsgespräche?', 'bewerbergespräche?', 'jobinterviews?', 'telefoninterviews?', 'bewerber(?:in|innen|interview)?', 'kandidat(?:en|in|innen|engespräch)?'],
	fr: [
		'entretiens? d[\'’ ]?embauche', 'entretiens? de (?:recrutement|candidature|motivation|sélection)', 'entretiens? (?:candidat|candidate|téléphonique candidat|rh candidat)', 'entretiens? (?:avec )?(?:le |la )?candidate?s?',
		'candidate?s?', 'pré-?qualification (?:candidat|téléphonique)',
	],
	es: ['entrevistas?', 'candidat[oa]s?', 'postulantes?'],
	pt: ['entrevistas?', 'candidat[oa]s?', 'processo seletivo'],
	it: ['colloqui(?:o)? (?:di lavoro|di selezione|conoscitiv[oi]|tecnic[oi]|candidat[oa])', 'colloquio (?:con (?:il |la )?)?candidat[oa]', 'intervist[ae]', 'candidat[oaie]'],
	nl: ['sollicitatiegesprek(?:ken)?', 'sollicitant(?:en)?', 'kandida(?:at|ten)', 'kennismakingsgesprek sollicita\\p{L}*'],
	pl: ['rozmow[ay] (?:kwalifikacyjn[ae]|rekrutacyjn[ae]|o prac[ęe])', 'rekrutacyjn[ae]', 'kandydat(?:ka|em|ką)?'],
	sv: ['anställningsintervju(?:er)?', 'jobbintervju(?:er)?', 'intervju(?:er)?', 'kandidat(?:er)?'],
	da: ['jobsamtaler?', 'ansættelsessamtaler?', 'jobinterviews?', 'ansøger(?:e)?'],
	nb: ['jobbintervju(?:er)?', 'ansettelsesintervju(?:er)?', 'søker(?:e)?intervju'],
	fi: ['työhaastattelu', 'haastattelu', 'rekryhaastattelu', 'hakijahaastattelu'],
	cs: ['pohovory?', 'přijímací pohovor', 'uchazeč(?:ka)?'],
	hu: ['állásinterjú', 'interjú', 'jelölt'],
	ro: ['interviuri?', 'interviu(?: de angajare)?', 'candidat[ăa]?'],
	ca: ['entrevist(?:a|es)'],
	tr: ['mülakat[ıi]?', 'iş görüşmesi'],
	el: ['συνέντευξη', 'υποψήφι(?:ος|α)'],
	ru: ['собеседовани[ея]', 'интервью', 'кандидат(?:ом|ка)?'],
	uk: ['співбесіда', 'інтерв[\'’ʼ]ю'],
	id: ['wawancara(?: kerja)?'],
	vi: ['phỏng vấn'],
	he: ['ראיון(?: עבודה)?', 'מועמד(?:ת)?'],
	ar: ['مقابلة (?:عمل|توظيف|شخصية)'],
	hi: ['साक्षात्कार', 'इंटरव्यू'],
};

/** The same in scripts that do not part words, or part them otherwise. */
export const interviewParts: Record<string, string[]> = {
	ja: ['面接', 'カジュアル面談', '採用面談', '候補者'],
	zh: ['面试', '面試', '候选人', '候選人'],
	ko: ['면접', '인터뷰', '후보자', '지원자'],
	th: ['สัมภาษณ์'],
};
