import type {LanguageWords} from './language-words';

/** French and its relatives. */
export const romance: Record<string, LanguageWords> = {
	fr: {
		accepted: 'accepté, acceptée, invitation acceptée, a accepté, participe, participera, oui',
		declined: 'refusé, refusée, décliné, déclinée, invitation refusée, invitation déclinée, a refusé, a décliné, ne participe pas, ne participera pas, non',
		tentative: 'peut-être, provisoire, accepté provisoirement, acceptée provisoirement, sous réserve',
		awaited: 'en attente, en attente de réponse, en attente d\'une réponse, en attente d’une réponse, réponse en attente, réponse requise, réponse attendue, réponse nécessaire, sans réponse, aucune réponse, pas de réponse, n\'a pas répondu, n’a pas répondu',
		optional: 'facultatif, facultative, optionnel, optionnelle, participation facultative, invité facultatif, participant facultatif',
	},
	es: {
		accepted: 'aceptado, aceptada, invitación aceptada, ha aceptado, aceptó, asiste, asistirá, sí',
		declined: 'rechazado, rechazada, invitación rechazada, ha rechazado, rechazó, no asiste, no asistirá, no',
		tentative: 'quizás, quizá, tal vez, provisional, aceptado provisionalmente, aceptada provisionalmente, tentativo, tentativa',
		awaited: 'pendiente de respuesta, respuesta pendiente, a la espera de respuesta, en espera de respuesta, esperando respuesta, a la espera, pendiente, sin respuesta, sin responder, requiere respuesta, se requiere respuesta, se necesita respuesta, no ha respondido',
		optional: 'opcional, asistencia opcional, invitado opcional, asistente opcional',
	},
	ca: {
		accepted: 'acceptat, acceptada, ha acceptat, hi assisteix, hi assistirà, assistirà, sí',
		declined: 'rebutjat, rebutjada, ha rebutjat, no hi assisteix, no hi assistirà, no assistirà, no',
		tentative: 'potser, provisional, acceptat provisionalment, acceptada provisionalment',
		awaited: 'pendent de resposta, resposta pendent, a l\'espera de resposta, a l’espera de resposta, en espera de resposta, s\'espera resposta, s’espera resposta, pendent, sense resposta, no ha respost, cal resposta',
		optional: 'opcional, assistència opcional, convidat opcional',
	},
	gl: {
		accepted: 'aceptado, aceptada, aceptou, asiste, asistirá, si, sí',
		declined: 'rexeitado, rexeitada, rexeitou, non asiste, non asistirá, non',
		tentative: 'quizais, talvez, quizabes, provisional',
		awaited: 'pendente de resposta, resposta pendente, á espera de resposta, en espera de resposta, agardando resposta, pendente, sen resposta, non respondeu',
		optional: 'opcional',
	},
	pt: {
		accepted: 'aceito, aceita, aceitou, convite aceito, vai participar, participará, comparecerá, sim',
		declined: 'recusado, recusada, recusou, rejeitado, rejeitada, convite recusado, não vai participar, não participará, não comparecerá, não',
		tentative: 'talvez, provisório, provisória, provisoriamente aceito',
		awaited: 'aguardando, aguardando resposta, resposta pendente, pendente, à espera de resposta, sem resposta, requer resposta, precisa de resposta, não respondeu, não respondido',
		optional: 'opcional, facultativo, facultativa, participação opcional, convidado opcional, participante opcional',
	},
	'pt-PT': {
		accepted: 'aceite, convite aceite, vai comparecer',
		declined: 'não vai comparecer',
		tentative: 'provisoriamente aceite',
		awaited: 'a aguardar, a aguardar resposta, aguarda resposta, necessita de resposta',
		optional: '',
	},
	it: {
		accepted: 'accettato, accettata, invito accettato, ha accettato, partecipa, parteciperà, sì',
		declined: 'rifiutato, rifiutata, invito rifiutato, ha rifiutato, non partecipa, non parteciperà, no',
		tentative: 'forse, provvisorio, provvisoria, accettato provvisoriamente, accettata provvisoriamente',
		awaited: 'in attesa, in attesa di risposta, risposta richiesta, richiede risposta, richiesta risposta, senza risposta, nessuna risposta, non ha risposto',
		optional: 'facoltativo, facoltativa, opzionale, invitato facoltativo, partecipante facoltativo',
	},
	ro: {
		accepted: 'acceptat, acceptată, a acceptat, invitație acceptată, invitaţie acceptată, participă, va participa, da',
		declined: 'refuzat, refuzată, a refuzat, respins, respinsă, invitație refuzată, invitaţie refuzată, nu participă, nu va participa, nu',
		tentative: 'poate, provizoriu, provizorie, acceptat provizoriu',
		awaited: 'în așteptare, în aşteptare, în așteptarea răspunsului, în aşteptarea răspunsului, așteaptă răspuns, aşteaptă răspuns, așteaptă răspunsul, aşteaptă răspunsul, necesită răspuns, fără răspuns, niciun răspuns, nu a răspuns',
		optional: 'opțional, opţional, opțională, opţională, facultativ, facultativă',
	},
};
