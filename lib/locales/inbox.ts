/** A piece of a sentence: what was matched, or what is said beside it. */
export interface Piece {
	text: string;
	as: 'plain' | 'match' | 'beside';
}

/** "Raise" is said nowhere: it waits for the next 1-1 with somebody. Dates are in words already. */
export const inboxWords = {
	title: 'Next time with …',
	person: 'Person',
	text: 'What to raise',
	nobody: 'Nobody is called so',
	noNext: 'no next 1-1 seen',
	waiting: (count: number) => `${count} waiting`,
	waitingFor: (count: number) => (count === 1 ? '1 thing waits for this 1-1' : `${count} things wait for this 1-1`),
	add: 'Add',
	choose: 'Choose a person, then it is added.',
	draft: 'Not added yet.',
	added: (name: string, date: string | null) => (date === null ? `Waits for the next 1-1 with ${name}` : `Waits for the next 1-1 with ${name} (${date})`),
	takenBack: 'Taken back',
	gone: 'This person is not there any more. Choose somebody else; what you wrote stays here.',
} as const;

/** The address bar, after the keyword. */
export const omniboxWords = {
	hint: 'A name, then what to raise next time with them',
	/** `when`: the next 1-1, in words; null when none was seen. */
	suggestion(name: string, text: string, when: string | null): Piece[] {
		return [
			{text: 'Next time with ', as: 'plain'},
			{text: name, as: 'match'},
			...(text === '' ? [{text: ' …', as: 'plain'} as const] : [{text: `: ${text}`, as: 'plain'} as const]),
			{text: ` – ${when === null ? 'no next 1-1 seen' : `next on ${when}`}`, as: 'beside'},
		];
	},
	nobody: (text: string): Piece[] => [
		{text: 'No 1-1 with anybody called ', as: 'plain'},
		{text: text.split(/\s/u)[0] ?? '', as: 'match'},
		{text: '. Enter keeps the text and lets you choose', as: 'beside'},
	],
};

/** The menu on selected text of the calendar. */
export const menuWords = {
	parent: 'Next time with…',
	somebodyElse: 'Somebody else…',
};
