import type {Human} from './build-event.ts';

/** The owner of the demonstration calendar. Nobody here exists. */
export const robin: Human = {email: 'robin@example.com', name: 'Robin Example'};

/** Robin's team, manager and skip-level; all made up. */
export const team = {
	ana: {email: 'ana.sousa@example.com', name: 'Ana Sousa'},
	oluwaseun: {email: 'oluwaseun@example.com', name: 'Oluwaseun Adeyemi-Bright'},
	mei: {email: 'mei.tanaka@example.com', name: 'Mei Tanaka'},
	jonas: {email: 'jonas.berg@example.com', name: 'Jonas Berg'},
	priya: {email: 'priya.raghunathan@example.com', name: 'Priya Raghunathan'},
	kofi: {email: 'kofi.mensah@example.com', name: 'Kofi Mensah'},
	zoe: {email: 'zoe.vandermeer@example.com', name: 'Zoë van der Meer'},
	bo: {email: 'bo@example.com', name: 'Bo Li'},
} satisfies Record<string, Human>;

/** A meeting room, which is no person. */
export const room: Human = {email: 'c_188example42room@resource.calendar.google.com', name: 'Berlin-2-Linde (4)'};
