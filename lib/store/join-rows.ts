import type {Agenda} from '@/lib/domain/agenda';
import {mostSections, mostSteps, type Template} from '@/lib/domain/template';
import {keepBoth} from './notes';
import type {PersonTable} from './person-data';
import type {Rows, StoredSeries} from './rows';

/** As long as a reason can be stored, as `schemas.ts` has it. Characters. */
const longestReason = 5000;

/** The later row, where only one can hold. */
const later = <T>(_earlier: T, row: T): T => row;

/**
 * For each table: two rows of the same key, one that was there before and one that came to be in its place later, as one. Texts are both kept;
 * of everything else the later one's word wins where it has one.
 */
export const joinRows: {[N in PersonTable]: (earlier: Rows[N], row: Rows[N]) => Rows[N]} = {
	people: later,
	about: (earlier, row) => ({
		...row,
		matters: keepBoth(earlier.matters, row.matters),
		pronouns: row.pronouns === '' ? earlier.pronouns : row.pronouns,
		zone: row.zone ?? earlier.zone,
		templates: {...earlier.templates, ...row.templates},
		archivedAt: row.archivedAt ?? earlier.archivedAt,
	}),
	series: joinSeries,
	ledger: later,
	occurrences: later,
	notes(earlier, row) {
		const text = keepBoth(earlier.text, row.text);
		// Whoever writes on the later one is told that there is more.
		return text === row.text ? row : {...row, text, revision: Math.max(earlier.revision, row.revision) + 1};
	},
	ticks: later,
	items: later,
	inbox: later,
	agendas: joinAgendas,
	asked: (earlier, row) => ({...row, used: earlier.used || row.used, passed: earlier.passed || row.passed}),
	kinds: later,
	said(earlier, row) {
		const reason = keepBoth(earlier.reason, row.reason);
		return {...row, reason: reason.length > longestReason ? row.reason : reason};
	},
	lives: later,
	// What the calendar proposes is no answer yet.
	away: (earlier, row) => row.state === 'proposed' ? {...earlier, person: row.person} : row,
};

/** Guests are known as they were seen last; what the owner said of a series holds until they say otherwise. */
function joinSeries(earlier: StoredSeries, row: StoredSeries): StoredSeries {
	const {others, group, guestsSeenAt} = row.others === null ? earlier : row;
	const exceptions = {...earlier.exceptions, ...row.exceptions};
	return {
		...earlier, ...row, others, group, guestsSeenAt,
		ownerInvited: row.ownerInvited ?? earlier.ownerInvited,
		correction: row.correction ?? earlier.correction,
		...(Object.keys(exceptions).length === 0 ? {} : {exceptions}),
		...('repeats' in row || 'repeats' in earlier ? {repeats: row.repeats ?? earlier.repeats ?? null} : {}),
	};
}

/** A section may be shared only when both say so: it holds what was written in either. */
function joinAgendas(earlier: Agenda, row: Agenda): Agenda {
	const closed = row.closedAt === null ? earlier : row;
	const {returned: _, ...rest} = row;
	return {
		...rest,
		chosen: row.chosen ?? earlier.chosen,
		written: joinTemplates(earlier.written, row.written),
		checklist: row.checklist === null || earlier.checklist === null
			? row.checklist ?? earlier.checklist
			: withMore(row.checklist, earlier.checklist).slice(0, mostSteps),
		shared: row.shared.filter(section => earlier.shared.includes(section)),
		closedAt: closed.closedAt,
		...(closed.returned === undefined ? {} : {returned: closed.returned}),
	};
}

/** With the sections of both, for each heads what was written in it. */
function joinTemplates(earlier: Template | null, template: Template | null): Template | null {
	return earlier === null || template === null
		? template ?? earlier
		: {...template, sections: withMore(template.sections, earlier.sections).slice(0, mostSections)};
}

/** All of `first`, and what `more` has besides, by id. */
function withMore<T extends {id: string}>(first: readonly T[], more: readonly T[]): T[] {
	const ids = new Set(first.map(({id}) => id));
	return [...first, ...more.filter(({id}) => !ids.has(id))];
}
