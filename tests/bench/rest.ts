import {setTimeout as wait} from 'node:timers/promises';
import type {Contestant} from './contestants.ts';

/** Long enough after the last thing to be waited for that what was put off has been done too; the same for everybody. Milliseconds. */
const aftermath = 250;

/** A view that Kept has not painted by then is not going to be. Milliseconds. */
const patience = 3000;

/** Waits until the calendar is still and, where Kept is, until it says that it has painted the week shown. Answers whether it did. */
export async function rest({page, name}: Pick<Contestant, 'page' | 'name'>): Promise<boolean> {
	const isDone = await page.evaluate(async ({isKept, longest}) => {
		await window.standIn.settled();
		const html = document.documentElement;
		const key = Number(document.querySelector('[role=grid][data-start-date-key]')?.getAttribute('data-start-date-key'));
		const monday = `${(key >> 9) + 1970}-${String((key >> 5) & 15).padStart(2, '0')}-${String(key & 31).padStart(2, '0')}`;
		const isPainted = (): boolean => html.getAttribute('data-kept-ready')?.startsWith(monday) === true;
		if (!isKept || isPainted()) {
			return true;
		}

		// Asked now and then: an observer's call would come in the middle of Kept's own script, and be counted as its own.
		return new Promise<boolean>(resolve => {
			const start = performance.now();
			const timer = setInterval(() => {
				if (isPainted() || performance.now() - start > longest) {
					clearInterval(timer);
					resolve(isPainted());
				}
			}, 25);
		});
	}, {isKept: name === 'kept', longest: patience});
	await wait(aftermath);
	return isDone;
}
