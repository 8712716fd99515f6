import type {Speech} from './speech.ts';

/** Finnish, Hungarian, Latvian, Greek and Turkish. */
export const european: Record<string, Speech> = {
	fi: {
		range: '{from}\u{A0}-\u{A0}{to}', shown: '{from}\u{A0}-\u{A0}{to}', moment: '{date} klo\u{A0}{time}', date: '{d}. {month} {y}', halves: ['ap', 'ip'],
		labels: ['Kalenteri: ', 'Sijainti: ', 'Väri: '], noLocation: 'Ei sijaintia',
		said: 'Koko päivä|Hyväksytty|Hylätty|Vastaus puuttuu|Alustava|tehtävä: |Keskeneräinen|Työskentelypaikka: |Keskittymisaika: |Poissa: |(Ei otsikkoa)',
		page: 'Tänään|Edellinen {}|Seuraava {}|Päivä|Viikko|Kuukausi|Vuosi|Aikataulu|Sulje|Muokkaa tapahtumaa|Poista tapahtuma|Tallenna|Haku|Kyllä|Ei|Ehkä|Järjestäjä|Valinnainen|Ei tapahtumia|1 tapahtuma|{} tapahtumaa|Ei koko päivän tapahtumia|1 koko päivän tapahtuma|{} koko päivän tapahtumaa|1 vieras|{} vierasta|Viikko alkaen {}|, tänään|{} lisää|Päivä {}/{}',
	},
	hu: {
		range: '{from}–{to}', over: '{from} – {to}', moment: '{date}, {time}', date: '{y}. {month} {d}.',
		labels: ['Naptár: ', 'Hely: ', 'szín: '], noLocation: 'Nincs helyadat',
		said: 'Egész nap|Elfogadva|Elutasítva|Válaszra vár|Feltételes|feladat: |Nincs kész|Munkahely: |Fókuszidő: |Házon kívül: |(Nincs cím)',
		page: 'Ma|Előző {}|Következő {}|Nap|Hét|Hónap|Év|Ütemezés|Bezárás|Esemény szerkesztése|Esemény törlése|Mentés|Keresés|Igen|Nem|Talán|Szervező|Opcionális|Nincs esemény|1 esemény|{} esemény|Nincs egész napos esemény|1 egész napos esemény|{} egész napos esemény|1 vendég|{} vendég|A hét kezdete: {}|, ma|még {}|{}. nap / {}',
	},
	lv: {
		range: '{from}–{to}', shown: '{from}–{to}', moment: '{date}, plkst.\u{A0}{time}', date: '{y}. gada {d}. {month}', comma: '; ',
		labels: ['Kalendārs: ', 'Atrašanās vieta: ', 'krāsa: '], noLocation: 'Nav datu par atrašanās vietu',
		said: 'Visa diena|Pieņemts|Noraidīts|Nepieciešama atbilde|Varbūt|uzdevums: |Nav pabeigts|Darba vieta: |Koncentrēšanās laiks: |Prombūtnē: |(Bez nosaukuma)',
		page: 'Šodien|Iepriekšējais: {}|Nākamais: {}|Diena|Nedēļa|Mēnesis|Gads|Grafiks|Aizvērt|Rediģēt pasākumu|Dzēst pasākumu|Saglabāt|Meklēt|Jā|Nē|Varbūt|Organizators|Neobligāti|Nav pasākumu|1 pasākums|Pasākumi: {}|Nav visas dienas pasākumu|1 visas dienas pasākums|Visas dienas pasākumi: {}|1 viesis|Viesi: {}|Nedēļa no {}|, šodien|vēl {}|{}. diena no {}',
	},
	el: {
		// All inferred but the shape that most languages share.
		range: '{from} έως {to}', moment: '{date} στις {time}', halves: ['\u{202F}π.μ.', '\u{202F}μ.μ.'], keepsGap: true,
		labels: ['Ημερολόγιο: ', 'Τοποθεσία: ', 'Χρώμα: '], noLocation: 'Χωρίς τοποθεσία',
		said: 'Ολοήμερο|Αποδεκτό|Απορρίφθηκε|Απαιτείται απάντηση|Ίσως|εργασία: |Δεν ολοκληρώθηκε|Τοποθεσία εργασίας: |Χρόνος εστίασης: |Εκτός γραφείου: |(Χωρίς τίτλο)',
		page: 'Σήμερα|Προηγούμενο: {}|Επόμενο: {}|Ημέρα|Εβδομάδα|Μήνας|Έτος|Πρόγραμμα|Κλείσιμο|Επεξεργασία συμβάντος|Διαγραφή συμβάντος|Αποθήκευση|Αναζήτηση|Ναι|Όχι|Ίσως|Διοργανωτής|Προαιρετικό|Κανένα συμβάν|1 συμβάν|{} συμβάντα|Κανένα ολοήμερο συμβάν|1 ολοήμερο συμβάν|{} ολοήμερα συμβάντα|1 προσκεκλημένος|{} προσκεκλημένοι|Εβδομάδα από {}|, σήμερα|{} ακόμη|Ημέρα {} από {}',
	},
	tr: {
		range: '{from} ile {to} arası', shown: '{from} - {to}', moment: '{date} saat {time}',
		labels: ['Takvim: ', 'Konum: ', 'Renk: '], noLocation: 'Konum bilgisi yok',
		said: 'Tüm gün|Kabul edildi|Reddedildi|Yanıt bekleniyor|Belki|görev: |Tamamlanmadı|Çalışma konumu: |Odaklanma zamanı: |Ofis dışında: |(Başlıksız)',
		page: 'Bugün|Önceki {}|Sonraki {}|Gün|Hafta|Ay|Yıl|Plan|Kapat|Etkinliği düzenle|Etkinliği sil|Kaydet|Ara|Evet|Hayır|Belki|Düzenleyen|İsteğe bağlı|Etkinlik yok|1 etkinlik|{} etkinlik|Tüm gün süren etkinlik yok|Tüm gün süren 1 etkinlik|Tüm gün süren {} etkinlik|1 davetli|{} davetli|{} haftası|, bugün|{} tane daha|{}. gün / {}',
	},
};
