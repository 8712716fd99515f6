// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {letResize} from '@/entrypoints/panel/resize';
import type {Client} from '@/lib/messages/client';

/** Widths that the page was told and that were saved, in order. CSS pixels. */
let told: number[];
let saved: number[];
/** Ends the message to the page that is on its way, which then makes the frame so wide. */
let applied: PromiseWithResolvers<void>[];

const edge = (): HTMLElement => document.querySelector<HTMLElement>('[role="separator"]')!;
const resizeTo = (width: number): void => {
	Object.defineProperty(window, 'innerWidth', {value: width - 2, configurable: true});
	window.dispatchEvent(new Event('resize'));
};
const pointer = (type: string, screenX: number): boolean => edge().dispatchEvent(new PointerEvent(type, {screenX, button: 0, pointerId: 1}));
const press = (key: string): boolean => edge().dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));

/** The page applies the width it was told first of those it did not apply yet. */
async function apply(): Promise<void> {
	const next = applied.shift()!;
	resizeTo(told[told.length - applied.length - 1]!);
	next.resolve();
	await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
	vi.useFakeTimers();
	[told, saved, applied] = [[], [], []];
	document.body.innerHTML = '';
	Object.defineProperty(window, 'top', {value: null, configurable: true});
	HTMLElement.prototype.setPointerCapture = () => undefined;
	resizeTo(640);
	const client = (async (type: string, data: {width: number; panelWidth: number}) => {
		if (type === 'settings.width') {
			return null;
		}

		if (type === 'settings.save') {
			saved.push(data.panelWidth);
			return undefined;
		}

		told.push(data.width);
		applied.push(Promise.withResolvers<void>());
		return applied.at(-1)!.promise;
	}) as unknown as Client;
	letResize(window, client);
	await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
	vi.useRealTimers();
});

describe('the edge of the panel', () => {
	it('is where it was let go, though the last move was never told', async () => {
		pointer('pointerdown', 100);
		pointer('pointermove', 150);
		await apply();
		pointer('pointerup', 220);
		pointer('lostpointercapture', 220);
		await apply();
		await vi.advanceTimersByTimeAsync(1000);
		expect([told, saved]).toEqual([[590, 520], [520]]);
	});

	it('ends where it was wished, when the page takes longer to follow than it takes to remember', async () => {
		press('ArrowRight');
		press('Home');
		await vi.advanceTimersByTimeAsync(1000);
		await apply();
		expect(told).toEqual([624, 300]);
		expect(saved).toEqual([300]);
	});

	it('is moved on from where it stands, when the window has no room for what was wished', async () => {
		resizeTo(476);
		press('End');
		resizeTo(476);
		applied.shift()!.resolve();
		await vi.advanceTimersByTimeAsync(1000);
		press('ArrowRight');
		expect(told).toEqual([640, 460]);
	});

	it('leaves an arrow with Alt to the browser', () => {
		expect(edge().dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, cancelable: true}))).toBe(true);
		expect(told).toEqual([]);
		expect(edge().getAttribute('aria-label')).toBe('Width of the panel');
	});
});
