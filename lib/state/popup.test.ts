import {expect, it} from 'vitest';
import type {PopupView} from '@/lib/domain/views';
import {aFinding, ana, anOptionsView} from '@/tests/unit/sample-views';
import {failure, fakeClient} from './fake-client';
import {createPopup} from './popup';

const empty: PopupView = {runways: [], findings: [], next: [], nextTime: {people: [], draft: null, added: null}, away: [], merges: [], people: 0, lastSeenAt: null, zone: 'UTC', locale: 'en-GB', open: null};

it('reads with the event that is open, and corrects that one', async () => {
	const {client, asked} = fakeClient({'popup.read': () => empty, 'verdict.correct': () => {}});
	const popup = createPopup(client, () => true);
	await popup.correct({is: 'no'});
	await popup.open('one');
	await popup.correct({is: 'no'});
	expect(asked).toEqual([
		['popup.read', {open: 'one'}],
		['verdict.correct', {occurrence: 'one', correction: {is: 'no'}}],
		['popup.read', {open: 'one'}],
	]);
});

it('shows the last answer asked for, whichever comes last', async () => {
	const finish: ((view: PopupView) => void)[] = [];
	const {client} = fakeClient({'popup.read': () => new Promise(resolve => {
		finish.push(resolve);
	})});
	const popup = createPopup(client, () => true);
	const both = [popup.open(null), popup.open('one')];
	finish[1]?.({...empty, people: 2});
	finish[0]?.({...empty, people: 1});
	await Promise.all(both);
	expect(popup.view.value?.people).toBe(2);
});

it('says why it could not read', async () => {
	const {client} = fakeClient({'popup.read': () => Promise.reject(failure('read-only'))});
	const popup = createPopup(client, () => true);
	await popup.refresh();
	expect(popup.trouble.value).toBe('read-only');
});

/** A popup that shows one finding; what is stored stays as it is. */
async function withFinding(answers: Parameters<typeof fakeClient>[0]) {
	const stored: PopupView = {...empty, findings: [aFinding()]};
	let shown: () => void = () => {};
	const seen = new Promise<void>(resolve => {
		shown = resolve;
	});
	let reads = 0;
	const {client, asked} = fakeClient({'popup.read': async () => {
		reads++;
		if (reads > 1) {
			await seen;
		}

		return stored;
	}, ...answers});
	const popup = createPopup(client, () => true);
	await popup.open(null);
	return {popup, asked, shown};
}

it('shows a finding as it is answered, before it is read again', async () => {
	const {popup, asked, shown} = await withFinding({'finding.live': () => {}});
	const done = popup.findings.live(aFinding(), 'snoozed', '2026-11-30T00:00:00Z');
	expect(popup.view.value?.findings[0]).toMatchObject({life: 'snoozed', until: '2026-11-30T00:00:00Z'});
	expect(asked.at(-1)).toEqual(['finding.live', {finding: 'f', life: 'snoozed', until: '2026-11-30T00:00:00Z'}]);
	shown();
	await done;
});

it('shows a finding again whose answer could not be kept, and says why', async () => {
	const {popup, shown} = await withFinding({'outcome.say': () => Promise.reject(failure('full'))});
	const done = popup.findings.say(aFinding(), 'met', '');
	expect(popup.view.value?.findings).toEqual([]);
	shown();
	await done;
	expect(popup.view.value?.findings).toHaveLength(1);
	expect(popup.trouble.value).toBe('full');
});

it('says what became of a 1-1 by its occurrence, and of a date without one by its person', async () => {
	const {popup, asked, shown} = await withFinding({'outcome.say': () => {}});
	shown();
	await popup.findings.say(aFinding(), 'skipped', 'Offsite');
	await popup.findings.say(aFinding({occurrence: 'o', type: 'short'}), null, '');
	expect(asked.filter(([message]) => message === 'outcome.say').map(([, data]) => data)).toEqual([
		{about: {person: 'jonas', date: '2026-11-16'}, what: 'skipped', reason: 'Offsite'},
		{about: {occurrence: 'o'}, what: null, reason: ''},
	]);
});

it('makes a cadence rarer, and takes it back', async () => {
	const saved: unknown[] = [];
	const {popup, shown} = await withFinding({'options.read': () => anOptionsView(), 'person.save': person => saved.push(person)});
	shown();
	const action = {type: 'taper' as const, label: '', person: 'ana', every: 2 as const};
	await popup.findings.act(null, action);
	await popup.findings.unact(null, action);
	expect(saved).toMatchObject([{id: 'ana', emails: ana.emails, overrides: {regularEvery: 2}}, {id: 'ana', overrides: {}}]);
});

it('answers an absence without the name shown beside it, and takes the answer back', async () => {
	const away = {id: 'a', who: 'me' as const, person: null, from: '2026-12-24', to: '2026-12-28', reason: '', state: 'proposed' as const, updatedAt: ''};
	const {client, asked} = fakeClient({'popup.read': () => ({...empty, away: [{...away, whose: 'You'}]}), 'away.save': () => {}});
	const popup = createPopup(client, () => true);
	await popup.answerAway({...away}, 'accepted');
	await popup.answerAway({...away}, 'proposed');
	const {updatedAt: _now, ...sent} = away;
	expect(asked.filter(([message]) => message === 'away.save').map(([, data]) => data)).toEqual([{...sent, state: 'accepted'}, sent]);
});

it('merges, unmerges, and says that two are not one', async () => {
	const {client, asked} = fakeClient({'popup.read': () => empty, 'person.merge': () => {}, 'person.unmerge': () => {}, 'merge.dismiss': () => {}});
	const popup = createPopup(client, () => true);
	const merge = {from: 's', into: 'ana', reasons: []};
	await popup.answerMerge(merge, 'one');
	await popup.answerMerge(merge, 'undo');
	await popup.answerMerge(merge, 'two');
	expect(asked.filter(([message]) => message !== 'popup.read')).toEqual([
		['person.merge', {from: 's', into: 'ana'}], ['person.unmerge', {person: 's'}], ['merge.dismiss', {from: 's', into: 'ana'}],
	]);
});

it('what was read before a change, and comes after it, does not take it back', async () => {
	const finish: ((view: PopupView) => void)[] = [];
	let stored: () => void = () => {};
	const {client} = fakeClient({
		'popup.read': () => new Promise(resolve => {
			finish.push(resolve);
		}),
		'finding.live': () => new Promise<void>(resolve => {
			stored = resolve;
		}),
	});
	const popup = createPopup(client, () => true);
	const first = popup.open(null);
	finish[0]?.({...empty, findings: [aFinding()]});
	await first;
	const slow = popup.refresh();
	const done = popup.findings.live(aFinding(), 'acknowledged', null);
	const told = popup.refresh();
	finish[1]?.({...empty, findings: [aFinding()]});
	finish[2]?.({...empty, findings: [aFinding()]});
	await Promise.all([slow, told]);
	expect(popup.view.value?.findings[0]?.life).toBe('acknowledged');
	stored();
	await expect.poll(() => finish.length).toBe(4);
	finish[3]?.({...empty, findings: [{...aFinding(), life: 'acknowledged'}]});
	await done;
	expect(popup.view.value?.findings[0]?.life).toBe('acknowledged');
});
