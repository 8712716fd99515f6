import type {Finding, FindingLife} from '@/lib/domain/finding';
import type {UtcInstant} from '@/lib/domain/time';

/** A finding as the rules make it, before the owner's word on it is looked up. */
export type Fact = Omit<Finding, 'life' | 'until'> & {
	/** Left out on purpose, by the owner's word on the 1-1 itself. */
	skipped?: boolean;
};

/** What a finding is about, without the part of its id that changes with every small change of the fact. */
const subjectOf = (id: string): string => id.slice(0, id.lastIndexOf('|'));

/**
 * Gives facts their lives. An acknowledged one stays quiet until the fact itself changes, which changes its id;
 * a snoozed one stays quiet until its time, however the fact changes meanwhile.
 */
export function withLives(facts: Fact[], lives: FindingLife[], now: UtcInstant): Finding[] {
	const acknowledged = new Set(lives.filter(({life}) => life === 'acknowledged').map(({finding}) => finding));
	const snoozed = new Map<string, UtcInstant>();
	for (const {life, until, finding} of lives) {
		const known = snoozed.get(subjectOf(finding));
		if (life === 'snoozed' && until !== null && Date.parse(until) > Date.parse(now) && (known === undefined || Date.parse(known) < Date.parse(until))) {
			snoozed.set(subjectOf(finding), until);
		}
	}
	return facts.map(({skipped = false, ...fact}): Finding => {
		const until = snoozed.get(subjectOf(fact.id)) ?? null;
		if (skipped) return {...fact, life: 'skipped', until: null};
		if (acknowledged.has(fact.id)) return {...fact, life: 'acknowledged', until: null};
		return until === null ? {...fact, life: 'open', until} : {...fact, life: 'snoozed', until};
	});
}
