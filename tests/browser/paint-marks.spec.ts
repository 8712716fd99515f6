import type {Page} from '@playwright/test';
import {expect, test} from './support/extension.ts';
import {ana, dateOf, robin, single, thisWeek} from './support/scenario.ts';

/** Names without "1-1", so that Kept itself marks none of them and the test can mark all. */
const events = [
	single('Budget, a name that is far too long for its place', thisWeek('mon', '09:00', 30), [ana]),
	...[1, 2, 3, 4, 5].map(lane => single(`Lane ${lane}`, thisWeek('tue', '09:00', 30))),
	single('Gone', thisWeek('wed', '11:00', 45), [], {colour: 'rgb(246, 191, 38)'}),
	{id: 'offsite000', title: 'Offsite', start: dateOf('tue'), end: dateOf('fri'), allDay: true},
];

const everything = 'one-on-one first moved short declined conflict prepared';

async function open(page: Page, view: string): Promise<void> {
	await page.goto(`https://calendar.google.com/calendar/u/0/r/${view}/${dateOf('wed').split('-').map(Number).join('/')}`);
	await expect(page.locator('html')).toHaveAttribute('data-kept-theme');
	await expect(page.locator('[data-eventchip]').first()).toBeAttached();
}

/** Boxes of all chips and of every text in them, and how many there are; timed chips also copied in every height from 8 to 200 px. */
async function boxes(page: Page): Promise<{chips: number; changed: string[]}> {
	// In one go: Kept takes foreign marks away in the next frame.
	return page.evaluate(tokens => {
		const timed = [...document.querySelectorAll<HTMLElement>('[data-eventchip][style*="height"]')];
		for (let height = 8; height <= 200 && timed.length > 0; height += 1) {
			const chip = timed[height % timed.length]!;
			const copy = chip.cloneNode(true) as HTMLElement;
			copy.style.height = `${height}px`;
			chip.after(copy);
		}

		const chips = [...document.querySelectorAll('[data-eventchip]')];
		const look = (): string[] => chips.flatMap(chip => {
			const rects = [chip, ...chip.querySelectorAll('*')].map(element => element.getBoundingClientRect());
			const texts = document.createTreeWalker(chip, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const range = document.createRange();
				range.selectNode(texts.currentNode);
				rects.push(...range.getClientRects());
			}

			return rects.map(rect => JSON.stringify(rect));
		});
		const mark = (words: string | null): void => {
			for (const chip of chips) {
				chip.toggleAttribute('data-kept', words !== null);
				chip.setAttribute('data-kept', words ?? '');
				if (words === null) {
					chip.removeAttribute('data-kept');
				}
			}
		};

		mark(null);
		const before = look();
		mark(tokens);
		const after = look();
		return {chips: chips.length, changed: after.filter((rect, index) => rect !== before[index])};
	}, everything);
}

test('marks move nothing of the page, in any view and at any height', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.openCalendar();
	for (const view of ['week', 'day', 'month', 'agenda']) {
		await open(page, view);
		const {chips, changed} = await boxes(page);
		expect(chips).toBeGreaterThan(0);
		expect(changed, view).toEqual([]);
	}
});

test('every word has a sign of its own, a bar says how sure it is, and both fit and are seen in both themes', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.openCalendar();
	await open(page, 'week');
	for (const theme of ['light', 'dark']) {
		const seen = await page.evaluate(([look, tokens]) => {
			document.documentElement.setAttribute('data-kept-theme', look!);
			const chip = document.querySelector<HTMLElement>('[data-eventchip][style*="height"]')!;
			const host = document.querySelector('[data-stacked-layout-chip]')!;
			const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(part => {
				const share = Number(part) / 255;
				return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			const light = ([red = 0, green = 0, blue = 0]: number[]): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
			const contrast = (one: string, other: string): number => {
				const [a, b] = [light(numbers(one)), light(numbers(other))];
				return Math.max(a, b) / Math.min(a, b);
			};

			const rows: {words: string; sign: string; bar: string; contrast: number; fits: boolean}[] = [];
			for (const words of ['one-on-one', 'likely', ...tokens!.split(' ').map(token => `one-on-one ${token}`), `one-on-one ${tokens}`]) {
				for (const [width, height] of [[140, 60], [140, 18], [140, 8], [40, 18], [40, 8]]) {
					chip.style.cssText += `;width:${width}px;height:${height}px`;
					chip.setAttribute('data-kept', words);
					const [bar, badge] = [getComputedStyle(chip, '::before'), getComputedStyle(chip, '::after')];
					const none = badge.content === 'none';
					rows.push({
						words,
						sign: badge.content,
						bar: bar.borderInlineStartStyle,
						contrast: Math.min(contrast(bar.borderInlineStartColor, bar.backgroundColor), none ? 21 : contrast(badge.color, badge.backgroundColor)),
						fits: none || (Number.parseFloat(badge.width) <= width! / 2 && Number.parseFloat(badge.height) <= height! + 1),
					});
				}
			}

			chip.removeAttribute('data-kept');
			host.parentElement!.setAttribute('data-kept', 'one-on-one moved');
			rows.push({words: 'stacked', sign: getComputedStyle(host, '::after').content, bar: getComputedStyle(host, '::before').borderInlineStartStyle, contrast: 21, fits: true});
			return rows;
		}, [theme, 'first career growth moved short declined abandoned conflict prepared unprepared'] as const);
		expect(seen.filter(({contrast, fits}) => contrast < 4.5 || !fits)).toEqual([]);
		const signs = new Map(seen.map(({words, sign}) => [words, sign]));
		expect(new Set(signs.values()).size).toBe(signs.size - 2);
		expect([signs.get('one-on-one'), signs.get('likely')]).toEqual(['none', 'none']);
		expect(signs.get('stacked')).toBe(signs.get('one-on-one moved'));
		const bars = new Map(seen.map(({words, bar}) => [words, bar]));
		expect(['one-on-one', 'likely', 'one-on-one moved'].map(words => bars.get(words))).toEqual(['solid', 'dotted', 'double']);
	}
});

test('in forced colours the bar and the signs stay, and the copies of a long event show nothing', async ({kept}) => {
	await kept.serve({events, account: robin});
	const page = await kept.openCalendar();
	await page.emulateMedia({forcedColors: 'active'});
	await open(page, 'week');
	const seen = await page.evaluate(() => [...document.querySelectorAll('[data-eventchip]')].map(chip => {
		chip.setAttribute('data-kept', 'one-on-one moved');
		const host = chip.querySelector('[data-stacked-layout-chip]') ?? chip;
		const [bar, badge] = [getComputedStyle(host, '::before'), getComputedStyle(host, '::after')];
		const opacity = [host, chip].reduce((product, element) => product * Number(getComputedStyle(element).opacity), 1);
		return {bar: bar.borderInlineStartWidth, ink: bar.borderInlineStartColor, ground: badge.backgroundColor, text: badge.color, hidden: opacity < 0.02};
	}));
	expect(seen.filter(({bar, ink, ground, text}) => bar !== '3px' || ink === ground || text === ground)).toEqual([]);
	expect(seen.filter(({hidden}) => hidden).length).toBe(2);
});
