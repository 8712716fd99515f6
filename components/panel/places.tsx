import type {ComponentChildren, JSX} from 'preact';
import {useRef} from 'preact/hooks';
import {agendaWords} from '@/lib/locales/agenda';

/** The four places of a 1-1, in the order of the tabs. */
export const places = ['prepare', 'talk', 'history', 'about'] as const;

/** One of them. */
export type Place = (typeof places)[number];

interface Props {
	place: Place;
	/** Beside a tab's word, e.g. how much is ready; read out with it. */
	counts: Partial<Record<Place, string>>;
	onPlace: (place: Place) => void;
	/** What each place shows; called for those that were opened, so that a place keeps what is typed or unfolded in it. */
	show: (place: Place) => ComponentChildren;
}

const step = {ArrowRight: 1, ArrowLeft: -1} as const;

/** Tabs, one stop of the keyboard: arrows go from one to the next, Tab goes on into the place. */
export function Places({place, counts, onPlace, show}: Props): JSX.Element {
	const opened = useRef(new Set<Place>());
	const list = useRef<HTMLDivElement>(null);
	opened.current.add(place);
	const go = (to: Place): void => {
		onPlace(to);
		list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
	};

	const onKeyDown = (event: KeyboardEvent): void => {
		// Alt and an arrow is the browser's way back.
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
			return;
		}

		const index = places.indexOf(place);
		const rightToLeft = getComputedStyle(list.current ?? document.body).direction === 'rtl' ? -1 : 1;
		const by = event.key === 'ArrowRight' || event.key === 'ArrowLeft' ? step[event.key] * rightToLeft : 0;
		const to = by === 0 ? (event.key === 'Home' ? places[0] : event.key === 'End' ? places.at(-1) : undefined) : places.at((index + by) % places.length);
		if (to !== undefined) {
			event.preventDefault();
			go(to);
		}
	};

	return (
		<>
			<div ref={list} class="tabs" role="tablist" aria-label={agendaWords.places.label}>
				{places.map(one => (
					<button
						key={one}
						type="button"
						role="tab"
						id={`tab-${one}`}
						aria-controls={`place-${one}`}
						aria-selected={one === place}
						tabIndex={one === place ? 0 : -1}
						onKeyDown={onKeyDown}
						onClick={() => onPlace(one)}
					>
						{agendaWords.places[one]}
						{counts[one] && <span class="count">{counts[one]}</span>}
					</button>
				))}
			</div>
			{places.map(one => (
				<div key={one} class="place" role="tabpanel" id={`place-${one}`} aria-labelledby={`tab-${one}`} hidden={one !== place}>
					{opened.current.has(one) && show(one)}
				</div>
			))}
		</>
	);
}
