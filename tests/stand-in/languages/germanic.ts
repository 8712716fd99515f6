import type {Speech} from './speech.ts';

/** German, Dutch, Swedish, Danish and Norwegian. */
export const germanic: Record<string, Speech> = {
	de: {
		range: '{from} bis {to}', shown: '{from} bis {to}', moment: '{date} um {time}', date: '{d}. {month} {y}', halves: ['AM', 'PM'],
		labels: ['Kalender: ', 'Ort: ', 'Farbe: '], noLocation: 'Kein Ort',
		said: 'Ganztägig|Zugesagt|Abgelehnt|Antwort erforderlich|Vorläufig|Aufgabe: |Nicht erledigt|Arbeitsort: |Fokuszeit: |Abwesend: |(Kein Titel)',
		page: 'Heute|Zurück: {}|Weiter: {}|Tag|Woche|Monat|Jahr|Terminübersicht|Schließen|Termin bearbeiten|Termin löschen|Speichern|Suchen|Ja|Nein|Vielleicht|Organisator|Optional|Keine Termine|1 Termin|{} Termine|Keine ganztägigen Termine|1 ganztägiger Termin|{} ganztägige Termine|1 Gast|{} Gäste|Woche ab {}|, heute|{} weitere|Tag {} von {}',
	},
	nl: {
		range: 'Van {from} tot {to}', moment: '{date} om {time}',
		labels: ['Agenda: ', 'Locatie: ', 'kleur: '], noLocation: 'Geen locatie',
		said: 'Hele dag|Geaccepteerd|Geweigerd|Reactie vereist|Misschien|taak: |Niet voltooid|Werklocatie: |Focustijd: |Afwezig: |(Geen titel)',
		page: 'Vandaag|Vorige {}|Volgende {}|Dag|Week|Maand|Jaar|Planning|Sluiten|Afspraak bewerken|Afspraak verwijderen|Opslaan|Zoeken|Ja|Nee|Misschien|Organisator|Optioneel|Geen afspraken|1 afspraak|{} afspraken|Geen afspraken voor de hele dag|1 afspraak voor de hele dag|{} afspraken voor de hele dag|1 gast|{} gasten|Week van {}|, vandaag|nog {}|Dag {} van {}',
	},
	sv: {
		range: '{from} till {to}', shown: '{from}–{to}', moment: '{date} kl. {time}', date: 'den {d} {month} {y}',
		labels: ['Kalender: ', 'Plats: ', 'färg: '], noLocation: 'Ingen plats',
		said: 'Heldag|Accepterad|Avböjd|Svar krävs|Preliminär|uppgift: |Inte slutförd|Arbetsplats: |Fokustid: |Frånvaro: |(Ingen titel)',
		page: 'I dag|Föregående {}|Nästa {}|Dag|Vecka|Månad|År|Schema|Stäng|Redigera händelse|Ta bort händelse|Spara|Sök|Ja|Nej|Kanske|Arrangör|Valfri|Inga händelser|1 händelse|{} händelser|Inga heldagshändelser|1 heldagshändelse|{} heldagshändelser|1 gäst|{} gäster|Veckan från {}|, i dag|{} till|Dag {} av {}',
	},
	da: {
		range: '{from} til {to}', shown: '{from}-{to}', moment: '{date} kl. {time}', date: '{d}. {month} {y}',
		labels: ['Kalender: ', 'Lokation: ', 'farve: '], noLocation: 'Ingen lokation',
		said: 'Hele dagen|Accepteret|Afvist|Svar påkrævet|Foreløbig|opgave: |Ikke fuldført|Arbejdssted: |Fokustid: |Ikke på kontoret: |(Ingen titel)',
		page: 'I dag|Forrige {}|Næste {}|Dag|Uge|Måned|År|Tidsplan|Luk|Rediger begivenhed|Slet begivenhed|Gem|Søg|Ja|Nej|Måske|Arrangør|Valgfri|Ingen begivenheder|1 begivenhed|{} begivenheder|Ingen heldagsbegivenheder|1 heldagsbegivenhed|{} heldagsbegivenheder|1 gæst|{} gæster|Ugen fra {}|, i dag|{} mere|Dag {} af {}',
	},
	no: {
		// The moments, and the labels of place and colour, are inferred.
		range: 'Fra {from} til {to}', shown: '{from}–{to}', over: 'Fra {from} til {to}', moment: '{date} kl. {time}', date: '{d}. {month} {y}',
		labels: ['Kalender: ', 'Sted: ', 'Farge: '], noLocation: 'Sted er ikke angitt',
		said: 'Hele dagen|Godtatt|Avslått|Svar kreves|Foreløpig|oppgave: |Ikke fullført|Arbeidssted: |Fokustid: |Ikke til stede: |(Uten tittel)',
		page: 'I dag|Forrige {}|Neste {}|Dag|Uke|Måned|År|Tidsplan|Lukk|Rediger aktivitet|Slett aktivitet|Lagre|Søk|Ja|Nei|Kanskje|Arrangør|Valgfri|Ingen aktiviteter|1 aktivitet|{} aktiviteter|Ingen heldagsaktiviteter|1 heldagsaktivitet|{} heldagsaktiviteter|1 gjest|{} gjester|Uken fra {}|, i dag|{} til|Dag {} av {}',
	},
};
