import type {OpenDetails} from './details';
import * as selectors from './selectors';

/** What the fields of the edit page hold right now, saved or not. */
export function readEditForm(page: Element): Pick<OpenDetails, 'title' | 'repeats' | 'form'> {
	const input = (selector: string): HTMLInputElement | null => {
		const field = page.querySelector(selector);
		return (field?.matches('input, textarea') ? field : field?.querySelector('input, textarea') ?? null) as HTMLInputElement | null;
	};
	const value = (selector: string): string => input(selector)?.value ?? '';
	return {
		title: value(selectors.editTitle),
		repeats: page.querySelector(selectors.editRepeats)?.textContent?.trim() ?? '',
		form: {
			startDate: input(selectors.editStartDate)?.getAttribute('data-date') ?? '',
			startDateText: value(selectors.editStartDate),
			startTime: value(selectors.editStartTime),
			endDate: input(selectors.editEndDate)?.getAttribute('data-date') ?? '',
			endDateText: value(selectors.editEndDate),
			endTime: value(selectors.editEndTime),
			unsaved: false,
		},
	};
}
