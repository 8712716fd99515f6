import type {Speech} from './speech.ts';

const french = 'Toute la journée|Accepté|Refusé|Réponse attendue|Provisoire|tâche : |Non terminée|Lieu de travail : |Temps de concentration : |Absent : |(Sans titre)';
const frenchPage = 'Aujourd\'hui|Précédent : {}|Suivant : {}|Jour|Semaine|Mois|Année|Planning|Fermer|Modifier l\'événement|Supprimer l\'événement|Enregistrer|Rechercher|Oui|Non|Peut-être|Organisateur|Facultatif|Aucun événement|1 événement|{} événements|Aucun événement sur toute la journée|1 événement sur toute la journée|{} événements sur toute la journée|1 invité|{} invités|Semaine du {}|, aujourd\'hui|{} de plus|Jour {} sur {}';
const portuguese = 'Hoje|{} anterior|Próximo: {}|Dia|Semana|Mês|Ano|Programação|Fechar|Editar evento|Excluir evento|Salvar|Pesquisar|Sim|Não|Talvez|Organizador|Opcional|Nenhum evento|1 evento|{} eventos|Nenhum evento de dia inteiro|1 evento de dia inteiro|{} eventos de dia inteiro|1 convidado|{} convidados|Semana de {}|, hoje|mais {}|Dia {} de {}';
const spanish = 'Todo el día|Aceptado|Rechazado|Pendiente de respuesta|Provisional|tarea: |Sin completar|Ubicación de trabajo: |Tiempo de concentración: |Fuera de la oficina: |(Sin título)';
const spanishPage = 'Hoy|{} anterior|{} siguiente|Día|Semana|Mes|Año|Agenda|Cerrar|Editar evento|Eliminar evento|Guardar|Buscar|Sí|No|Quizás|Organizador|Opcional|Ningún evento|1 evento|{} eventos|Ningún evento de todo el día|1 evento de todo el día|{} eventos de todo el día|1 invitado|{} invitados|Semana del {}|, hoy|{} más|Día {} de {}';

/** French, Spanish, Portuguese and Italian. */
export const romance: Record<string, Speech> = {
	'fr': {
		range: 'de {from} à {to}', shown: '{from} à {to}', over: 'du {from} au {to}', moment: '{date}, {time}',
		labels: ['Agenda\u{A0}: ', 'Lieu\u{A0}: ', 'Couleur\u{A0}: '], noLocation: 'Aucun lieu', said: french, page: frenchPage,
	},
	'fr-CA': {
		// The labels of place and colour, and the moments, are inferred.
		range: 'De {from} à {to}', shown: 'De {from} à {to}', over: 'Du {from} au {to}', moment: '{date}, {time}',
		labels: ['Agenda\u{A0}: ', 'Emplacement\u{A0}: ', 'Couleur\u{A0}: '], noLocation: 'Aucun emplacement', said: french, page: frenchPage,
	},
	'es': {
		range: 'De {from} a {to}', over: 'Del {from} al {to}', moment: '{date} a las {time}', date: '{d} de {month} de {y}',
		labels: ['Calendario: ', 'Ubicación: ', 'color: '], noLocation: 'Sin ubicación', said: spanish, page: spanishPage,
	},
	'es-419': {
		// The moments are inferred.
		range: 'De {from} a {to}', over: 'Del {from} al {to}', moment: '{date} a las {time}',
		labels: ['Calendario: ', 'Ubicación: ', 'color: '], noLocation: 'Sin ubicación', said: spanish, page: spanishPage,
	},
	'pt-BR': {
		range: '{from} - {to}', shown: '{from} até {to}', moment: '{date} às {time}', date: '{d} de {month} de {y}',
		labels: ['Agenda: ', 'Local: ', 'cor: '], noLocation: 'Nenhum local',
		said: 'Dia inteiro|Aceito|Recusado|Resposta necessária|Talvez|tarefa: |Não concluída|Local de trabalho: |Horário de concentração: |Ausência: |(Sem título)', page: portuguese,
	},
	'pt-PT': {
		// The moments, and the labels of place and colour, are inferred.
		range: '{from} às {to}', moment: '{date} às {time}', date: '{d} de {month} de {y}',
		labels: ['Calendário: ', 'Localização: ', 'cor: '], noLocation: 'Sem localização',
		said: 'Todo o dia|Aceite|Recusado|Resposta necessária|Provisório|tarefa: |Não concluída|Local de trabalho: |Tempo de concentração: |Ausente: |(Sem título)', page: portuguese.replace('Excluir', 'Eliminar').replace('Salvar', 'Guardar'),
	},
	'it': {
		// The moments and the label of the colour are inferred.
		range: '{from} a {to}', over: '{from} - {to}', moment: '{date} alle ore {time}',
		labels: ['Calendario: ', 'Posizione: ', 'Colore: '], noLocation: 'Nessuna posizione',
		said: 'Tutto il giorno|Accettato|Rifiutato|Risposta richiesta|Forse|attività: |Non completata|Luogo di lavoro: |Momento di concentrazione: |Fuori sede: |(Senza titolo)',
		page: 'Oggi|{} precedente|{} successivo|Giorno|Settimana|Mese|Anno|Pianificazione|Chiudi|Modifica evento|Elimina evento|Salva|Cerca|Sì|No|Forse|Organizzatore|Facoltativo|Nessun evento|1 evento|{} eventi|Nessun evento di tutto il giorno|1 evento di tutto il giorno|{} eventi di tutto il giorno|1 invitato|{} invitati|Settimana del {}|, oggi|altri {}|Giorno {} di {}',
	},
};
