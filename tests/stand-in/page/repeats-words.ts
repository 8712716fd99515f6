import {dateWords} from '../date-words.ts';
import type {StandInEvent} from '../model.ts';

/** `Weekly on Monday`, `Every 2 weeks on Tuesday`, `Every weekday (Monday to Friday)`; null for a single event. */
export function repeatsWords({series, start}: StandInEvent, locale: string): string | null {
	if (!series) {
		return null;
	}

	if (series.on?.join('') === '12345' && series.every === 1) {
		return 'Every weekday (Monday to Friday)';
	}

	// 5 January 2026 was a Monday.
	const days = series.on?.map(day => dateWords(`2026-01-0${4 + day}`, locale, {weekday: 'long'})) ?? [dateWords(start, locale, {weekday: 'long'})];
	return `${series.every === 1 ? 'Weekly' : `Every ${series.every} weeks`} on ${days.join(', ')}`;
}
