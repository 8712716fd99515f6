import type {Instance} from './instance.ts';

/**
 * Is an instance drawn in the row above the hours instead of among them? All-day ones are, and so is what lasts a day or
 * longer. That a working place for some hours is there too is inferred: each day has a slot for it above the hours (March 2026).
 */
export function isBanner({event, start, end}: Pick<Instance, 'event' | 'start' | 'end'>): boolean {
	return Boolean(event.allDay) || event.type === 'working-location' || (end.slice(0, 10) > start.slice(0, 10) && Date.parse(`${end}Z`) - Date.parse(`${start}Z`) >= 86_400_000);
}
