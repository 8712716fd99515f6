import {findAnswers} from '@/lib/cadence/answers';
import {findDueTalks} from '@/lib/cadence/career';
import {findConflicts} from '@/lib/cadence/conflict';
import {inOrder} from '@/lib/cadence/in-order';
import {withLives} from '@/lib/cadence/fact';
import type {Fact} from '@/lib/cadence/fact';
import {recentOf} from '@/lib/cadence/lately';
import {findMissing} from '@/lib/cadence/missing';
import {findMoved} from '@/lib/cadence/moved';
import {findCheckIns, findFirstMissing} from '@/lib/cadence/newcomer';
import {findFragileSlots, findSamePerson} from '@/lib/cadence/patterns';
import {findShort} from '@/lib/cadence/short';
import {subjectsOf} from '@/lib/cadence/subject';
import {findTapers} from '@/lib/cadence/taper';
import {findUnprepared} from '@/lib/cadence/unprepared';
import type {World} from '@/lib/cadence/world';
import type {Finding, FindingType, Level, Runway} from '@/lib/domain/finding';
import {verdictWords} from '@/lib/locales/verdict';

const levels: Level[] = ['urgent', 'warn', 'notice'];
const types: FindingType[] = [
	'missing', 'abandoned', 'declined', 'first-missing', 'conflict', 'moved', 'short', 'unprepared', 'career-due', 'growth-due',
	'check-in', 'taper', 'same-person', 'fragile-slot', 'career-unbooked', 'growth-unbooked',
];

/** What is about a rule or a habit, not about one 1-1, comes last within its level. */
const isGeneral = ({type}: Finding): boolean => types.indexOf(type) >= types.indexOf('career-due');

/** Louder first; then, within a level, what is nearest to now. */
function byPressure(world: World): (one: Finding, two: Finding) => number {
	const now = Date.parse(world.now);
	const distance = ({date}: Finding): number => Math.abs(Date.parse(`${date}T12:00:00Z`) - now);
	return (one, two) => levels.indexOf(one.level) - levels.indexOf(two.level)
		|| Number(isGeneral(one)) - Number(isGeneral(two))
		|| distance(one) - distance(two)
		|| types.indexOf(one.type) - types.indexOf(two.type)
		|| inOrder(one.id, two.id);
}

/** Everything worth telling about the calendar at `world.now`, most pressing first. Depends on nothing but `world`; what follows from it can be given where it is known. */
export function findFindings(world: World, subjects = subjectsOf(world), runways?: Runway[]): Finding[] {
	const recent = recentOf(world, subjects);
	const guessed = guessedPeople(world);
	const facts = [
		...findMoved(recent),
		...findShort(recent),
		...findAnswers(recent),
		...findConflicts(world, recent),
		...findUnprepared(world, recent),
		...findMissing(world, subjects),
		...findFirstMissing(world, subjects),
		...findCheckIns(world, subjects),
		...findTapers(world, subjects),
		...findDueTalks(world, subjects, runways),
		...findSamePerson(world, subjects),
		...findFragileSlots(world, subjects),
	].map(fact => (guessed.has(fact.person) ? asGuess(fact) : fact));
	return withLives(facts, world.lives, world.now).sort(byPressure(world));
}

/** People whose 1-1s are all known by their titles alone. */
function guessedPeople({meetings}: World): Set<string> {
	const sure = new Set(meetings.filter(({likely}) => !likely).map(({person}) => person));
	return new Set(meetings.map(({person}) => person).filter(person => !sure.has(person)));
}

/** What rests on a title says so, and is never urgent. */
function asGuess(finding: Fact): Fact {
	return {...finding, level: finding.level === 'urgent' ? 'warn' : finding.level, evidence: [...finding.evidence, verdictWords.guess]};
}
