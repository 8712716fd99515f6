import type {JSX} from 'preact';
import type {TimelineEntry} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';
import {MarkdownView} from '../editor/markdown-view';
import {shortDate} from '../shared/dates';

interface Props {
	entry: TimelineEntry;
	/** What it was; empty for a plain 1-1. */
	title: string;
	locale: string;
}

/** What was written in one 1-1, kept together on paper where a page can hold it. */
export function Told({entry: {date, summary, notes, raised}, title, locale}: Props): JSX.Element {
	return (
		<article class="year-told">
			<h4>
				{/* Dates on paper say their year, whenever it is read. */}
				<time dateTime={date}>{shortDate(date, {locale}, '')}</time>
				{title !== '' && ` · ${title}`}
			</h4>
			<p class="quiet">{summary}</p>
			{notes.map(note => (
				<div key={note.section} class="year-note">
					<h5 dir="auto">{note.title}</h5>
					<MarkdownView text={note.text} />
				</div>
			))}
			{raised.length > 0 && (
				<div class="year-note">
					<h5>{historyWords.entry.raised}</h5>
					<ul>{raised.map((text, index) => <li key={index}><bdi>{text}</bdi></li>)}</ul>
				</div>
			)}
		</article>
	);
}
