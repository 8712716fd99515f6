import type {FindingLife} from '@/lib/domain/finding';
import type {UtcInstant} from '@/lib/domain/time';
import type {Tables} from './database';

/** Longer than any finding is told; what was said of older ones is forgotten. Milliseconds. */
const remembered = 400 * 86_400_000;

/** What the owner made of findings. */
export async function readLives(tables: Tables): Promise<FindingLife[]> {
	return tables.lives.toArray();
}

/** Remembers what the owner makes of one finding, and forgets what is too old to matter. */
export async function saveLife(tables: Tables, life: FindingLife, now: UtcInstant): Promise<void> {
	const old = Date.parse(now) - remembered;
	const stale = (await readLives(tables)).filter(({updatedAt}) => Date.parse(updatedAt) < old);
	await tables.lives.bulkDelete(stale.map(({finding}) => finding));
	await tables.lives.put(life);
}

/** Takes it back: the finding is open again. */
export async function removeLife(tables: Tables, finding: string): Promise<void> {
	await tables.lives.delete(finding);
}
