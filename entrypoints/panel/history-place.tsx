import {signal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {History} from '@/components/history/history';
import '@/components/history/history.css';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {Client} from '@/lib/messages/client';
import {createHistory} from '@/lib/state/history';
import type {Alive} from '@/lib/state/trouble';

const todayHere = (): string => dateIn(systemClock(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The place that tells what was with a person. `showElsewhere`: goes to where something waits, or is kept, that hangs on no 1-1. */
export function historyPlace(client: Client, alive: Alive, showElsewhere: (where: 'inbox' | 'matters') => void): {show: (person: string) => JSX.Element; refresh: () => void} {
	const history = createHistory(client, alive);
	/** The name of whom the panel is about, while somebody else is shown. */
	const home = signal<string | null>(null);
	/** Something was changed while another place was on screen: ten years are not read again with every word that is written there. */
	let stale = false;
	const isHidden = (): boolean => document.querySelector('#past')?.closest('[hidden]') !== null;

	function refresh(): void {
		stale = isHidden();
		if (!stale) {
			void history.refresh();
		}
	}

	async function showPerson(person: string, key: string | null, own: string): Promise<void> {
		const before = home.peek() ?? history.timeline.peek()?.person.name ?? '';
		home.value = person === own ? null : before;
		await history.show(person);
		if (key !== null) {
			history.openEntry(key);
		}
	}

	function Place({person}: {person: string}): JSX.Element {
		useEffect(() => {
			home.value = null;
			stale = false;
			void history.show(person);
		}, [person]);
		// Drawn anew whenever a place is chosen.
		useEffect(() => {
			if (stale && !isHidden()) {
				refresh();
			}
		});
		return (
			<History
				{...history}
				home={home.value}
				today={todayHere()}
				actions={{
					refresh: () => void history.refresh(),
					ask: text => void history.ask(text),
					ready: history.ready,
					setEverybody: everybody => void history.setEverybody(everybody),
					change: history.change,
					toggle: history.toggle,
					openEntry: history.openEntry,
					reached: history.reached,
					showPerson: (other, key) => void showPerson(other, key, person),
					showElsewhere,
					back: () => void showPerson(person, null, person),
					openYear: id => void browser.tabs.create({url: `${browser.runtime.getURL('/year.html')}#${new URLSearchParams({person: id})}`}),
				}}
			/>
		);
	}

	return {show: person => <Place person={person} />, refresh};
}
