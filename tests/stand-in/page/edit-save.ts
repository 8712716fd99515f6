import {rewritten} from '../changes.ts';
import {parseTime} from '../clock-words.ts';
import type {Instance} from '../instance.ts';
import {instanceById} from '../recurrence.ts';
import {askGuests, askScope, moveByHand} from './by-hand.ts';
import {asDraft} from './edit-draft.ts';
import {follow} from './navigate.ts';
import {options} from './options.ts';
import {pathOf} from './route.ts';
import {record} from './spy.ts';
import {remember, state} from './state.ts';
import {toast} from './toast.ts';

/** Leaves the edit page for the calendar it came from. */
export function leave(): void {
	history.pushState(null, '', pathOf(state.view, state.date));
	follow();
}

/** Saves the form: a new event, or title and times of an old one; then leaves. */
export async function save(instance: Instance | null): Promise<void> {
	const draft = asDraft(instance, location.search);
	const title = value('#xTiIn');
	const start = timeFrom('#xStDaIn', '#xStTiIn', draft.start);
	const end = timeFrom('#xEnDaIn', '#xEnTiIn', draft.end);
	if (!instance) {
		const id = crypto.randomUUID().replaceAll('-', '').slice(0, 26);
		state.events = [...state.events, {id, title, start, end, allDay: start.length === 10, location: draft.location || undefined, guests: state.edited ?? draft.guests}];
		record({type: 'create', start, end});
	} else if (title !== instance.title || state.edited) {
		const scope = await askScope(instance, 'Edit recurring event');
		if (!scope || (state.edited && !await askGuests({guests: state.edited}, 'Would you like to send invitation emails to new Google Calendar guests and remove deleted guests?'))) {
			return;
		}

		state.events = rewritten(state.events, instance, {title, ...(state.edited && {guests: state.edited})}, scope);
	}

	const present = instance && instanceById(state.events, instance.id, options.account);
	if (present && (start !== present.start || end !== present.end) && !await moveByHand(present, start, end)) {
		return;
	}

	record({type: 'save', id: instance?.id ?? 'new'});
	remember();
	toast('Event saved');
	leave();
}

/** A date and a time as typed; `before` where they cannot be read. Account's zone. */
function timeFrom(dateField: string, timeField: string, before: string): string {
	const field = document.querySelector<HTMLInputElement>(`${dateField} input`);
	const shown = new Date(`${field?.value} 12:00`);
	// What was not touched is not read either: in other languages the words of a date mislead.
	const isSame = field?.value === field?.getAttribute('value') || Number.isNaN(shown.getTime());
	const date = isSame ? before.slice(0, 10) : [shown.getFullYear(), shown.getMonth() + 1, shown.getDate()].map(part => String(part).padStart(2, '0')).join('-');
	const time = parseTime(value(`${timeField} input`), options);
	return time ? `${date}T${time}` : before.length > 10 ? `${date}${before.slice(10)}` : date;
}

function value(selector: string): string {
	return document.querySelector<HTMLInputElement>(selector)?.value ?? '';
}
