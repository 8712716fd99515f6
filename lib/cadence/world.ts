import type {AccountRecord, CoverageDay} from '@/lib/domain/coverage';
import type {Kind} from '@/lib/domain/kind';
import type {Occurrence} from '@/lib/domain/occurrence';
import type {Person} from '@/lib/domain/person';
import type {Rules} from '@/lib/domain/rule';
import type {UtcInstant} from '@/lib/domain/time';

/** An occurrence that is a 1-1, with whom and of which kind. */
export interface KnownMeeting {
	occurrence: Occurrence;
	/** Person id. */
	person: string;
	kind: Kind;
	/** Only its title says that it is a 1-1; its guests were never seen. */
	likely: boolean;
}

/** Everything findings are made from. Findings are a pure function of it. */
export interface World {
	now: UtcInstant;
	/** By e-mail address. */
	accounts: Record<string, AccountRecord>;
	people: Person[];
	meetings: KnownMeeting[];
	coverage: CoverageDay[];
	/** The defaults; overrides are on each person. */
	rules: Rules;
}
