import type {Occurrence} from '@/lib/domain/occurrence';

/** The end of an id that names the part of a series that was split by "this and following": when it begins, in UTC. */
const part = /_R(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?=_|$)/u;

/** When the part of a series begins that an event belongs to. Milliseconds since 1970; null for the first part. */
function beginOf(eventId: string): number | null {
	const [, year, month, day, hour, minute, second] = part.exec(eventId) ?? [];
	return year === undefined ? null : Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/**
 * Keys of occurrences that are no more, though nobody looked at their date since: a later part of their series, which was seen, says by its
 * id that theirs ended before them. Source: the ids of series that were split by "this and following" (seen 2023 to 2025).
 */
export function supersededAmong(occurrences: Occurrence[]): ReadonlySet<string> {
	const begins = new Map<string, number[]>();
	for (const {series, eventId, present} of occurrences) {
		const begin = present ? beginOf(eventId) : null;
		if (begin !== null) begins.set(series, [...begins.get(series) ?? [], begin]);
	}
	if (begins.size === 0) return new Set();
	return new Set(occurrences.filter(({series, eventId, original}) => {
		if (original === null || !original.includes('T')) return false;
		const own = beginOf(eventId) ?? Number.NEGATIVE_INFINITY;
		return begins.get(series)?.some(begin => begin > own && Date.parse(original) >= begin) ?? false;
	}).map(({key}) => key));
}
