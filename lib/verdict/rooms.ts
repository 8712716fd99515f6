import type {Guest} from '@/lib/domain/sighting';
import type {Identity} from '@/lib/domain/verdict';

/** Google's own rooms and resources (Workspace help, 2026). */
const googles = /@resource\.calendar\.google\.com$/u;

/** Mailboxes of rooms that other systems make, by their first part: `room-4`, `meetingroom.berlin`, `confroom_2`. */
const address = /^(?:(?:meeting|conference|conf|board|phone)[-_.]?)?rooms?(?:[-_.]?\d|[-_.]|@)|^(?:meeting|conference|board)[-_.]?room/u;

/** What a room is called in the languages of most calendars, at the start of its name; nobody's name begins so. */
const called = /^(?:(?:meeting|conference|board|huddle|phone) ?(?:room|booth)|boardroom|room \d|besprechungsraum|besprechungszimmer|konferenzraum|meetingraum|salle de r[ée]union|salle de conf[ée]rence|sala de (?:reuni[oó]n|reuniones|reuni[aã]o|reuni[oõ]es|juntas)|sala riunioni|sala konferencyjna|vergaderzaal|vergaderruimte|m[øö]dlokale|m[øo]terom|m[öo]tesrum|konferensrum|kokoushuone|neuvotteluhuone|переговорная|会議室|会议室|會議室|회의실)/u;

/** Is a guest a room or another thing, whoever booked it? */
export function isRoom(guest: Identity & Partial<Pick<Guest, 'room'>>): boolean {
	const email = guest.email.trim().toLowerCase();
	return guest.room === true || googles.test(email) || address.test(email) || called.test(guest.name.trim().toLowerCase());
}
