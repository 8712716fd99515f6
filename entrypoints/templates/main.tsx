import {effect} from '@preact/signals';
import {render} from 'preact';
import {browser} from 'wxt/browser';
import {saveFile} from '@/components/shared/save-file';
import {Templates} from '@/components/templates/templates';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/templates/templates.css';
import {dateIn, systemClock} from '@/lib/domain/time';
import {templatesWords} from '@/lib/locales/templates';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createTemplates} from '@/lib/state/templates';

const templates = createTemplates(client, () => browser.runtime?.id !== undefined);

async function exportFile(ids: string[]): Promise<void> {
	const json = await templates.export(ids);
	const [only] = ids;
	if (json !== null) {
		const today = dateIn(systemClock(), Intl.DateTimeFormat().resolvedOptions().timeZone);
		const title = templates.edit.peek()?.template.peek().title ?? '';
		saveFile(only === undefined ? templatesWords.fileAll(today) : templatesWords.fileOne(title), json);
	}
}

/** The template that the address names, so that it can be linked to and is there again after a reload. */
const named = (): string | null => decodeURIComponent(location.hash.slice(1)) || null;

const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Templates
			{...templates}
			actions={{
				refresh: () => void templates.refresh(),
				dismiss: templates.dismiss,
				choose: templates.choose,
				duplicate: id => void templates.duplicate(id),
				remove: () => void templates.remove(),
				reset: templates.reset,
				change: templates.change,
				removeSection: templates.removeSection,
				removePrompt: templates.removePrompt,
				removeItem: templates.removeItem,
				applyToAll: (kind, template) => void templates.applyToAll(kind, template),
				applyToOne: (kind, person, template) => void templates.applyToOne(kind, person, template),
				keepOther: () => void templates.keepOther(),
				letGoOther: templates.letGoOther,
				export: ids => void exportFile(ids),
				look: file => void file.text().then(templates.look),
				cancelImport: templates.cancelImport,
				import: () => void templates.import(),
				openOptions: () => void browser.runtime.openOptionsPage(),
			}}
		/>,
		root,
	);
}

/** A line that is typed and not yet added becomes a part of the template when its field is left. */
function leaveField(): void {
	if (document.activeElement instanceof HTMLElement) {
		document.activeElement.blur();
	}
}

onMessage('kept.changed', () => void templates.refresh());
addEventListener('hashchange', () => templates.choose(named()));
addEventListener('pagehide', () => {
	leaveField();
	void templates.flush();
});
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'hidden') {
		void templates.flush();
	}
});
templates.choose(named());
effect(() => history.replaceState(null, '', `#${encodeURIComponent(templates.chosen.value ?? '')}`));
await templates.refresh();
// Where there is room beside the list, what holds for most 1-1s is there to be looked at.
if (templates.chosen.peek() === null && matchMedia('(width > 760px)').matches) {
	templates.choose(templates.view.peek()?.choices.regular ?? null);
}
