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

		return new Promise<boolean>(resolve => {
			const done = (): void => {
				observer.disconnect();
				resolve(isPainted());
			};
			const timer = setTimeout(done, longest);
			const observer = new MutationObserver(() => {
				if (isPainted()) {
					clearTimeout(timer);
					done();
				}
			});
			observer.observe(html, {attributes: true});
		});
	}, {isKept: name === 'kept', longest: patience});
	await wait(aftermath);
	return isDone;
}
