// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Ghost, ThinkTwice} from '@/lib/domain/mark';
import {createLayer} from './layer';
import {PanelHost, type PanelLink} from './panel-host';
import {createThinkCard} from './think-card';

const slot: Ghost = {date: '2026-11-26', startMinute: 840, minutes: 30, label: 'Free: Thu 26 Nov, 14:00', of: 'free', person: 'p1'};
const ana: ThinkTwice = {occurrence: 'me|ana|1', title: '1-1 with Ana: think twice?', facts: ['21 days since you last met'], slots: [slot]};
const bo: ThinkTwice = {...ana, occurrence: 'me|bo|1', title: '1-1 with Bo: think twice?', slots: []};

// A frame in a test loads nothing.
Object.defineProperty(HTMLIFrameElement.prototype, 'src', {set() {}});

const start = () => {
	document.documentElement.querySelectorAll('kept-front, kept-ghosts').forEach(element => element.remove());
	document.body.innerHTML = '<button id="before">Before</button>';
	const {signal} = new AbortController();
	const layer = createLayer(document, {signal});
	const host = new PanelHost(layer, {url: 'about:blank', show: vi.fn<PanelLink['show']>()}, {signal});
	const drawn = vi.fn<(slots: Ghost[]) => void>();
	return {host, drawn, ...createThinkCard(layer, host, drawn)};
};

const card = (): HTMLElement | null => document.querySelector('kept-think');
const words = (): string[] => (card()?.querySelector('[role="status"]')?.textContent ?? '').split('\n').filter(line => line !== '');
const button = (name: string): HTMLElement | undefined => [...card()?.querySelectorAll('button') ?? []].find(each => each.textContent === name);

describe('think card', () => {
	let kit: ReturnType<typeof start>;
	beforeEach(() => {
		kit = start();
	});

	it('says its facts and free places in a status, takes no focus, and has the places drawn', () => {
		document.querySelector<HTMLElement>('#before')?.focus();
		kit.show(ana);
		expect(words()).toEqual([ana.title, ...ana.facts, 'Free: Thu 26 Nov, 14:00']);
		expect(document.activeElement?.id).toBe('before');
		expect(kit.drawn).toHaveBeenLastCalledWith([slot]);
		kit.show(null);
		expect(words()).toEqual([]);
		expect(card()?.querySelector('button')).toBeNull();
		expect(kit.drawn).toHaveBeenLastCalledWith([]);
	});

	it('whoever goes on is not told of the same 1-1 again, but of others', () => {
		kit.show(ana, 'delete');
		button('Delete anyway')?.click();
		expect(words()).toEqual([]);
		kit.show(ana);
		expect(words()).toEqual([]);
		kit.show(bo);
		expect(words()).toContain(bo.title);
		expect(button('Move anyway')).toBeDefined();
	});

	it('opens the panel at the 1-1 it speaks of', () => {
		kit.show(ana);
		kit.show(bo);
		button('Write a note')?.click();
		expect(kit.host.shown).toBe(bo.occurrence);
		expect(words()).toEqual([]);
	});

	it('Escape closes it from inside, and the keyboard goes back where it was', () => {
		document.querySelector<HTMLElement>('#before')?.focus();
		kit.show(ana);
		document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
		expect(words()).not.toEqual([]);
		const inside = button('Move anyway');
		inside?.focus();
		inside?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
		expect(words()).toEqual([]);
		expect(document.activeElement?.id).toBe('before');
	});

	it('goes when its time is over, but not while an edit is unsaved; and with the edit', () => {
		kit.show(ana);
		card()?.dispatchEvent(new Event('animationend'));
		expect(words()).toEqual([]);
		kit.edited(ana);
		card()?.dispatchEvent(new Event('animationend'));
		expect(words()).not.toEqual([]);
		kit.edited(null);
		expect(words()).toEqual([]);
	});

	it('what is opened without unsaved changes takes no other card away', () => {
		kit.show(ana, 'delete');
		kit.edited(null);
		expect(words()).not.toEqual([]);
	});

	it('the same words, told again, leave the keyboard where it is', () => {
		kit.show(ana);
		button('Write a note')?.focus();
		kit.show({...ana});
		expect(document.activeElement?.textContent).toBe('Write a note');
	});
});
