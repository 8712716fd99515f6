import {expect, it} from 'vitest';
import {awayId} from '@/lib/cadence/away-seen';
import {handbookRules} from '@/lib/domain/rule';
import type {OptionsView} from '@/lib/domain/options-view';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createOptions} from './options';
import {aFinding, ana, anOptionsView} from '@/tests/unit/sample-views';

const open = async (more: Answers = {}) => {
	let view: OptionsView = anOptionsView();
	const {client, asked} = fakeClient({
		'options.read': () => structuredClone(view),
		'rules.save': rules => {
			view = {...view, rules};
		},
		'person.save': () => {},
		'data.erase': () => ({copy: 'before-erase'}),
		'data.restore': () => ({exportedAt: '', rows: {}, copy: 'before-restore'}),
		'data.import': ({dryRun}) => ({exportedAt: '', rows: {people: 2}, copy: dryRun ? null : 'before-import'}),
		...more,
	});
	const options = createOptions(client, () => true);
	await options.refresh();
	return {options, writes: () => asked.filter(([message]) => message !== 'options.read')};
};

it('saves a rule at once and takes it back', async () => {
	const {options} = await open();
	await options.saveRules({...handbookRules, careerEvery: 26});
	expect(options.view.value?.rules.careerEvery).toBe(26);
	expect(options.done.value?.what).toBe('rules');
	await options.done.value?.undo?.();
	expect(options.view.value?.rules.careerEvery).toBe(13);
	expect(options.done.value).toMatchObject({what: 'undone', undo: null});
});

it('shows what is stored again when a rule could not be saved', async () => {
	const {options} = await open({'rules.save': () => Promise.reject(failure('read-only'))});
	await options.saveRules({...handbookRules, careerEvery: 26});
	expect(options.view.value?.rules.careerEvery).toBe(13);
	expect(options.trouble.value).toBe('read-only');
});

it('sends only what may be changed of a person', async () => {
	const {options, writes} = await open();
	await options.savePerson({...ana, lastCareer: '2026-08-03'});
	expect(writes()).toEqual([['person.save', {
		id: 'ana', name: 'Ana Sousa', emails: ['ana@northwind.example'], relationship: null, startDate: null, overrides: {}, lastCareer: '2026-08-03', lastGrowth: null,
	}]]);
	await options.done.value?.undo?.();
	expect(writes().at(-1)?.[1]).toMatchObject({lastCareer: null});
});

it('erases, and undoes it from the copy', async () => {
	const {options, writes} = await open();
	await options.erase();
	await options.done.value?.undo?.();
	expect(writes()).toEqual([['data.erase', undefined], ['data.restore', {copy: 'before-erase'}]]);
	expect(options.done.value?.what).toBe('undone');
});

it('imports only after a look into the file', async () => {
	const {options, writes} = await open();
	await options.preview('{}');
	expect(options.importing.value?.summary.rows).toEqual({people: 2});
	await options.import();
	expect(writes().map(([, data]) => data)).toEqual([{json: '{}', dryRun: true}, {json: '{}', dryRun: false}]);
	expect(options.importing.value).toBeNull();
	await options.done.value?.undo?.();
	expect(writes().at(-1)).toEqual(['data.restore', {copy: 'before-import'}]);
});

it('repeats what the background says about a file it cannot take', async () => {
	const {options} = await open({'data.import': () => Promise.reject(Object.assign(new Error('This file is from a newer Kept.'), {code: 'invalid'}))});
	await options.preview('{}');
	expect(options.trouble.value).toBe('invalid');
	expect(options.reason.value).toBe('This file is from a newer Kept.');
});

it('tries rules without saving them, and forgets what was tried before', async () => {
	const finish: ((findings: unknown[]) => void)[] = [];
	const {options, writes} = await open({'rules.try': () => new Promise(resolve => {
		finish.push(resolve);
	})});
	const [one, two] = [{...handbookRules, dueWindow: 1}, {...handbookRules, dueWindow: 2}];
	const both = [options.tryRules(one), options.tryRules(two)];
	finish[1]?.([aFinding()]);
	finish[0]?.([]);
	await Promise.all(both);
	expect(options.trial.value).toMatchObject({rules: two, findings: [{id: 'f'}]});
	await options.tryRules(null);
	expect(options.trial.value).toBeNull();
	expect(writes().map(([message]) => message)).toEqual(['rules.try', 'rules.try']);
});

it('tries rules again when something else was seen meanwhile', async () => {
	const answers = [[], [aFinding()]];
	const {options} = await open({'rules.try': () => Promise.resolve(answers.shift())});
	await options.tryRules({...handbookRules, dueWindow: 2});
	expect(options.trial.value?.findings).toEqual([]);
	await options.refresh();
	expect(options.trial.value).toMatchObject({rules: {dueWindow: 2}, findings: [{id: 'f'}]});
});

it('stretches every cadence, ends it, and takes the end back', async () => {
	const {options, writes} = await open({'load.save': () => {}, 'options.read': () => anOptionsView({load: {factor: 2, from: '2026-11-02', to: '2026-12-14'}})});
	await options.saveLoad(null);
	expect(options.done.value?.what).toBe('load-ended');
	await options.done.value?.undo?.();
	expect(writes().map(([, data]) => data)).toEqual([null, {factor: 2, from: '2026-11-02', to: '2026-12-14'}]);
});

it('adds dates away under a name of their own, and undoing removes them', async () => {
	const {options, writes} = await open({'away.save': () => {}, 'away.remove': () => {}});
	await options.saveAway({id: null, who: 'me', person: null, from: '2026-12-24', to: '2026-12-28', reason: '', state: 'accepted'}, 'You');
	await options.done.value?.undo?.();
	const [[, saved], [, removed]] = writes() as [[string, {id: string}], [string, {id: string}]];
	expect(saved.id).toMatch(/^[\w-]{36}$/);
	expect(removed).toEqual({id: saved.id});
});

it('asks again about seen dates when the answer is undone, and puts removed ones back', async () => {
	const seen = {id: 's', who: 'me' as const, person: null, from: '2026-12-24', to: '2026-12-28', reason: 'Out of office', state: 'proposed' as const};
	const {options, writes} = await open({
		'away.save': () => {}, 'away.remove': () => {}, 'options.read': () => anOptionsView({away: [{...seen, updatedAt: '', whose: 'You'}]}),
	});
	await options.saveAway({...seen, state: 'dismissed'}, 'You');
	expect(options.done.value?.what).toBe('away-dismissed');
	await options.done.value?.undo?.();
	await options.removeAway({...seen, updatedAt: ''});
	await options.done.value?.undo?.();
	expect(writes().map(([, data]) => data)).toEqual([{...seen, state: 'dismissed'}, seen, {id: 's'}, seen]);
});

it('changes dates away under the name they have, and takes the change back', async () => {
	const mine = {id: 'a', who: 'me' as const, person: null, from: '2026-12-24', to: '2026-12-28', reason: '', state: 'accepted' as const};
	const {options, writes} = await open({'away.save': () => {}, 'options.read': () => anOptionsView({away: [{...mine, updatedAt: '', whose: 'You'}]})});
	await options.saveAway({...mine, to: '2026-12-30'}, 'You');
	expect(options.done.value?.what).toBe('away-changed');
	await options.done.value?.undo?.();
	expect(writes().map(([, data]) => data)).toEqual([{...mine, to: '2026-12-30'}, mine]);
});

it('lets changed dates stand beside those of the event they were seen on, which follow that event', async () => {
	const seen = {id: awayId('marta@northwind.example', 'abc'), who: 'me' as const, person: null, from: '2026-12-24', to: '2026-12-28', reason: 'Out of office', state: 'accepted' as const};
	const {options, writes} = await open({
		'away.save': () => {}, 'away.remove': () => {}, 'options.read': () => anOptionsView({away: [{...seen, updatedAt: '', whose: 'You'}]}),
	});
	await options.saveAway({...seen, to: '2026-12-30'}, 'You');
	const [[, {id: own}]] = writes() as [[string, {id: string}]];
	await options.done.value?.undo?.();
	expect(own).toMatch(/^[\w-]{36}$/);
	expect(writes().map(([, data]) => data)).toEqual([{...seen, id: own, to: '2026-12-30'}, {...seen, state: 'dismissed'}, seen, {id: own}]);
});

it('merges and unmerges, each to be taken back; a no is for good', async () => {
	const {options, writes} = await open({'person.merge': () => {}, 'person.unmerge': () => {}, 'merge.dismiss': () => {}});
	await options.merge('as', 'ana');
	await options.done.value?.undo?.();
	await options.unmerge('as', 'ana');
	await options.done.value?.undo?.();
	await options.dismissMerge('as', 'ana');
	expect(options.done.value).toMatchObject({what: 'not-one', undo: null});
	expect(writes().map(([message]) => message)).toEqual(['person.merge', 'person.unmerge', 'person.unmerge', 'person.merge', 'merge.dismiss']);
});

it('saves the owner’s other addresses, and takes them back', async () => {
	const {options, writes} = await open({'aliases.save': () => {}});
	await options.saveAliases(['m@private.example']);
	await options.done.value?.undo?.();
	expect(writes().map(([, data]) => data)).toEqual([{emails: ['m@private.example']}, {emails: []}]);
});

it('finds events, corrects one, shows it anew, and takes the word back', async () => {
	let corrected = false;
	const event = () => ({occurrence: 'o', title: 'Planning', start: '2026-11-23T10:00:00Z', verdict: {is: 'unknown' as const, with: null, reasons: [], corrected}});
	const {options, writes} = await open({
		'events.find': () => [event()],
		'verdict.correct': ({correction}) => {
			corrected = correction !== null;
		},
	});
	await options.findEvents('plan');
	await options.correctEvent(event(), {is: 'no'});
	expect(options.found.value).toMatchObject({text: 'plan', events: [{verdict: {corrected: true}}]});
	await options.done.value?.undo?.();
	expect(options.found.value?.events[0]?.verdict.corrected).toBe(false);
	expect(writes().filter(([message]) => message === 'verdict.correct').map(([, data]) => data))
		.toEqual([{occurrence: 'o', correction: {is: 'no'}}, {occurrence: 'o', correction: null}]);
});

it('shows a person’s finding as it is answered', async () => {
	const people = anOptionsView().people.map(person => ({...person, findings: [aFinding()]}));
	const {options} = await open({'options.read': () => anOptionsView({people}), 'finding.live': () => {}});
	const done = options.findings.live(aFinding(), 'acknowledged', null);
	expect(options.view.value?.people[0]?.findings[0]?.life).toBe('acknowledged');
	await done;
});
