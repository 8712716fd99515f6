import type {Away} from '@/lib/domain/away';

/** The part of dates away that is sent: names shown beside them are not. */
export function savedAway({id, who, person, from, to, reason, state}: Omit<Away, 'updatedAt'>): Omit<Away, 'updatedAt'> {
	return {id, who, person, from, to, reason, state};
}
