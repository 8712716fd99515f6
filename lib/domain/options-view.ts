import type {Away} from './away';
import type {Finding, Runway} from './finding';
import type {PartHealth} from './health';
import type {Load} from './load';
import type {MergeProposal, Person} from './person';
import type {ResolvedRules, Rules} from './rule';
import type {PlainDate, UtcInstant, Zone} from './time';
import type {PanelOpens} from './views';

/** A person in the options page, with what the rules make of their calendar. */
export interface PersonRules {
	person: Person;
	rules: ResolvedRules;
	findings: Finding[];
	runways: Runway[];
	/** When they last met, as far as was seen. */
	lastMet: PlainDate | null;
}

/** Dates away with whom they are of, in words. */
export interface NamedAway extends Away {
	/** "You", "Everyone", or the person's name. */
	whose: string;
}

/** A proposal with the names of both. */
export interface NamedMerge extends MergeProposal {
	intoName: string;
	fromName: string;
}

/** A named set of rules, and where it comes from. */
export interface Preset {
	id: string;
	name: string;
	/** One sentence with its source. */
	about: string;
	rules: Rules;
}

/** Everything the options page shows. */
export interface OptionsView {
	rules: Rules;
	presets: Preset[];
	/** Id of the preset that the rules equal; null when they are the owner's own. */
	preset: string | null;
	load: Load | null;
	away: NamedAway[];
	/** The owner's other addresses. */
	aliases: string[];
	/** Addresses of the accounts seen in this browser; all of them are the owner. */
	accounts: string[];
	merges: NamedMerge[];
	/** People who were made one with another: who, with their own addresses, and with whom. */
	merged: {person: string; name: string; emails: string[]; into: string}[];
	/** Those the owner holds no more 1-1s with, and since when; by name. */
	archived: {person: string; name: string; since: UtcInstant}[];
	panelOpens: PanelOpens;
	people: PersonRules[];
	zone: Zone;
	locale: string;
	/** Automatic copies kept on this machine, newest first. */
	copies: Copy[];
	health: PartHealth[];
	version: string;
}

/** A copy of everything, kept beside the database. */
export interface Copy {
	id: string;
	takenAt: UtcInstant;
	/** Why it was taken. */
	why: 'daily' | 'before-import' | 'before-erase' | 'before-person-erase' | 'before-restore';
	/** Size in bytes of its JSON. */
	bytes: number;
}

/** What an import would do, or did. */
export interface ImportSummary {
	exportedAt: UtcInstant;
	/** Rows per table in the file. */
	rows: Record<string, number>;
	/** The copy taken of what was there before; null in a dry run. */
	copy: string | null;
}
