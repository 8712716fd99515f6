import {render} from 'preact';
import {browser} from 'wxt/browser';
import {Year} from '@/components/year/year';
import '@/components/theme.css';
import '@/components/shared/shared.css';
import '@/components/editor/editor.css';
import '@/components/year/year.css';
import {dateIn, systemClock} from '@/lib/domain/time';
import {yearWords} from '@/lib/locales/history';
import {client} from '@/lib/messages/client';
import {onMessage} from '@/lib/messages/messenger';
import {createYear} from '@/lib/state/year';

/** `#person=<id>` names whom it is about. */
const person = new URLSearchParams(location.hash.slice(1)).get('person') ?? '';
const year = createYear(client, () => browser.runtime?.id !== undefined, {person, today: dateIn(systemClock(), Intl.DateTimeFormat().resolvedOptions().timeZone)});

// The name of the file that a browser proposes when it prints into one.
year.view.subscribe(view => {
	document.title = view === null ? yearWords.pageTitle : yearWords.title(view.person.name);
});

const root = document.querySelector('#root');
if (root !== null) {
	render(
		<Year
			{...year}
			actions={{
				choose: name => void year.choose(name),
				chooseDates: dates => void year.chooseDates(dates),
				print: () => window.print(),
				refresh: () => void year.refresh(),
			}}
		/>,
		root,
	);
}

addEventListener('hashchange', () => location.reload());
onMessage('kept.changed', () => void year.refresh());
await year.refresh();
