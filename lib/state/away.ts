import type {Away} from '@/lib/domain/away';

/** Dates away as they are sent. */
export type SavedAway = Omit<Away, 'updatedAt'>;

/** The part of dates away that is sent: names shown beside them are not. */
export function savedAway({id, who, person, from, to, reason, state}: SavedAway): SavedAway {
	return {id, who, person, from, to, reason, state};
}

/** Dates seen on an event have an id made from it, which is no UUID. */
const wasSeen = ({id}: SavedAway): boolean => id.includes('|');

/**
 * What to save so that dates away become others, and how to take that back; `was` is undefined for new ones.
 * Those that were seen follow their event with every look at it. Dates of the owner's own therefore stand beside them, and the seen ones do not count.
 */
export function changeAway(was: SavedAway | undefined, to: SavedAway): {rows: SavedAway[]; undo: {save: SavedAway[]; remove: string[]}} {
	const away = savedAway(to);
	const undo = was === undefined ? [] : [savedAway(was)];
	if (was === undefined || !wasSeen(was) || (was.from === away.from && was.to === away.to)) {
		return {rows: [away], undo: {save: undo, remove: was === undefined ? [away.id] : []}};
	}

	const own = {...away, id: crypto.randomUUID()};
	return {rows: [own, {...savedAway(was), state: 'dismissed'}], undo: {save: undo, remove: [own.id]}};
}
