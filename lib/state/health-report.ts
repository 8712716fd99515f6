import type {PartHealth} from '@/lib/domain/health';
import type {UtcInstant} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/options-view';
import {diagnostics, parts} from '@/lib/locales/diagnostics';

/** Where a report is made. */
export interface Surroundings {
	/** What the browser calls itself. */
	agent: string;
	/** Language of the browser. */
	language: string;
	/** Zone of the computer. */
	zone: string;
	now: UtcInstant;
}

const {line, part: about, state} = diagnostics;

/**
 * How Kept is doing, as plain text for somebody else to read. Made of fixed words, counts, moments, and reasons
 * that were scrubbed before they were stored; it names nobody.
 */
export function healthReport({version, locale, zone, health}: Pick<OptionsView, 'version' | 'locale' | 'zone' | 'health'>, here: Surroundings): string {
	return [
		line.title,
		'',
		line.version(version),
		line.browser(here.agent),
		line.language(locale, here.language),
		line.zone(zone, here.zone),
		line.made(here.now),
		'',
		...parts.map(part => `${about[part].name}: ${factsOf(health.find(one => one.part === part))}`),
		'',
	].join('\n');
}

function factsOf(one: PartHealth | undefined): string {
	if (one === undefined) {
		return state.unused.toLowerCase();
	}

	const {ok, found, lastOk, lastFailure, failures} = one;
	return [
		(ok ? state.works : state.paused).toLowerCase(),
		...(found === '' ? [] : [line.found(found)]),
		lastOk === null ? line.neverOk : line.lastOk(lastOk),
		lastFailure === null ? line.neverFailed : line.failed(failures, lastFailure.at, lastFailure.why),
	].join('; ');
}
