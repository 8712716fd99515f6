import {describe, expect, it} from 'vitest';
import {calendarKind} from '@/lib/verdict/calendars';
import {isRecorder} from '@/lib/verdict/recorders';
import {isRoom} from '@/lib/verdict/rooms';
import {isListAddress, isUnclearAddress} from '@/lib/verdict/shared-address';

describe('recorders', () => {
	it.each([
		['fred@fireflies.ai', ''],
		['Fred@Fireflies.AI', 'Fred'],
		['notetaker@meetgeek.ai', ''],
		['notes@fellow.app', ''],
		['notetaker+acme@acme.test', ''],
		['ai-notetaker@acme.test', ''],
		['assistant@read.ai', ''],
		['bot@calls.avoma.com', ''],
		['bot@x.test', 'Acme Notetaker'],
		['x@y.test', 'Ana\'s Note Taker'],
		['x@y.test', 'Fireflies.ai Notetaker Ana'],
		['x@y.test', 'Otter.ai'],
		['x@y.test', 'Ana\'s OtterPilot'],
		['x@y.test', 'Read.ai meeting notes'],
		['x@y.test', 'Fathom Notetaker'],
		['x@y.test', 'Grain Recorder'],
		['x@y.test', 'tl;dv'],
		['x@y.test', 'Avoma Assistant'],
		['x@y.test', 'Gong Recorder'],
		['x@y.test', 'Chorus.ai'],
		['x@y.test', 'Sembly AI'],
		['x@y.test', 'Supernormal'],
		['x@y.test', 'Granola Notes'],
		['x@y.test', 'Zoom AI Companion'],
		['x@y.test', 'Krisp'],
		['x@y.test', 'MeetGeek'],
		['x@y.test', 'Notta Bot'],
		['x@y.test', 'Circleback'],
		['x@y.test', 'Acme Meeting Recorder'],
	])('%s, "%s" is one', (email, name) => {
		expect(isRecorder({email, name})).toBe(true);
	});

	it.each([
		['otter@acme.test', 'Otter Smith'],
		['o@acme.test', 'Otter'],
		['fred@acme.test', 'Fred'],
		['jane@otter.ai', 'Jane Doe'],
		['ana.notes@acme.test', 'Ana Notes'],
		['li@acme.test', 'Gong Li'],
		['gong@acme.test', 'Gong'],
		['ai@acme.test', 'Ai Tanaka'],
		['jamie@acme.test', 'Jamie'],
		['fellow@acme.test', 'Mark Fellow'],
		['grain@acme.test', 'Sam Grain'],
		['read@acme.test', 'Herbert Read'],
		['chorus@acme.test', 'Anna Chorus'],
		['assistant@acme.test', 'Kim, Assistant to Robin'],
	])('%s, "%s" is a human', (email, name) => {
		expect(isRecorder({email, name})).toBe(false);
	});
});

describe('rooms', () => {
	it.each([
		['c_188@resource.calendar.google.com', ''],
		['room-4@acme.test', ''],
		['meetingroom.berlin@acme.test', ''],
		['conf_room@acme.test', ''],
		['x@acme.test', 'Besprechungsraum Nord'],
		['x@acme.test', 'Meeting Room 4'],
		['x@acme.test', '会議室A'],
	])('%s, "%s" is one', (email, name) => {
		expect(isRoom({email, name})).toBe(true);
	});

	it.each([['roomi@acme.test', 'Roomi Patel'], ['sala@acme.test', 'Sala Reunanen'], ['board@acme.test', 'Ana Board']])('%s, "%s" is a human', (email, name) => {
		expect(isRoom({email, name})).toBe(false);
	});
});

describe('addresses of several, of nobody, of one', () => {
	it.each(['team@acme.test', 'ALL@acme.test', 'team-platform@acme.test', 'platform-team@acme.test', 'everyone@acme.test', 'equipo@acme.test', 'x@googlegroups.com', 'x@lists.acme.test'])('%s is a list', email => {
		expect(isListAddress(email)).toBe(true);
	});

	it.each(['no-reply@acme.test', 'noreply@acme.test', 'do_not_reply@acme.test', 'info@acme.test', 'hello@acme.test', 'HR@acme.test', 'notifications@acme.test'])('%s is unclear', email => {
		expect([isListAddress(email), isUnclearAddress(email)]).toEqual([false, true]);
	});

	it.each(['ana@acme.test', 'jane.staff@acme.test', 'peter_list@acme.test', 'dev@acme.test', 'dev.patel@acme.test', 'alla@acme.test', 'mallory@acme.test', 'tim.all@acme.test', 'infoana@acme.test', 'it.ana@acme.test'])('%s is one human', email => {
		expect([isListAddress(email), isUnclearAddress(email)]).toEqual([false, false]);
	});
});

describe('calendars', () => {
	it.each([
		['addressbook#contacts@group.v.calendar.google.com', 'birthdays'],
		['en.german#holiday@group.v.calendar.google.com', 'holidays'],
		['p#weather@group.v.calendar.google.com', 'automatic'],
		['c_1@GROUP.calendar.google.com', 'shared'],
		['robin@acme.test', null],
		['robin@gmail.com', null],
		['', null],
	])('%s: %s', (calendar, kind) => {
		expect(calendarKind(calendar)).toBe(kind);
	});
});
