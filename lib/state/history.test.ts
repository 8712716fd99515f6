import {expect, it} from 'vitest';
import type {Found, Timeline} from '@/lib/domain/timeline';
import {noFilter} from '@/lib/domain/timeline-filter';
import {anEntry, aTimeline} from '@/tests/unit/sample-timeline';
import {failure, fakeClient} from './fake-client';
import type {Answers} from './fake-client';
import {createHistory} from './history';

const one = anEntry('2026-11-17');
const found = (where: string): Found[] => [{person: 'ana', personName: 'Ana', occurrence: null, date: null, where, pieces: []}];
const start = (more: Answers = {}) => {
	const {client, asked} = fakeClient({'timeline.read': () => aTimeline([one]), 'written.find': ({text}) => found(text), ...more});
	return {history: createHistory(client, () => true), asked};
};

/** Answers that come when the test lets them. */
function held<T>(): {answer: () => Promise<T>; give: (index: number, value: T) => Promise<void>} {
	const waiting: ((value: T) => void)[] = [];
	return {
		answer: () => new Promise(resolve => {
			waiting.push(resolve);
		}),
		async give(index, value) {
			waiting[index]?.(value);
			await new Promise(resolve => {
				setTimeout(resolve);
			});
		},
	};
}

it('reads nothing before somebody is shown', async () => {
	const {history, asked} = start();
	await history.refresh();
	expect(asked).toEqual([]);
	await history.show('ana');
	expect(history.phase.value).toBe('ready');
	expect(history.timeline.value?.entries).toEqual([one]);
});

it('keeps what was looked for, set and unfolded while the same person is shown again', async () => {
	const {history, asked} = start();
	await history.show('ana');
	await history.ask('map');
	history.change({noted: true});
	history.toggle('x');
	await history.show('ana');
	expect([history.query.value, history.found.value, history.filter.value.noted, [...history.open.value]]).toEqual(['map', found('map'), true, ['x']]);
	expect(asked.filter(([message]) => message === 'timeline.read')).toHaveLength(2);
});

it('begins anew with another person, but goes on with a search through everybody', async () => {
	const {history, asked} = start();
	await history.show('ana');
	await history.ask('map');
	history.change({noted: true});
	await history.show('mei');
	expect([history.query.value, history.found.value, history.filter.value]).toEqual(['', null, noFilter]);
	await history.setEverybody(true);
	await history.ask('map');
	await history.show('ana');
	expect([history.query.value, history.found.value]).toEqual(['map', found('map')]);
	expect(asked.filter(([message]) => message === 'written.find').map(([, data]) => data)).toEqual([{text: 'map', person: 'ana'}, {text: 'map', person: null}]);
});

it('shows the answer to the last question, in whatever order they come', async () => {
	const answers = held<Found[]>();
	const {history} = start({'written.find': answers.answer});
	void history.ask('m');
	void history.ask('ma');
	await answers.give(1, found('ma'));
	await answers.give(0, found('m'));
	expect(history.found.value).toEqual(found('ma'));
	void history.ask('map');
	await history.ask('');
	await answers.give(2, found('map'));
	expect(history.found.value).toBeNull();
});

it('shows the person who was asked for last', async () => {
	const answers = held<Timeline>();
	const {history} = start({'timeline.read': answers.answer});
	void history.show('ana');
	void history.show('mei');
	await answers.give(1, aTimeline([one]));
	await answers.give(0, aTimeline([]));
	expect(history.timeline.value?.entries).toEqual([one]);
});

it('finds again when something was written', async () => {
	let text = 'before';
	const {history} = start({'written.find': () => found(text)});
	await history.show('ana');
	await history.ask('map');
	text = 'after';
	await history.refresh();
	expect(history.found.value).toEqual(found('after'));
});

it('opens an entry even where the filter hides it, and only once', async () => {
	const {history} = start();
	await history.show('ana');
	history.change({noted: true});
	history.openEntry(one.occurrence!);
	expect(history.filter.value).toEqual(noFilter);
	expect([...history.open.value]).toEqual([one.occurrence]);
	expect(history.target.value).toEqual({key: one.occurrence});
	history.reached();
	expect(history.target.value).toBeNull();
	history.toggle(one.occurrence!);
	expect([...history.open.value]).toEqual([]);
});

it('says what went wrong, and keeps what is shown', async () => {
	let fails = true;
	const {history} = start({'timeline.read': () => (fails ? Promise.reject(failure('unreachable')) : aTimeline([one]))});
	await history.show('ana');
	expect([history.phase.value, history.trouble.value]).toEqual(['failed', 'unreachable']);
	fails = false;
	await history.refresh();
	expect([history.phase.value, history.trouble.value]).toEqual(['ready', null]);
	fails = true;
	await history.refresh();
	expect([history.phase.value, history.timeline.value?.entries]).toEqual(['ready', [one]]);
});

it('waits for no entry that is not there', async () => {
	const {history} = start();
	await history.show('ana');
	history.openEntry('gone');
	expect([history.target.value, [...history.open.value]]).toEqual([null, []]);
});

it('says what went wrong with a search until one goes well', async () => {
	let fails = true;
	const {history} = start({'written.find': ({text}) => (fails ? Promise.reject(failure('unreachable')) : found(text))});
	await history.show('ana');
	await history.ask('m');
	expect(history.trouble.value).toBe('unreachable');
	fails = false;
	await history.ask('ma');
	expect([history.trouble.value, history.found.value]).toEqual([null, found('ma')]);
	fails = true;
	await history.ask('map');
	await history.ask('');
	expect(history.trouble.value).toBeNull();
});
