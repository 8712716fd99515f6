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
	const year = (bits >> 9) + 1970;
	const month = (bits >> 5) & 15;
	const day = bits & 31;
	const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	const time = Date.parse(`${date}T00:00:00Z`);
	return Number.isNaN(time) || new Date(time).getUTCDate() !== day ? null : date;
}

/** The `data-datekey` of a plain date. */
export function keyOfDate(date: PlainDate): string {
	const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
	return String(((year - 1970) << 9) | (month << 5) | day);
}
