/**
 * First parts of addresses that reach several people, in the languages of most calendars. Left out is what is somebody's name as well: Dev, Eng, Alla.
 * A hyphen may follow; a dot or an underscore parts the names of a human (Jane Staff, Franz List).
 */
const lists = 'all|all[-_]?(?:hands|staff|company|team)|everyone|everybody|teams?|staff|crew|employees|company|org|groups?|lists?|devs|engineering|engineers|product|marketing|leadership|managers|department|dept|alle|mitarbeiter|equipe|équipe|tous|equipo|todos|tutti|squadra|allemaal|zespol|zespół|wszyscy|laget|kaikki|tiimi';
const list = new RegExp(`^(?:(?:${lists})(?:[-+][^@]*)?|[^@.]*-(?:all|teams?|staff|lists?|everyone|group|crew)|[^@.]*_(?:teams?|everyone|group|crew))@`, 'u');

/** Servers that hold nothing but lists. */
const listServer = /@(?:[\w-]+\.)*(?:googlegroups\.com|groups\.google\.com|groups\.io|lists?\.[\w.-]+)$/u;

/** Addresses that nobody reads. */
const machine = /^(?:(?:no|do[-_.]?not|dont)[-_.]?reply|noreply|mailer[-_.]daemon|postmaster|notifications?|bounces?|automated|calendar[-_.]?(?:notification|server|bot|sync)s?|scheduler|scheduling|bookings?)(?:[-_.+][^@]*)?@/u;

/** Addresses of a desk: one human may sit there, or several by turns. */
const desk = /^(?:info|hello|contact|office|admin|support|help|helpdesk|service|sales|billing|accounts|finance|hr|people|talent|recruiting|recruitment|jobs|careers|hiring|press|legal|security|it|ops|kontakt|buero|büro|contacto|contato|contatto|bonjour)@/u;

/** Does an address reach several people at once: `team@`, `all@`, a list server? It is never one person. */
export function isListAddress(email: string): boolean {
	const address = email.trim().toLowerCase();
	return list.test(address) || listServer.test(address);
}

/** Is it unsaid who stands behind an address: `no-reply@`, `info@`? It may be one human, several or none. */
export function isUnclearAddress(email: string): boolean {
	const address = email.trim().toLowerCase();
	return machine.test(address) || desk.test(address);
}
