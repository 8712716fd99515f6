import type {Instance} from '../instance.ts';
import type {StandInGuest} from '../model.ts';
import {options} from './options.ts';
import {state} from './state.ts';

/** What the edit page's fields begin with. Times in the account's zone. */
export interface Draft {
	title: string;
	start: string;
	end: string;
	allDay: boolean;
	location: string;
	description: string;
	guests: StandInGuest[];
}

/** The fields of an event; or those a "create" address asks for (`text`, `dates`, `location`, `details`, `add`). */
export function asDraft(instance: Instance | null, search: string): Draft {
	if (instance) {
		const {title, start, end, event, guests} = instance;
		return {title, start, end, allDay: Boolean(event.allDay), location: event.location ?? '', description: event.description ?? '', guests};
	}

	const asked = new URLSearchParams(search);
	const hour = Temporal.PlainDateTime.from(`${state.date}T${options.now.slice(11, 13)}:00`);
	const [begin, finish] = asked.get('dates')?.split('/') ?? [];
	const start = begin ? local(begin) : hour.toString({smallestUnit: 'minute'});
	const end = finish ? local(finish) : Temporal.PlainDateTime.from(start).add({minutes: 30}).toString({smallestUnit: 'minute'});
	const {account} = options;
	const added = asked.getAll('add').flatMap(list => list.split(',')).map(email => ({email}));
	return {
		title: asked.get('text') ?? '', start, end, allDay: false, location: asked.get('location') ?? '', description: asked.get('details') ?? '',
		guests: added.length > 0 ? [{email: account.email, name: account.name, organizer: true, response: 'accepted'}, ...added] : [],
	};
}

/** `20261005T140000` or, in UTC, `20261005T120000Z`, as a local date-time of the account. */
function local(text: string): string {
	const [, date = '', time = '000000', utc = ''] = /^(\d{8})(?:T(\d{6})(Z?))?$/.exec(text) ?? [];
	const plain = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}`;
	return utc ? Temporal.Instant.from(`${plain}Z`).toZonedDateTimeISO(options.account.zone).toPlainDateTime().toString({smallestUnit: 'minute'}) : plain;
}
