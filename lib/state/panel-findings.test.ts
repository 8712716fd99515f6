import {expect, it, vi} from 'vitest';
import type {Finding} from '@/lib/domain/finding';
import type {PanelView} from '@/lib/domain/views';
import {aFinding, aPanelView} from '@/tests/unit/sample-views';
import {fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createPanel} from './panel';

const open = async (over: Partial<PanelView>, more: Answers = {}) => {
	const {client, asked} = fakeClient({
		'panel.read': () => aPanelView(over), 'outcome.say': () => {}, 'finding.live': () => {}, 'kind.set': () => {}, 'person.save': () => {}, ...more,
	});
	const panel = createPanel(client, () => true);
	await panel.show('one');
	return {panel, sent: (message: string) => asked.filter(([name]) => name === message).map(([, data]) => data)};
};

const first = (view: PanelView | null): Finding['life'] | undefined => view?.findings[0]?.life;

it('is quiet at once about what is known, and tells the background', async () => {
	const finding = aFinding();
	const {panel, sent} = await open({findings: [finding]});
	panel.findings.live(finding, 'acknowledged', null);
	expect(first(panel.view.value)).toBe('acknowledged');
	await vi.waitFor(() => expect(sent('finding.live')).toEqual([{finding: 'f', life: 'acknowledged', until: null}]));
});

it('takes a word on a date without a 1-1', async () => {
	const finding = aFinding({person: 'ana', date: '2026-11-16'});
	const {panel, sent} = await open({findings: [finding]});
	panel.findings.say(finding, 'skipped', 'offsite');
	await vi.waitFor(() => expect(sent('outcome.say')).toEqual([{about: {person: 'ana', date: '2026-11-16'}, what: 'skipped', reason: 'offsite'}]));
});

it('takes a word on the 1-1 that is shown as its outcome, and gives the one before back', async () => {
	const finding = aFinding({type: 'abandoned', occurrence: 'one'});
	const {panel, sent} = await open({findings: [finding], outcome: 'abandoned'});
	panel.findings.say(finding, 'met', '');
	expect(panel.view.value?.outcome).toBe('met-anyway');
	expect(panel.view.value?.said).toMatchObject({what: 'met', about: 'occurrence|one', person: 'ana', date: '2026-11-24'});
	panel.findings.say(finding, null, '');
	expect(panel.view.value?.outcome).toBe('abandoned');
	expect(panel.view.value?.said).toBeNull();
	await vi.waitFor(() => expect(sent('outcome.say')).toEqual([
		{about: {occurrence: 'one'}, what: 'met', reason: ''}, {about: {occurrence: 'one'}, what: null, reason: ''},
	]));
});

it('turns another 1-1 into the talk, and back, without changing the one shown', async () => {
	const turn = {type: 'turn' as const, label: 'Turn', occurrence: 'two', kind: 'career' as const};
	const finding = aFinding({type: 'career-due', action: turn});
	const {panel, sent} = await open({findings: [finding]});
	panel.findings.act(finding, turn);
	panel.findings.unact(finding, turn);
	expect(panel.view.value?.meeting.kind).toBe('regular');
	await vi.waitFor(() => expect(sent('kind.set')).toEqual([{occurrence: 'two', kind: 'career'}, {occurrence: 'two', kind: 'regular'}]));
});

it('makes a cadence rarer for this person, and takes that back', async () => {
	const taper = {type: 'taper' as const, label: 'Every 2 weeks', person: 'ana', every: 2 as const};
	const finding = aFinding({type: 'taper', person: 'ana', action: taper});
	const {panel, sent} = await open({findings: [finding]});
	panel.findings.act(finding, taper);
	panel.findings.unact(finding, taper);
	await vi.waitFor(() => expect(sent('person.save')).toHaveLength(2));
	expect(sent('person.save')).toEqual([
		{id: 'ana', name: 'Ana Sousa', emails: ['ana@northwind.example'], relationship: null, startDate: null, lastCareer: null, lastGrowth: null, overrides: {regularEvery: 2}},
		expect.objectContaining({overrides: {}}),
	]);
});
