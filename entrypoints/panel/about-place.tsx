import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {About} from '@/components/about/about';
import {ErasedPerson} from '@/components/about/erased-person';
import '@/components/about/about.css';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {Client} from '@/lib/messages/client';
import {createAbout} from '@/lib/state/about';
import type {Alive} from '@/lib/state/trouble';
import {saveFile} from '@/components/shared/save-file';

/** The place that tells what is kept of a person, and what of it must be saved before the panel goes. */
export function aboutPlace(client: Client, alive: Alive): {show: (person: string) => JSX.Element; erased: () => JSX.Element; flush: () => Promise<void>; refresh: () => void} {
	const about = createAbout(client, alive);
	const open = (path: string): void => void browser.tabs.create({url: browser.runtime.getURL(path as '/panel.html')});

	async function save(as: 'json' | 'text'): Promise<void> {
		const text = await about.export(as);
		const person = about.view.peek()?.person;
		if (text !== null && person !== undefined) {
			const name = person.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
			const today = dateIn(systemClock(), Intl.DateTimeFormat().resolvedOptions().timeZone);
			saveFile(`kept-${name}-${today}.${as === 'json' ? 'json' : 'md'}`, text, as === 'json' ? 'application/json' : 'text/markdown');
		}
	}

	function Place({person}: {person: string}): JSX.Element {
		useEffect(() => void about.show(person), [person]);
		return (
			<About
				{...about}
				actions={{
					refresh: () => void about.refresh(),
					dismiss: about.dismiss,
					savePerson: change => void about.savePerson(change),
					saveEmails: emails => void about.saveEmails(emails),
					saveAbout: change => void about.saveAbout(change),
					chooseTemplate: (kind, template) => void about.chooseTemplate(kind, template),
					takeApart: other => void about.takeApart(other),
					archive: archived => void about.archive(archived),
					export: as => void save(as),
					erase: () => void about.erase(),
					openOptions: id => open(`/options.html#person-${id}`),
					openTemplates: () => open('/templates.html'),
				}}
			/>
		);
	}

	return {show: person => <Place person={person} />, erased: () => <ErasedPerson done={about.done} />, flush: about.flush, refresh: () => void about.refresh()};
}
