import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Options} from '@/components/options/options';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/options/options.css';
import {dateIn, systemClock} from '@/lib/domain/time';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createOptions} from '@/lib/state/options';
import {saveFile} from './save-file';

const options = createOptions(client, () => browser.runtime?.id !== undefined);

async function exportFile(): Promise<void> {
	const json = await options.export();
	if (json !== null) {
		saveFile(`kept-${dateIn(systemClock(), Intl.DateTimeFormat().resolvedOptions().timeZone)}.json`, json);
	}
}

const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Options
			view={options.view}
			trouble={options.trouble}
			reason={options.reason}
			done={options.done}
			importing={options.importing}
			actions={{
				refresh: () => void options.refresh(),
				dismiss: () => {
					options.done.value = null;
				},
				saveRules: (rules, what) => void options.saveRules(rules, what),
				savePerson: person => void options.savePerson(person),
				savePanelOpens: panelOpens => void options.savePanelOpens(panelOpens),
				export: () => void exportFile(),
				choose: file => void file.text().then(options.preview),
				cancelImport: options.cancelImport,
				import: () => void options.import(),
				erase: () => void options.erase(),
				restore: copy => void options.restore(copy),
			}}
		/>,
		root,
	);
}

onMessage('kept.changed', () => void options.refresh());
await options.refresh();
