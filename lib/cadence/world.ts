import type {Away} from '@/lib/domain/away';
import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {OccurrenceKey} from '@/lib/domain/event';
import type {FindingLife} from '@/lib/domain/finding';
import type {Kind} from '@/lib/domain/kind';
import type {Load} from '@/lib/domain/load';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {Said} from '@/lib/domain/outcome';
import type {MergeProposal, Person} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import type {UtcInstant} from '@/lib/domain/time';

/** An occurrence that is a 1-1, with whom and of which kind. */
export interface KnownMeeting {
	occurrence: Occurrence;
	/** Person id; of somebody who was made one with another, the other's. */
	person: string;
	kind: Kind;
	/** Only its title says that it is a 1-1; its guests were never seen. */
	likely: boolean;
	/** What the owner said became of it; null when nothing. */
	said: Said | null;
}

/** Everything findings are made from. Findings are a pure function of it. */
export interface World {
	now: UtcInstant;
	/** By e-mail address. */
	accounts: Record<string, AccountRecord>;
	/** Without those who were made one with another. */
	people: Person[];
	meetings: KnownMeeting[];
	coverage: CoverageDay[];
	/** The defaults; overrides are on each person. */
	rules: Rules;
	/** People who may be one: what is missing of the one may stand with the other, so nothing is called missing of either. */
	doubles: MergeProposal[];
	/** What the owner said of dates without a 1-1. */
	said: Said[];
	/** What the owner made of findings. */
	lives: FindingLife[];
	/** Accepted ones only. */
	away: Away[];
	load: Load | null;
	/** Timed events of the next days that are no 1-1s. */
	others: Occurrence[];
	/** 1-1s of the next days that are prepared. */
	prepared: ReadonlySet<OccurrenceKey>;
}
