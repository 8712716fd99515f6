import {findAnswers} from '@/lib/cadence/answers';
import {findDueTalks} from '@/lib/cadence/career';
import {recentOf} from '@/lib/cadence/lately';
import {findMissing} from '@/lib/cadence/missing';
import {findMoved} from '@/lib/cadence/moved';
import {findShort} from '@/lib/cadence/short';
import {subjectsOf} from '@/lib/cadence/subject';
import type {World} from '@/lib/cadence/world';
import type {Finding, FindingType, Level} from '@/lib/domain/finding';
import {verdictWords} from '@/lib/locales/findings';

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
	const guessed = guessedPeople(world);
	return [
		...findMoved(recent),
		...findShort(recent),
		...findAnswers(recent),
		...findMissing(world, subjects),
		...findDueTalks(world, subjects),
	].map(finding => (guessed.has(finding.person) ? asGuess(finding) : finding)).sort(byPressure(world));
}

/** People whose 1-1s are all known by their titles alone. */
function guessedPeople({meetings}: World): Set<string> {
	const sure = new Set(meetings.filter(({likely}) => !likely).map(({person}) => person));
	return new Set(meetings.map(({person}) => person).filter(person => !sure.has(person)));
}

/** What rests on a title says so, and is never urgent. */
function asGuess(finding: Finding): Finding {
	return {...finding, level: finding.level === 'urgent' ? 'warn' : finding.level, evidence: [...finding.evidence, verdictWords.guess]};
}
