// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {PanelOpener} from '@/entrypoints/calendar.content/open-panel';
import type {Opened} from '@/lib/domain/views';
import {createLayer} from '@/lib/overlay/layer';
import {PanelHost, type PanelLink} from '@/lib/overlay/panel-host';

const ana: Opened = {occurrence: 'me|ana|1', verdict: 'one-on-one', panelOpens: 'by-itself', think: null};
const bo: Opened = {occurrence: 'me|bo|1', verdict: 'one-on-one', panelOpens: 'by-itself', think: null};

// A frame in a test loads nothing.
Object.defineProperty(HTMLIFrameElement.prototype, 'src', {set() {}});

const start = () => {
	document.documentElement.querySelectorAll('kept-front, kept-ghosts').forEach(element => element.remove());
	document.body.innerHTML = '<button id="before">Before</button>';
	const {signal} = new AbortController();
	const show = vi.fn<PanelLink['show']>();
	const layer = createLayer(document, {signal});
	const host = new PanelHost(layer, {url: 'about:blank', show}, {signal});
	return {host, show, opener: new PanelOpener(host, layer)};
};

const launcher = (): HTMLElement | null => document.querySelector('[data-kept-launcher]:not([hidden])');

describe('PanelOpener', () => {
	let kit: ReturnType<typeof start>;
	beforeEach(() => {
		kit = start();
	});

	it('a 1-1 that is opened brings the panel, without taking the keyboard', () => {
		document.querySelector<HTMLElement>('#before')?.focus();
		kit.opener.opened(ana, true);
		expect(kit.host.shown).toBe(ana.occurrence);
		expect(document.activeElement?.id).toBe('before');
		expect(document.querySelector('iframe')?.title).toBe('Kept');
	});

	it('what guests still on their way might change waits for them', () => {
		kit.opener.opened({...ana, verdict: 'likely'}, false);
		expect(kit.host.shown).toBeNull();
		kit.opener.opened({...ana, verdict: 'likely'}, true);
		expect(kit.host.shown).toBe(ana.occurrence);
	});

	it('an ordinary meeting brings nothing', () => {
		kit.opener.opened({...ana, verdict: 'no'}, true);
		expect(kit.host.shown).toBeNull();
		expect(launcher()).toBeNull();
	});

	it('the next 1-1 is shown in the same frame', () => {
		kit.opener.opened(ana, true);
		kit.opener.opened(bo, true);
		expect(document.querySelectorAll('iframe').length).toBe(1);
		expect(kit.show).toHaveBeenCalledWith({occurrence: bo.occurrence, absence: null, focus: false, theme: 'light'});
	});

	it('goes with the bubble when nobody used it, stays when somebody did', () => {
		kit.opener.opened(ana, true);
		kit.opener.closed();
		expect(kit.host.shown).toBeNull();
		kit.opener.opened(ana, true);
		kit.host.touched();
		kit.opener.closed();
		expect(kit.host.shown).toBe(ana.occurrence);
	});

	it('does not come back by itself after its person closed it', () => {
		kit.opener.opened(ana, true);
		kit.opener.closedByPerson();
		kit.opener.opened(ana, true);
		expect(kit.host.shown).toBeNull();
		launcher()?.click();
		expect(kit.host.shown).toBe(ana.occurrence);
	});

	it('shows a button instead when set so', () => {
		kit.opener.opened({...ana, panelOpens: 'button'}, true);
		expect(kit.host.shown).toBeNull();
		expect(launcher()?.textContent).toBe('Open Kept');
		launcher()?.click();
		expect(kit.host.shown).toBe(ana.occurrence);
		expect(launcher()).toBeNull();
	});

	it('a date without a 1-1 is told when the frame can hear, and nobody is named in the page', () => {
		const absence = {person: 'a1b2', date: '2026-11-26'};
		kit.host.show(absence, {byItself: false});
		expect(document.documentElement.outerHTML).not.toContain('a1b2');
		expect(kit.show).not.toHaveBeenCalled();
		document.querySelector('iframe')?.dispatchEvent(new Event('load'));
		expect(kit.show).toHaveBeenCalledExactlyOnceWith({occurrence: null, absence, focus: true, theme: 'light'});
	});

	it('a date without a 1-1 stays on show when the bubble goes, and the next 1-1 takes its place', () => {
		kit.opener.opened(ana, true);
		kit.host.show({person: 'a1b2', date: '2026-11-26'}, {byItself: false});
		kit.opener.closed();
		expect(kit.host.shown).toEqual({person: 'a1b2', date: '2026-11-26'});
		kit.opener.opened(bo, true);
		expect(kit.host.shown).toBe(bo.occurrence);
	});

	it('gives the keyboard back where it was', () => {
		document.querySelector<HTMLElement>('#before')?.focus();
		kit.opener.opened(ana, true);
		kit.opener.moveFocus();
		expect(document.activeElement?.tagName).toBe('IFRAME');
		kit.opener.closedByPerson();
		expect(document.activeElement?.id).toBe('before');
	});
});

describe('layer', () => {
	it.each([['goes when everything is taken down', false], ['stays while a panel is on show: it may hold unsaved words', true]])('%s', (_name, shown) => {
		document.documentElement.querySelectorAll('kept-front').forEach(element => element.remove());
		const controller = new AbortController();
		const layer = createLayer(document, {signal: controller.signal});
		const host = new PanelHost(layer, {url: 'about:blank', show: vi.fn<PanelLink['show']>()}, {signal: controller.signal});
		host.show(ana.occurrence, {byItself: true});
		if (!shown) {
			host.close();
		}

		controller.abort();
		expect(document.querySelectorAll('kept-front').length).toBe(shown ? 1 : 0);
	});

	it('keeps keys and presses of our elements away from the page', () => {
		const {opener} = start();
		opener.opened({...ana, panelOpens: 'button'}, true);
		const heard = vi.fn<(event: Event) => void>();
		for (const type of ['keydown', 'mousedown', 'click', 'wheel']) {
			document.addEventListener(type, heard);
			launcher()?.dispatchEvent(new Event(type, {bubbles: true}));
			document.removeEventListener(type, heard);
		}

		expect(heard).not.toHaveBeenCalled();
	});
});
