import {expect, it} from 'vitest';
import type {PopupView} from '@/lib/domain/views';
import {failure, fakeClient} from './fake-client';
import {createPopup} from './popup';

const empty: PopupView = {runways: [], findings: [], next: [], people: 0, lastSeenAt: null, zone: 'UTC', locale: 'en-GB', open: null};

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
