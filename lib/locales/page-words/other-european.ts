import type {LanguageWords} from './language-words';

/** Baltic, Finnic, Basque, Welsh, Greek, Turkish and others of Europe and next to it. The first letter of Turkish İ stays two signs in lower case. */
export const otherEuropean: Record<string, LanguageWords> = {
	lv: {
		accepted: 'pieņemts, pieņemta, pieņēma, piedalās, piedalīsies, apmeklēs, jā',
		declined: 'noraidīts, noraidīta, noraidīja, atteikts, atteikta, atteicās, nepiedalās, nepiedalīsies, neapmeklēs, nē',
		tentative: 'varbūt, iespējams, provizoriski, provizorisks',
		awaited: 'gaida atbildi, tiek gaidīta atbilde, nepieciešama atbilde, nav atbildes, nav atbildēts, nav atbildējis, nav atbildējusi',
		optional: 'neobligāts, neobligāta, neobligāti, izvēles, pēc izvēles',
	},
	lt: {
		accepted: 'priimta, priimtas, priėmė, dalyvauja, dalyvaus, taip',
		declined: 'atmesta, atmestas, atmetė, atsisakyta, atsisakė, nedalyvauja, nedalyvaus, ne',
		tentative: 'galbūt, gal, preliminariai',
		awaited: 'laukiama atsakymo, laukia atsakymo, reikia atsakyti, reikalingas atsakymas, nėra atsakymo, neatsakyta, neatsakė',
		optional: 'neprivaloma, neprivalomas, neprivalomai, nebūtina, nebūtinas, pasirenkama, pasirenkamas, pasirinktinai',
	},
	et: {
		accepted: 'vastu võetud, aktsepteeritud, nõustus, nõustunud, osaleb, jah',
		declined: 'keeldutud, keeldus, keeldunud, tagasi lükatud, ei osale, ei',
		tentative: 'võib-olla, esialgne, esialgselt',
		awaited: 'ootab vastust, vastuse ootel, ootel, nõuab vastust, vaja vastata, vastamata, ei ole vastanud, pole vastanud, vastust pole',
		optional: 'valikuline, mittekohustuslik, pole kohustuslik',
	},
	fi: {
		accepted: 'hyväksytty, hyväksyi, hyväksynyt, on hyväksynyt, osallistuu, kyllä',
		declined: 'hylätty, hylkäsi, hylännyt, on hylännyt, kieltäytyi, kieltäytynyt, on kieltäytynyt, ei osallistu, ei',
		tentative: 'ehkä, alustava, alustavasti, alustavasti hyväksytty',
		awaited: 'odottaa, odottaa vastausta, vastausta odotetaan, odotetaan vastausta, vastaus vaaditaan, edellyttää vastausta, vaatii vastauksen, ei vastausta, ei vastattu, ei ole vastannut, ei vastannut',
		optional: 'valinnainen, valinnainen vieras, valinnainen osallistuja',
	},
	hu: {
		accepted: 'elfogadva, elfogadta, elfogadott, részt vesz, igen',
		declined: 'elutasítva, elutasította, elutasított, visszautasítva, visszautasította, visszautasított, nem vesz részt, nem',
		tentative: 'talán, feltételes, feltételesen, feltételesen elfogadva, esetleg',
		awaited: 'válaszra vár, válaszra várakozik, válaszra várva, visszajelzésre vár, várakozik a válaszra, válasz szükséges, visszajelzés szükséges, nincs válasz, válasz nélkül, nem válaszolt, még nem válaszolt',
		optional: 'nem kötelező, választható, opcionális',
	},
	eu: {
		accepted: 'onartuta, onartua, onartu du, parte hartuko du, etorriko da, bai',
		declined: 'ukatuta, baztertuta, uko egin dio, uko egin du, errefusatuta, ez du parte hartuko, ez da etorriko, ez',
		tentative: 'agian, beharbada, behin-behinekoa',
		awaited: 'erantzunaren zain, erantzun zain, erantzun gabe, ez du erantzun',
		optional: 'aukerakoa, hautazkoa',
	},
	cy: {
		accepted: 'derbyniwyd, wedi derbyn, yn mynychu, yn dod, ie',
		declined: 'gwrthodwyd, wedi gwrthod, ddim yn mynychu, ddim yn dod, na',
		tentative: 'efallai',
		awaited: 'aros am ymateb, yn aros am ymateb, yn aros am ateb, dim ymateb, heb ymateb, heb ateb',
		optional: 'dewisol',
	},
	el: {
		accepted: 'αποδεκτό, αποδεκτή, αποδεκτός, έγινε αποδοχή, έγινε αποδεκτή, έγινε αποδεκτό, αποδέχτηκε, αποδέχθηκε, θα παρευρεθεί, θα παραστεί, θα συμμετάσχει, συμμετέχει, ναι',
		declined: 'απορρίφθηκε, έχει απορριφθεί, έγινε απόρριψη, απέρριψε, δεν θα παρευρεθεί, δεν θα παραστεί, δεν θα συμμετάσχει, δεν συμμετέχει, όχι',
		tentative: 'ίσως, με επιφύλαξη, προσωρινό, προσωρινή',
		awaited: 'σε αναμονή, εν αναμονή, αναμονή απάντησης, σε αναμονή απάντησης, εν αναμονή απάντησης, αναμένεται απάντηση, απαιτείται απάντηση, χωρίς απάντηση, καμία απάντηση, δεν έχει απαντήσει, δεν απάντησε',
		optional: 'προαιρετικό, προαιρετική, προαιρετικός, προαιρετικά, προαιρετική συμμετοχή',
	},
	tr: {
		accepted: 'kabul edildi, kabul etti, katılıyor, katılacak, evet',
		declined: 'reddedildi, reddetti, katılmıyor, katılmayacak, hayır',
		tentative: 'belki, geçici olarak kabul edildi',
		awaited: 'yanıt bekleniyor, yanıt bekliyor, cevap bekleniyor, cevap bekliyor, bekleniyor, yanıt gerekiyor, yanıt gerekli, cevap gerekiyor, lcv gerekli, lcv gerekiyor, yanıtlanmadı, yanıt vermedi, yanıt yok, cevap yok',
		optional: 'isteğe bağlı, i̇steğe bağlı, isteğe bağlı katılımcı, i̇steğe bağlı katılımcı, isteğe bağlı davetli, i̇steğe bağlı davetli',
	},
	az: {
		accepted: 'qəbul edildi, qəbul edilib, qəbul etdi, qəbul edib, iştirak edir, i̇ştirak edir, iştirak edəcək, i̇ştirak edəcək, bəli, hə',
		declined: 'rədd edildi, rədd edilib, rədd etdi, rədd edib, imtina edildi, i̇mtina edildi, imtina edib, i̇mtina edib, imtina etdi, i̇mtina etdi, iştirak etmir, i̇ştirak etmir, iştirak etməyəcək, i̇ştirak etməyəcək, xeyr, yox',
		tentative: 'bəlkə, bəlkə də, ola bilsin',
		awaited: 'cavab gözlənilir, cavab gözləyir, cavab gözlənir, cavab tələb olunur, cavab tələb edir, cavab verilməyib, cavab verməyib, cavab yoxdur',
		optional: 'istəyə bağlı, i̇stəyə bağlı, ixtiyari, i̇xtiyari, məcburi deyil',
	},
	hy: {
		accepted: 'ընդունված է, ընդունված, ընդունվել է, ընդունել է, ընդունվեց, մասնակցում է, կմասնակցի, մասնակցելու է, այո',
		declined: 'մերժված է, մերժված, մերժվել է, մերժել է, մերժվեց, չի մասնակցում, չի մասնակցի, չի մասնակցելու, ոչ',
		tentative: 'գուցե, միգուցե, հնարավոր է',
		awaited: 'սպասում է պատասխանի, պատասխանի սպասում, սպասվում է պատասխան, պատասխան չկա, չի պատասխանել, պահանջվում է պատասխան',
		optional: 'պարտադիր չէ, ոչ պարտադիր, կամընտրական, ըստ ցանկության',
	},
	ka: {
		accepted: 'მიღებულია, მიღებული, მიიღო, დაესწრება, ესწრება, დიახ, კი',
		declined: 'უარყოფილია, უარყოფილი, უარყო, უარი თქვა, არ დაესწრება, არ ესწრება, არა',
		tentative: 'შესაძლოა, იქნებ, შეიძლება',
		awaited: 'პასუხის მოლოდინში, ელოდება პასუხს, ველოდებით პასუხს, საჭიროებს პასუხს, პასუხი არ არის, უპასუხოდ, არ უპასუხია',
		optional: 'არასავალდებულო, სურვილისამებრ',
	},
};
