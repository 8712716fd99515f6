import {describe, expect, it} from 'vitest';
import {kindFromTitle, titleNamesOneOnOne} from '@/lib/verdict/title';

const owner = {name: 'Robin Park', email: 'robin@acme.test'};

describe('titles that name a 1-1', () => {
	it.each([
		'Ana 1:1', '1:1', '1-1', '1–1 Ana', '1—1', '1‑1', '1/1 Ana', '1x1 with Ana', '1×1', '1on1', '1 on 1', '1 : 1 Ana', '1：1',
		'1:1s', 'Weekly 1:1 (moved)', 'One-on-one', 'one on one: Ana', 'One to one with Ana', '1-on-1 Ana', '1 to 1', 'one2one', '1-2-1 Ana', '121', '121 with Ana', 'Ana 121',
		'Ana <> Robin', 'Ana Silva <> Robin Park', 'Ana <-> Robin', 'Ana ↔ Robin', 'Mei↔Tomás', '[Weekly] Ana <> Robin',
		'Robin / Ana', 'Ana/Robin', 'Ana x Robin', 'Ana × Robin', 'Robin Park / Ana Silva', 'robin / ana', 'Career: Mei / Robin', 'Mei / Robin - weekly', 'Mei / Robin (remote)',
		'Robin / Ana weekly', 'Career 1-1: Mei / Robin', '1:1 template review', 'Ana 1:1?', '“1:1”',
	])('%s', title => {
		expect(titleNamesOneOnOne(title, owner)).toBe(true);
	});
});

describe('titles that do not', () => {
	it.each([
		'', 'Team sync', 'Lunch', '1/1/2026', '2026-1-1', '1-1-2026', '11:15 call', '1:15 call', 'At 1:10', '21:1', '1-1 draw', '1:1 ratio review', '1:1 scale model',
		'1/1 New Year', 'v1.1', '1.1', 'Room 121', 'PR #121', 'PR 121', '121 Main Street', 'Ticket 121', '1210', '12:1',
		'Ana / Mei', 'Ana x Mei', 'Design / Research', 'Robin / OOO', 'Robin / Lunch', 'and/or', 'Team A <> all', 'Robin x', 'TCP/IP', 'Robin/Robin', 'km/h', 'Sales ↔ Dev ↔ Ops',
		'5:1:1', '101', 'Someone on one leg', 'phone on onetime',
	])('%s', title => {
		expect(titleNamesOneOnOne(title, owner)).toBe(false);
	});

	it('takes the start of the address when the owner has no name', () => {
		expect(titleNamesOneOnOne('Ana / Robin', {name: '', email: 'robin.park@acme.test'})).toBe(true);
		expect(titleNamesOneOnOne('Ana / Mei', {name: '', email: 'robin.park@acme.test'})).toBe(false);
	});

	it('looks past accents and upper case', () => {
		expect(titleNamesOneOnOne('ANA / JOSE', {name: 'José Ruiz', email: ''})).toBe(true);
	});
});

describe('the kind a title says', () => {
	it.each([
		['Career 1-1: Mei / Robin', 'career'], ['career chat', 'career'], ['Quarterly career check-in', 'career'], ['Career growth 1:1', 'career'],
		['Growth path', 'growth'], ['Growth path: Mei', 'growth'], ['Growth 1:1', 'growth'], ['Growth', 'growth'], ['1:1 growth', 'growth'], ['Mei - growth', 'growth'],
		['First 1-1 with Sam', 'first'], ['Intro 1:1', 'first'], ['Welcome one-on-one', 'first'], ['Intro: Sam <> Robin', 'first'],
		['1:1', null], ['Ana / Robin', null], ['Growth team 1:1', null], ['Growth marketing weekly', null], ['Careers page review', null], ['Career fair', null],
		['Firstname 1:1', null], ['First 1:1 of the year', null], ['Intro to Kubernetes', null], ['Welcome lunch', null], ['Outgrowth 1:1', null], ['', null],
	] as const)('%s is %s', (title, kind) => {
		expect(kindFromTitle(title)).toBe(kind);
	});
});
