import {expect, it} from 'vitest';
import {guest, opened, sighting, startBackground, view} from './background.fixture';

const anas = sighting();
const career = sighting({
	id: 'xyz', base: 'xyz', lineage: 'xyz', original: null, title: 'Career 1-1: Ana / Sam',
	start: '2026-11-18T10:00:00Z', end: '2026-11-18T11:00:00Z',
});

it('somebody a title names is known before anything was opened, and said to be a guess', async () => {
	const {handlers} = startBackground();
	await handlers['page.seen'](view([sighting({start: '2026-11-18T14:00:00Z', end: '2026-11-18T14:30:00Z'})]));
	const popup = await handlers['popup.read']({open: null});
	expect(popup.next.map(({personName}) => personName)).toEqual(['Ana']);
	expect(popup.findings.find(({type}) => type === 'moved')?.evidence.at(-1)).toMatch(/^Only titles say/);
});

it('guests seen later give the same person their address and whole name', async () => {
	const {handlers} = startBackground();
	await handlers['page.seen'](view([anas]));
	const before = await handlers['options.read']();
	await handlers['page.opened'](opened(anas));
	const after = await handlers['options.read']();
	expect(after.people.map(({person}) => person)).toMatchObject([{id: before.people[0]?.person.id, name: 'Ana Bee', emails: ['ana@example.com']}]);
});

it('a likely one joins the only person called so', async () => {
	const {handlers} = startBackground();
	await handlers['page.opened'](opened(anas));
	await handlers['page.seen'](view([anas, career]));
	const {people, runways} = {...await handlers['options.read'](), ...await handlers['popup.read']({open: null})};
	expect(runways.find(({kind}) => kind === 'career')).toMatchObject({personName: 'Ana Bee', state: 'booked'});
	expect(people).toBe(1);
});

it('two people called so: the title does not say which, so it is nobody’s', async () => {
	const {handlers} = startBackground();
	const other = sighting({id: 'def_20261117T150000Z', base: 'def', lineage: 'def', title: 'Ana / Sam'});
	await handlers['page.opened'](opened(anas));
	await handlers['page.opened'](opened(other, {guests: [guest('me@example.com'), guest('ana.cee@example.com', {name: 'Ana Cee'})]}));
	await handlers['page.seen'](view([anas, career]));
	const {runways} = await handlers['popup.read']({open: null});
	expect(runways.filter(({state}) => state === 'booked')).toEqual([]);
});

it('has no notes until it is certain whose they are', async () => {
	const {handlers} = startBackground();
	await handlers['page.seen'](view([anas]));
	const panel = await handlers['panel.read']({occurrence: 'me@example.com|abc|2026-11-17T14:00:00Z'});
	expect(panel).toMatchObject({person: null, verdict: {is: 'likely', with: {name: 'Ana', email: ''}}});
});
