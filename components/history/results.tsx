import type {JSX, RefObject} from 'preact';
import {entryKey} from '@/lib/domain/timeline-filter';
import type {Found} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';
import {shortDate} from '../shared/dates';
import type {HistoryProps} from './history-props';

type Props = Pick<HistoryProps, 'query' | 'found' | 'everybody' | 'timeline' | 'today' | 'actions'> & {
	/** Id of the person shown. */
	person: string;
	field: RefObject<HTMLInputElement | null>;
};

const {search, where} = historyWords;

/** As many as the background tells. */
const most = 50;

/** Places that were found, best first. Arrows go from one to the next and back to the field; Escape ends the search. */
export function Results({query, found, everybody, timeline, today, person, field, actions}: Props): JSX.Element {
	const all = query.value.trim() === '' ? null : found.value;
	const choose = (one: Found): void => {
		const key = one.occurrence === null && one.date === null ? null : entryKey({occurrence: one.occurrence, date: one.date ?? ''});
		if (one.person !== person) actions.showPerson(one.person, key);
		// Of one that is ahead, and in which nothing was written yet, nothing is told.
		else if (key !== null && timeline.value?.entries.some(entry => entryKey(entry) === key)) actions.openEntry(key);
		else actions.showElsewhere(one.where === where.matters ? 'matters' : 'inbox');
	};

	const onKeyDown = (event: KeyboardEvent & {currentTarget: HTMLButtonElement}): void => {
		const buttons = [...event.currentTarget.closest('ol')?.querySelectorAll('button') ?? []];
		const at = buttons.indexOf(event.currentTarget);
		const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1}[event.key];
		if (event.key === 'Escape') {
			event.stopPropagation();
			actions.ask('');
			field.current?.focus();
		} else if (to !== undefined) {
			event.preventDefault();
			(to < 0 ? field.current : buttons[Math.min(to, buttons.length - 1)])?.focus();
		}
	};

	return (
		<div class={all === null ? undefined : 'past-results'}>
			<output class={all === null ? 'visually-hidden' : 'quiet'}>{all === null ? '' : search.count(all.length, most)}</output>
			{all?.length === 0 && (
				<div class="past-empty">
					<p>{search.nothing(everybody.value)}</p>
					{!everybody.value && <button type="button" class="button" onClick={() => actions.setEverybody(true)}>{search.tryAll}</button>}
				</div>
			)}
			<ol id="past-found" aria-label={search.results} hidden={all === null || all.length === 0}>
				{all?.map((one, index) => (
					<li key={index}>
						<button type="button" class="past-result" onClick={() => choose(one)} onKeyDown={onKeyDown}>
							<span class="quiet">
								{(everybody.value || one.person !== person) && <bdi>{`${one.personName} · `}</bdi>}
								{one.date !== null && <time dateTime={one.date}>{`${shortDate(one.date, {locale: timeline.value?.locale ?? 'en-GB'}, today)} · `}</time>}
								<bdi>{one.where}</bdi>
							</span>
							<span dir="auto" class="past-words" data-private>{one.pieces.map((piece, at) => (piece.hit ? <mark key={at}>{piece.text}</mark> : piece.text))}</span>
						</button>
					</li>
				))}
			</ol>
		</div>
	);
}
