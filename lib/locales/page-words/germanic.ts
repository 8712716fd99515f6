import type {LanguageWords} from './language-words';

/** English and its relatives. */
export const germanic: Record<string, LanguageWords> = {
	en: {
		accepted: 'accepted, attending, going, yes',
		declined: 'declined, not attending, not going, no',
		tentative: 'tentative, maybe, tentatively accepted',
		awaited: 'needs rsvp, needs response, awaiting, awaiting response, awaiting reply, no response, no reply, not responded, hasn\'t responded, hasn’t responded',
		optional: 'optional, optional guest, optional attendee',
	},
	de: {
		accepted: 'zugesagt, hat zugesagt, angenommen, akzeptiert, nimmt teil, ja',
		declined: 'abgelehnt, hat abgelehnt, nimmt nicht teil, nein',
		tentative: 'vielleicht, mit vorbehalt, unter vorbehalt, vorläufig, mit vorbehalt zugesagt, unter vorbehalt zugesagt',
		awaited: 'antwort ausstehend, antwort erforderlich, rückmeldung erforderlich, rückmeldung ausstehend, ausstehend, keine antwort, noch keine antwort, nicht beantwortet, noch nicht beantwortet, unbeantwortet',
		optional: 'optional, optionaler gast, optionaler teilnehmer, optionale teilnahme',
	},
	nl: {
		accepted: 'geaccepteerd, neemt deel, aanwezig, ja',
		declined: 'geweigerd, afgewezen, afgeslagen, neemt niet deel, niet aanwezig, nee',
		tentative: 'misschien, voorlopig, onder voorbehoud, voorlopig geaccepteerd',
		awaited: 'in afwachting, in afwachting van reactie, in afwachting van antwoord, wacht op reactie, wacht op antwoord, reactie vereist, antwoord vereist, geen reactie, geen antwoord, niet gereageerd, nog niet gereageerd',
		optional: 'optioneel, facultatief, optionele gast, optionele genodigde',
	},
	af: {
		accepted: 'is aanvaar, aanvaar, woon by, ja',
		declined: 'is afgewys, afgewys, van die hand gewys, is van die hand gewys, woon nie by nie, nee',
		tentative: 'tentatief, miskien, voorlopig',
		awaited: 'wag op antwoord, wag op reaksie, wag vir antwoord, geen antwoord nie, geen reaksie nie, benodig rsvp',
		optional: 'opsioneel, opsionele gas',
	},
	da: {
		accepted: 'accepteret, har accepteret, har sagt ja, ja',
		declined: 'afvist, afslået, har afvist, har afslået, har sagt nej, deltager ikke, nej',
		tentative: 'måske, foreløbig, foreløbigt accepteret',
		awaited: 'afventer, afventer svar, venter på svar, mangler svar, kræver svar, svar påkrævet, intet svar, ikke besvaret, ubesvaret, har ikke svaret',
		optional: 'valgfri, valgfrit, valgfri deltager, valgfri gæst',
	},
	sv: {
		accepted: 'accepterat, accepterad, har accepterat, tackat ja, har tackat ja, deltar, ja',
		declined: 'avböjt, avböjd, har avböjt, tackat nej, har tackat nej, deltar inte, deltar ej, nej',
		tentative: 'kanske, preliminärt, preliminär, preliminärt accepterat',
		awaited: 'väntar på svar, inväntar svar, avvaktar svar, svar krävs, inget svar, obesvarad, obesvarat, ej besvarad, har inte svarat',
		optional: 'valfri, valfritt, valfri gäst, valfri deltagare',
	},
	nb: {
		accepted: 'akseptert, godtatt, har akseptert, har takket ja, takket ja, deltar, ja',
		declined: 'avslått, avvist, har avslått, har takket nei, takket nei, deltar ikke, nei',
		tentative: 'kanskje, foreløpig, foreløpig akseptert',
		awaited: 'venter på svar, avventer svar, avventer, svar kreves, må besvares, ikke svart, ikke besvart, ubesvart, har ikke svart, ingen svar, intet svar',
		optional: 'valgfri, valgfritt, valgfri deltaker, valgfri gjest',
	},
	is: {
		accepted: 'samþykkt, samþykkti, mætir, mun mæta, já',
		declined: 'hafnað, hafnaði, mætir ekki, mun ekki mæta, nei',
		tentative: 'kannski, ef til vill, með fyrirvara',
		awaited: 'bíður svars, beðið eftir svari, beðið svars, ósvarað, hefur ekki svarað, svar vantar, ekkert svar',
		optional: 'valfrjálst, valfrjáls, valkvætt, valkvæður',
	},
};
