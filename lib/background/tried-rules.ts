import {findFindings} from '@/lib/cadence/findings';
import type {Finding} from '@/lib/domain/finding';
import type {Rules} from '@/lib/domain/rule';
import type {Services} from './services';

/** What the calendar would look like by rules that are not saved; nothing is kept of it. */
export async function triedRules({memory}: Services, rules: Rules): Promise<Finding[]> {
	const {world} = await memory.know();
	return findFindings({...world, rules});
}
