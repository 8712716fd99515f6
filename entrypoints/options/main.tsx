import {computed, signal} from '@preact/signals';
import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Options} from '@/components/options/options';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/options/options.css';
import {dateIn, systemClock} from '@/lib/domain/time';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {answerWords} from '@/lib/locales/page-words/answer-words';
import {parsePage} from '@/lib/page-sample/parse';
import {samplePage} from '@/lib/page-sample/sample';
import {createDiagnostics} from '@/lib/state/diagnostics';
import {healthReport} from '@/lib/state/health-report';
import {createOptions} from '@/lib/state/options';
import {askPage, calendarTabs} from './calendar-tabs';
import {saveFile} from '@/components/shared/save-file';

const options = createOptions(client, () => browser.runtime?.id !== undefined);

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = (): string => dateIn(systemClock(), zone);

async function exportFile(): Promise<void> {
	const json = await options.export();
	if (json !== null) {
		saveFile(`kept-${today()}.json`, json);
	}
}

const diagnostics = createDiagnostics({
	tabs: calendarTabs,
	page: askPage,
	anonymise: (html, hour) => samplePage(parsePage(html), {hour, month: today().slice(0, 7), answers: answerWords}),
	copy: async text => navigator.clipboard.writeText(text),
	reload: async tab => browser.tabs.reload(tab),
	save: html => saveFile(`calendar-page-${today()}.html`, html, 'text/html'),
}, options.done);

const report = computed(() => options.view.value === null
	? ''
	: healthReport(options.view.value, {agent: navigator.userAgent, language: navigator.language, zone, now: systemClock()}));

/** Whose details the address asks for: `#person-<id>`. */
const askedFor = (): string | null => (/^#person-([\w.:-]+)$/.exec(location.hash)?.[1] ?? null);
const asked = signal(askedFor());

const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Options
			view={options.view}
			trouble={options.trouble}
			reason={options.reason}
			done={options.done}
			importing={options.importing}
			trial={options.trial}
			found={options.found}
			diagnostics={computed(() => ({report: report.value, reportRefused: diagnostics.reportRefused.value, sample: diagnostics.sample.value}))}
			asked={asked}
			actions={{
				refresh: () => void options.refresh(),
				dismiss: () => {
					options.done.value = null;
				},
				saveRules: (rules, what) => void options.saveRules(rules, what),
				tryRules: rules => void options.tryRules(rules),
				savePerson: person => void options.savePerson(person),
				addPerson: options.addPerson,
				savePanelOpens: panelOpens => void options.savePanelOpens(panelOpens),
				saveLoad: load => void options.saveLoad(load),
				saveAway: (away, whose) => void options.saveAway(away, whose),
				removeAway: away => void options.removeAway(away),
				saveAliases: emails => void options.saveAliases(emails),
				merge: (from, into) => void options.merge(from, into),
				unmerge: (person, into) => void options.unmerge(person, into),
				dismissMerge: (from, into) => void options.dismissMerge(from, into),
				bringBack: person => void options.bringBack(person),
				openTemplates: () => void browser.tabs.create({url: browser.runtime.getURL('/templates.html')}),
				findEvents: text => void options.findEvents(text),
				correctEvent: (event, correction) => void options.correctEvent(event, correction),
				findings: options.findings,
				export: () => void exportFile(),
				choose: file => void file.text().then(options.preview),
				cancelImport: options.cancelImport,
				import: () => void options.import(),
				erase: () => void options.erase(),
				restore: copy => void options.restore(copy),
				copyReport: () => void diagnostics.copyReport(report.value),
				copySample: () => void diagnostics.copySample(),
				saveSample: diagnostics.saveSample,
				reloadTab: () => void diagnostics.reloadTab(),
			}}
		/>,
		root,
	);
}

addEventListener('hashchange', () => {
	asked.value = askedFor();
});
onMessage('kept.changed', () => void options.refresh());
await options.refresh();
