import {signal} from '@preact/signals';
import {expect, it, vi} from 'vitest';
import {aHealth, anOptionsView} from '@/tests/unit/sample-views';
import {createDiagnostics, type Doors} from './diagnostics';
import {healthReport} from './health-report';
import type {Done} from './options';

const open = (more: Partial<Doors> = {}) => {
	const doors: Doors = {
		tabs: vi.fn(async () => [{id: 7, title: 'Week'}, {id: 3, title: 'Day'}]),
		page: vi.fn(async () => ({html: '<p>Ana</p>', hour: 40})),
		anonymise: (html, hour) => `${html.replace('Ana', 'Xyz')} ${hour}`,
		copy: vi.fn(async () => {}),
		reload: vi.fn(async () => {}),
		save: vi.fn(),
		...more,
	};
	const done = signal<Done | null>(null);
	return {doors, done, diagnostics: createDiagnostics(doors, done)};
};

it('takes the sample from the tab looked at last, copies it and says so', async () => {
	const {doors, done, diagnostics} = open();
	await diagnostics.copySample();
	expect(doors.page).toHaveBeenCalledWith(7);
	expect(doors.copy).toHaveBeenCalledWith('<p>Xyz</p> 40');
	expect(diagnostics.sample.value).toEqual({is: 'made', tab: {id: 7, title: 'Week'}, tabs: 2, html: '<p>Xyz</p> 40'});
	expect(done.value?.what).toBe('sample');
	diagnostics.saveSample();
	expect(doors.save).toHaveBeenCalledWith('<p>Xyz</p> 40');
	expect(done.value?.what).toBe('file');
});

it('takes one at a time', async () => {
	const {doors, diagnostics} = open();
	await Promise.all([diagnostics.copySample(), diagnostics.copySample()]);
	expect(doors.copy).toHaveBeenCalledOnce();
});

it.each<[string, Partial<Doors>]>([
	['no-tab', {tabs: async () => []}],
	['not-running', {page: async () => null}],
	['failed', {page: () => Promise.reject(new Error('broken: x'))}],
	['failed', {anonymise: () => {
		throw new Error('no');
	}}],
])('copies nothing when it is %s', async (is, more) => {
	const {doors, done, diagnostics} = open(more);
	await diagnostics.copySample();
	expect(diagnostics.sample.value.is).toBe(is);
	expect(doors.copy).not.toHaveBeenCalled();
	expect(done.value).toBeNull();
	diagnostics.saveSample();
	expect(doors.save).not.toHaveBeenCalled();
});

it('keeps the sample to be saved when it could not be copied', async () => {
	const {doors, done, diagnostics} = open({copy: () => Promise.reject(new Error('NotAllowedError'))});
	await diagnostics.copySample();
	expect(diagnostics.sample.value.is).toBe('refused');
	expect(done.value).toBeNull();
	diagnostics.saveSample();
	expect(doors.save).toHaveBeenCalledOnce();
});

it('reloads a tab in which Kept does not run, and no other', async () => {
	const {doors, diagnostics} = open({page: async () => null});
	await diagnostics.reloadTab();
	expect(doors.reload).not.toHaveBeenCalled();
	await diagnostics.copySample();
	await diagnostics.reloadTab();
	expect(doors.reload).toHaveBeenCalledWith(7);
	expect(diagnostics.sample.value.is).toBe('reloaded');
});

it('copies the report, or says that it could not', async () => {
	const {doors, done, diagnostics} = open();
	await diagnostics.copyReport('text');
	expect(doors.copy).toHaveBeenCalledWith('text');
	expect([done.value?.what, diagnostics.reportRefused.value]).toEqual(['report', false]);
	const refused = open({copy: () => Promise.reject(new Error('no'))});
	await refused.diagnostics.copyReport('text');
	expect([refused.done.value, refused.diagnostics.reportRefused.value]).toEqual([null, true]);
});

it('reports every part, and nobody', () => {
	const health = [
		aHealth({part: 'chips', found: '42 of 43 events'}),
		aHealth({part: 'details', ok: false, found: '', why: 'the guest list is not there', lastOk: null, lastFailure: {why: 'the guest list is not there', at: '2026-11-23T08:40:00Z'}, failures: 2}),
	];
	const report = healthReport(anOptionsView({health}), {agent: 'Chrome/144', language: 'en-US', zone: 'Europe/Paris', now: '2026-11-24T08:00:00Z'});
	expect(report.split('\n')).toEqual([
		'Kept report. It holds no names, no titles and no e-mail addresses.', '',
		'Kept 0.1.0', 'Browser: Chrome/144', 'Language: en-GB (calendar), en-US (browser)', 'Time zone: Europe/Berlin (calendar), Europe/Paris (browser)', 'Made: 2026-11-24T08:00:00Z', '',
		'Whose calendar it is: not needed yet',
		'The time zone: not needed yet',
		'The view and its dates: not needed yet',
		'Events on the calendar: works; found 42 of 43 events; last worked 2026-11-23T08:40:00Z; never paused',
		'Guests of an opened event: paused; never worked; paused 2 times, last 2026-11-23T08:40:00Z (the guest list is not there)',
		'Marking 1-1s: not needed yet',
		'Drawing missing 1-1s: not needed yet',
		'The panel: not needed yet',
		'Remembering what is seen: not needed yet', '',
	]);
	expect(report).not.toMatch(/Ana|northwind/);
});
