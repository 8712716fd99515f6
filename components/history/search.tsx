import type {JSX, RefObject} from 'preact';
import {useEffect} from 'preact/hooks';
import {historyWords} from '@/lib/locales/history';
import {Icon} from '../shared/icon';
import type {HistoryProps} from './history-props';

type Props = Pick<HistoryProps, 'query' | 'everybody' | 'actions'> & {
	/** Who is shown. */
	name: string;
	field: RefObject<HTMLInputElement | null>;
};

const {search} = historyWords;

/** Does an element take letters? Then `/` is one. */
const takesLetters = (target: EventTarget | null): boolean => target instanceof HTMLElement
	&& (target.isContentEditable || target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'));

/** Lets `/` go to the search while it is on screen. */
function useSlash(field: RefObject<HTMLInputElement | null>): void {
	useEffect(() => {
		const ending = new AbortController();
		document.addEventListener('keydown', event => {
			const plain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
			if (plain && !takesLetters(event.target) && field.current?.closest('[hidden]') === null) {
				event.preventDefault();
				field.current.focus();
			}
		}, {signal: ending.signal});
		return () => ending.abort();
	}, [field]);
}

/** Where somebody says what they look for, and with whom. Escape clears it; the arrow down goes to what was found. */
export function Search({query, everybody, actions, name, field}: Props): JSX.Element {
	useSlash(field);
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key === 'Escape' && !event.isComposing && query.value !== '') {
			// The panel around would close.
			event.stopPropagation();
			event.preventDefault();
			actions.ask('');
		} else if (event.key === 'ArrowDown' && !event.isComposing) {
			const first = document.querySelector<HTMLElement>('#past-found button');
			if (first !== null) {
				event.preventDefault();
				first.focus();
			}
		}
	};

	return (
		<search class="past-search">
			<div class="past-field">
				<input
					ref={field}
					type="text"
					role="searchbox"
					aria-label={search.label}
					aria-controls="past-found"
					aria-keyshortcuts="/"
					title={search.hint}
					placeholder={search.placeholder}
					autocomplete="off"
					spellcheck={false}
					dir="auto"
					data-private
					value={query.value}
					onFocus={() => actions.ready()}
					onInput={event => actions.ask(event.currentTarget.value)}
					onKeyDown={onKeyDown}
				/>
				{query.value !== '' && (
					<button
						type="button"
						class="icon-button"
						aria-label={search.clear}
						title={search.clear}
						onClick={() => {
							actions.ask('');
							field.current?.focus();
						}}
					>
						<Icon name="close" size={16} />
					</button>
				)}
			</div>
			<select aria-label={search.scope} value={everybody.value ? 'all' : 'one'} onChange={event => actions.setEverybody(event.currentTarget.value === 'all')}>
				<option value="one">{search.one(name)}</option>
				<option value="all">{search.all}</option>
			</select>
		</search>
	);
}
