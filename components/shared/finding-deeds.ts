import type {Action, Finding} from '@/lib/domain/finding';
import type {UtcInstant} from '@/lib/domain/time';
import type {Place} from './dates';

/** When and where a finding is read; ages and "tomorrow" count from it. */
export interface Moment extends Place {
	now: UtcInstant;
}

/** An action that is done here and not in Google Calendar. */
export type OwnAction = Extract<Action, {type: 'turn' | 'taper'}>;

/** Everything that can be made of a finding. */
export interface FindingDeeds {
	/** `until` for a snoozed one; `open` takes either back. */
	live(finding: Finding, life: 'acknowledged' | 'snoozed' | 'open', until: UtcInstant | null): void;
	/** What became of the 1-1, or of the date without one; null takes it back. */
	say(finding: Finding, what: 'met' | 'skipped' | null, reason: string): void;
	act(finding: Finding, action: OwnAction): void;
	/** Takes such an action back. */
	unact(finding: Finding, action: OwnAction): void;
}

/** What was just made of a finding: kept in the view, so that it can be taken back in place. */
export type Answer =
	| {is: 'known'}
	| {is: 'later'; until: UtcInstant}
	| {is: 'skipped' | 'met'}
	| {is: 'acted'; action: OwnAction};
