import type {StandInType} from './model.ts';
import {english as englishPage} from './ui-words.ts';
import type {UiWords} from './ui-words.ts';

/** The words of Google's page that spoken texts and labels are made of, in one language. */
export interface Words {
	/** Between two times in a spoken text, with its spaces; with what comes before the first. */
	from: string;
	to: string;
	allDay: string;
	at: string;
	accepted: string;
	declined: string;
	needsResponse: string;
	tentative: string;
	noLocation: string;
	location: string;
	calendar: string;
	colour: string;
	/** Between two fields. */
	comma: string;
	/** Around the title. */
	quotes: [string, string];
	/** In front of what is no ordinary event. */
	leads: Record<StandInType, string>;
	notCompleted: string;
	/** In place of a title. */
	untitled: string;
	ui: UiWords;
}

const english: Words = {
	from: '', to: ' to ', allDay: 'All day', at: ' at ',
	accepted: 'Accepted', declined: 'Declined', needsResponse: 'Needs RSVP', tentative: 'Tentative',
	noLocation: 'No location', location: 'Location: ', calendar: 'Calendar: ', colour: 'Color: ',
	comma: ', ', quotes: ['', ''], untitled: '(No title)',
	leads: {task: 'task: ', 'working-location': 'Working location: ', birthday: '', 'focus-time': 'Focus time: ', 'out-of-office': 'Out of office: '}, notCompleted: 'Not completed',
	ui: englishPage,
};

const languages: Record<string, Words> = {
	en: english,
	'en-GB': {...english, colour: 'Colour: ', ui: {...englishPage, organizer: 'Organiser'}},
	de: {
		...english,
		to: ' bis ', allDay: 'Ganztägig', at: ' um ',
		accepted: 'Zugesagt', declined: 'Abgelehnt', needsResponse: 'Antwort erforderlich', tentative: 'Vorläufig',
		noLocation: 'Kein Ort', location: 'Ort: ', calendar: 'Kalender: ', colour: 'Farbe: ',
	},
	fr: {
		...english,
		from: 'de ', to: ' à ', allDay: 'Toute la journée', at: ' à ',
		accepted: 'Accepté', declined: 'Refusé', needsResponse: 'Réponse attendue', tentative: 'Provisoire',
		noLocation: 'Aucun lieu', location: 'Lieu : ', calendar: 'Agenda : ', colour: 'Couleur : ',
	},
	ja: {
		...english,
		to: '～', allDay: '終日', at: ' ',
		accepted: '承諾', declined: '辞退', needsResponse: '返答が必要', tentative: '仮承諾',
		noLocation: '場所の指定なし', location: '場所: ', calendar: 'カレンダー: ', colour: '色: ',
		comma: '、', quotes: ['「', '」'],
	},
};

/** The words for a BCP 47 locale; English when the stand-in does not speak it. */
export function wordsFor(locale: string): Words {
	return languages[locale] ?? languages[locale.slice(0, 2)] ?? english;
}
