import type {PlainDate} from '@/lib/domain/time';

/**
 * The plain date of a `data-datekey`: `((year − 1970) << 9) | (month << 5) | day`, month from 1 (checked against four captures of 2019 to 2026).
 * Null when the key is no date.
 */
export function dateOfKey(key: string | null): PlainDate | null {
	if (key === null || !/^\d{1,6}$/.test(key)) {
		return null;
	}

	const bits = Number(key);
	const date = new Date(Date.UTC((bits >> 9) + 1970, ((bits >> 5) & 15) - 1, bits & 31)).toISOString().slice(0, 10);
	return keyOfDate(date) === key ? date : null;
}

/** The `data-datekey` of a plain date. */
export function keyOfDate(date: PlainDate): string {
	const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
	return String(((year - 1970) << 9) | (month << 5) | day);
}
