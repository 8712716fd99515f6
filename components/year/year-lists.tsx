import type {JSX} from 'preact';
import {dateIn} from '@/lib/domain/time';
import type {YearWith} from '@/lib/domain/timeline';
import {yearWords} from '@/lib/locales/history';
import {MarkdownView} from '../editor/markdown-view';
import {shortDate, type Place} from '../shared/dates';

/** What was talked about, most often first, and when. */
export function Themes({themes, locale}: {themes: YearWith['themes']; locale: string}): JSX.Element {
	return (
		<ul class="year-list">
			{themes.map(({title, dates}) => (
				<li key={title}>
					<strong>{title}</strong>
					{` · ${yearWords.times(dates.length)}: `}
					<span class="quiet">{dates.map(date => shortDate(date, {locale}, dates[0])).join(', ')}</span>
				</li>
			))}
		</ul>
	);
}

/** Lines tagged as wins; how they come here while there are none. */
export function Wins({wins, locale}: {wins: YearWith['wins']; locale: string}): JSX.Element {
	return wins.length === 0 ? <p class="quiet">{yearWords.winsHint}</p> : (
		<ul class="year-list">
			{wins.map(({date, text}, index) => (
				<li key={index}>
					<time class="quiet" dateTime={date}>{shortDate(date, {locale}, '')}</time>
					<MarkdownView text={text} />
				</li>
			))}
		</ul>
	);
}

/** Promises with who made them; when they were kept, where they were. */
export function PromiseList({promises, name, place}: {promises: YearWith['promises']['kept']; name: string; place: Place}): JSX.Element {
	return (
		<ul class="year-list">
			{promises.map(({id, owner, text, doneAt, writtenFor}) => {
				const date = dateIn(doneAt ?? writtenFor, place.zone);
				return (
					<li key={id}>
						<time class="quiet" dateTime={date}>{shortDate(date, place, '')}</time>
						<span><bdi>{owner === 'me' ? yearWords.mine : name}</bdi>{': '}<bdi>{text}</bdi></span>
					</li>
				);
			})}
		</ul>
	);
}
