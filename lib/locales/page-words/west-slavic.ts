import type {LanguageWords} from './language-words';

/** Slavic languages in Latin letters. */
export const westSlavic: Record<string, LanguageWords> = {
	pl: {
		accepted: 'zaakceptowano, zaakceptowane, zaakceptowany, zaakceptowana, zaakceptował, zaakceptowała, przyjęto, przyjęte, weźmie udział, bierze udział, tak',
		declined: 'odrzucono, odrzucone, odrzucony, odrzucona, odrzucił, odrzuciła, odmówiono, nie weźmie udziału, nie bierze udziału, nie',
		tentative: 'może, być może, wstępnie, wstępnie zaakceptowano, wstępna akceptacja',
		awaited: 'oczekuje na odpowiedź, oczekuje, oczekiwanie na odpowiedź, czeka na odpowiedź, wymaga odpowiedzi, wymagana odpowiedź, brak odpowiedzi, bez odpowiedzi, nie odpowiedział, nie odpowiedziała',
		optional: 'opcjonalny, opcjonalna, opcjonalne, opcjonalnie, nieobowiązkowy, nieobowiązkowa, nieobowiązkowe, nieobowiązkowo, gość opcjonalny',
	},
	cs: {
		accepted: 'přijato, přijal, přijala, přijatá, přijaté, zúčastní se, účastní se, ano',
		declined: 'odmítnuto, odmítl, odmítla, odmítnutá, odmítnuté, nezúčastní se, neúčastní se, ne',
		tentative: 'možná, předběžně, předběžné, předběžně přijato, nezávazně, nezávazné',
		awaited: 'čeká na odpověď, čeká se na odpověď, očekává se odpověď, vyžaduje odpověď, vyžadována odpověď, vyžaduje se odpověď, bez odpovědi, žádná odpověď, neodpověděl, neodpověděla',
		optional: 'volitelné, volitelný, volitelná, volitelně, nepovinné, nepovinný, nepovinná, nepovinně, volitelná účast, nepovinná účast',
	},
	sk: {
		accepted: 'prijaté, prijal, prijala, prijatá, akceptované, zúčastní sa, áno',
		declined: 'odmietnuté, odmietol, odmietla, odmietnutá, zamietnuté, nezúčastní sa, nie',
		tentative: 'možno, predbežne, predbežné, predbežne prijaté, nezáväzne, nezáväzné',
		awaited: 'čaká na odpoveď, čaká sa na odpoveď, očakáva sa odpoveď, vyžaduje odpoveď, vyžaduje sa odpoveď, bez odpovede, žiadna odpoveď, neodpovedal, neodpovedala',
		optional: 'voliteľné, voliteľný, voliteľná, voliteľne, nepovinné, nepovinný, nepovinná, nepovinne, voliteľná účasť, nepovinná účasť',
	},
	sl: {
		accepted: 'sprejeto, sprejel, sprejela, sprejeta, se bo udeležil, se bo udeležila, da',
		declined: 'zavrnjeno, zavrnil, zavrnila, zavrnjena, odklonjeno, se ne bo udeležil, se ne bo udeležila, ne',
		tentative: 'morda, mogoče, pogojno, pogojno sprejeto',
		awaited: 'čaka na odgovor, čakanje na odgovor, pričakuje se odgovor, zahteva odgovor, zahtevan odgovor, brez odgovora, ni odgovora, ni odgovoril, ni odgovorila',
		optional: 'neobvezno, neobvezen, neobvezna, izbirno, izbiren, izbirna',
	},
	hr: {
		accepted: 'prihvaćeno, prihvaćen, prihvaćena, prihvatio, prihvatila, dolazi, doći će, prisustvuje, prisustvovat će, da',
		declined: 'odbijeno, odbijen, odbijena, odbio, odbila, ne dolazi, neće doći, ne prisustvuje, neće prisustvovati, ne',
		tentative: 'možda, uvjetno, uvjetno prihvaćeno',
		awaited: 'čeka se odgovor, čeka odgovor, čekanje odgovora, čeka na odgovor, potreban je odgovor, potreban odgovor, bez odgovora, nema odgovora, nije odgovorio, nije odgovorila',
		optional: 'neobavezno, neobavezan, neobavezna, opcionalno, opcionalan, opcionalna',
	},
	'sr-Latn': {
		accepted: 'prihvaćeno, prihvaćen, prihvaćena, prihvatio, prihvatila, dolazi, prisustvuje, prisustvovaće, da',
		declined: 'odbijeno, odbijen, odbijena, odbio, odbila, ne dolazi, neće doći, ne prisustvuje, neće prisustvovati, ne',
		tentative: 'možda, uslovno, uslovno prihvaćeno',
		awaited: 'čeka se odgovor, čeka odgovor, čekanje odgovora, čeka na odgovor, potreban je odgovor, potreban odgovor, bez odgovora, nema odgovora, nije odgovorio, nije odgovorila',
		optional: 'opcionalno, opciono, neobavezno, neobavezan, neobavezna',
	},
};
