import {signal} from '@preact/signals';
import {render} from '@testing-library/preact';
import {vi} from 'vitest';
import type {OptionsView} from '@/lib/domain/options-view';
import {Options} from '@/components/options/options';
import type {OptionsActions, ShownDiagnostics, ShownDone, ShownEvents, ShownImport, ShownTrial} from '@/components/options/options-props';

interface More {
	done?: ShownDone | null;
	importing?: ShownImport | null;
	trial?: ShownTrial | null;
	found?: ShownEvents | null;
	diagnostics?: Partial<ShownDiagnostics>;
	/** Whose details are asked for, by person id. */
	asked?: string | null;
}

type Deeds = Omit<OptionsActions, 'findings'>;

/** Shows the options page for a test, and answers what it was asked to do. */
export function showOptions(view: OptionsView, {done = null, importing = null, trial = null, found = null, diagnostics = {}, asked = null}: More = {}) {
	const deeds: {[K in keyof Deeds]: ReturnType<typeof vi.fn<Deeds[K]>>} = {
		refresh: vi.fn(), dismiss: vi.fn(), saveRules: vi.fn(), tryRules: vi.fn(), savePerson: vi.fn(), addPerson: vi.fn(async () => true), savePanelOpens: vi.fn(),
		saveLoad: vi.fn(), saveAway: vi.fn(), removeAway: vi.fn(), saveAliases: vi.fn(), merge: vi.fn(), unmerge: vi.fn(), dismissMerge: vi.fn(), bringBack: vi.fn(), openTemplates: vi.fn(),
		findEvents: vi.fn(), correctEvent: vi.fn(), export: vi.fn(), choose: vi.fn(), cancelImport: vi.fn(), import: vi.fn(), erase: vi.fn(),
		restore: vi.fn(), copyReport: vi.fn(), copySample: vi.fn(), saveSample: vi.fn(), reloadTab: vi.fn(),
	};
	const findings = {live: vi.fn(), say: vi.fn(), act: vi.fn(), unact: vi.fn()};
	const shown: ShownDiagnostics = {report: 'Kept report.', reportRefused: false, sample: {is: 'none'}, ...diagnostics};
	const page = signal(view);
	render(
		<Options
			view={page}
			trouble={signal(null)}
			reason={signal('')}
			done={signal(done)}
			importing={signal(importing)}
			trial={signal(trial)}
			found={signal(found)}
			diagnostics={signal(shown)}
			asked={signal(asked)}
			actions={{...deeds, findings}}
		/>,
	);
	return {...deeds, findings, page};
}
