import {findAnswers} from '@/lib/cadence/answers';
import {findDueTalks} from '@/lib/cadence/career';
import {recentOf} from '@/lib/cadence/lately';
import {findMissing} from '@/lib/cadence/missing';
import {findMoved} from '@/lib/cadence/moved';
import {findShort} from '@/lib/cadence/short';
import {subjectsOf} from '@/lib/cadence/subject';
import type {World} from '@/lib/cadence/world';
import type {Finding, FindingType, Level} from '@/lib/domain/finding';

const levels: Level[] = ['urgent', 'warn', 'notice'];
const types: FindingType[] = ['missing', 'abandoned', 'declined', 'moved', 'short', 'career-due', 'growth-due'];

/** Louder first; then, within a level, what is nearest to now. */
function byPressure(world: World): (one: Finding, two: Finding) => number {
	const now = Date.parse(world.now);
	const distance = ({date}: Finding): number => Math.abs(Date.parse(`${date}T12:00:00Z`) - now);
	return (one, two) => levels.indexOf(one.level) - levels.indexOf(two.level)
		|| Number(one.type.endsWith('-due')) - Number(two.type.endsWith('-due'))
		|| distance(one) - distance(two)
		|| types.indexOf(one.type) - types.indexOf(two.type)
		|| one.id.localeCompare(two.id, 'en');
}

/** Everything worth telling about the calendar at `world.now`, most pressing first. Depends on nothing but `world`. */
export function findFindings(world: World): Finding[] {
	const subjects = subjectsOf(world);
	const recent = recentOf(world, subjects);
	return [
		...findMoved(recent),
		...findShort(recent),
		...findAnswers(recent),
		...findMissing(world, subjects),
		...findDueTalks(world, subjects),
	].sort(byPressure(world));
}
