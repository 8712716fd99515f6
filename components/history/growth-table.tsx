import type {JSX} from 'preact';
import type {PlainDate} from '@/lib/domain/time';
import {entryKey} from '@/lib/domain/timeline-filter';
import type {TimelineEntry} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';
import {MarkdownView} from '../editor/markdown-view';
import {shortDate} from '../shared/dates';
import {Disclosure} from '../shared/disclosure';

interface Props {
	/** Latest first. */
	entries: readonly TimelineEntry[];
	locale: string;
	today: PlainDate;
}

const words = historyWords.growth;

/** Growth talks beside one another, a column each: how the same questions were answered over the years. Nothing below two of them. */
export function GrowthTable({entries, locale, today}: Props): JSX.Element | null {
	const talks = entries.filter(({kind, notes}) => kind === 'growth' && notes.length > 0);
	if (talks.length < 2) {
		return null;
	}

	const sections = new Map(talks.flatMap(({notes}) => notes).reverse().map(({section, title}) => [section, title]));
	return (
		<Disclosure label={words.open(talks.length)}>
			<section class="past-growth" aria-label={words.caption} data-private>
				<table>
					<caption class="visually-hidden">{words.caption}</caption>
					<thead>
						<tr>
							<th scope="col">{words.section}</th>
							{talks.map(talk => <th key={entryKey(talk)} scope="col"><time dateTime={talk.date}>{shortDate(talk.date, {locale}, today)}</time></th>)}
						</tr>
					</thead>
					<tbody>
						{[...sections].map(([section, title]) => (
							<tr key={section}>
								<th scope="row" dir="auto">{title}</th>
								{talks.map(talk => {
									const note = talk.notes.find(one => one.section === section);
									return <td key={entryKey(talk)}>{note && <MarkdownView text={note.text} />}</td>;
								})}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</Disclosure>
	);
}
