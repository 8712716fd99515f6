import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {groupOf} from '@/lib/domain/outcome';
import type {PlainDate} from '@/lib/domain/time';
import type {TimelineEntry} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';
import {MarkdownView} from '../editor/markdown-view';
import {shortDate} from '../shared/dates';
import {Icon} from '../shared/icon';

interface Props {
	id: string;
	entry: TimelineEntry;
	open: boolean;
	/** Whom it was with. */
	name: string;
	locale: string;
	today: PlainDate;
	onToggle: (key: string) => void;
}

const words = historyWords.entry;

/** One 1-1, or a date without one: what became of it in words, and what was written there behind a button. */
export function Entry({id, entry, open, name, locale, today, onToggle}: Props): JSX.Element {
	const body = useId();
	const {date, kind, outcome, summary, reason, notes, raised, promises, tags} = entry;
	const head = (
		<>
			<span class="past-when">
				<time dateTime={date}>{shortDate(date, {locale}, today)}</time>
				{kind !== 'regular' && <span class="chip">{historyWords.kind[kind]}</span>}
			</span>
			<span class={`past-became past-${groupOf(outcome) ?? 'open'}`}>{summary}</span>
			{tags.length > 0 && <span class="past-tags" data-private>{tags.map(tag => `#${tag}`).join(' ')}</span>}
		</>
	);
	if (notes.length === 0 && raised.length === 0 && promises.length === 0 && reason === '') {
		return <li class="past-entry"><div class="past-head" data-entry={id} tabIndex={-1}>{head}</div></li>;
	}

	return (
		<li class="past-entry">
			<h3>
				<button type="button" class="past-head" data-entry={id} aria-expanded={open} aria-controls={body} onClick={() => onToggle(id)}>
					<Icon name="chevron" size={16} />
					{head}
				</button>
			</h3>
			<div id={body} class="past-body" hidden={!open} data-private>
				{open && (
					<>
						{reason !== '' && <p class="quiet" dir="auto">{`${words.reason}: ${reason}`}</p>}
						{notes.map(({section, title, text}) => (
							<section key={section}>
								<h4 dir="auto">{title}</h4>
								<MarkdownView text={text} />
							</section>
						))}
						{raised.length > 0 && (
							<section>
								<h4>{words.raised}</h4>
								<ul class="plain">{raised.map((text, index) => <li key={index}><bdi>{text}</bdi></li>)}</ul>
							</section>
						)}
						{promises.length > 0 && <Promises promises={promises} name={name} />}
					</>
				)}
			</div>
		</li>
	);
}

function Promises({promises, name}: {promises: TimelineEntry['promises']; name: string}): JSX.Element {
	return (
		<section>
			<h4>{words.promises}</h4>
			<ul class="plain">
				{promises.map(({id, owner, text, doneAt}) => (
					<li key={id}>
						<bdi>{`${owner === 'me' ? words.mine : name}: `}</bdi>
						<bdi>{text}</bdi>
						{` (${doneAt === null ? words.open : words.kept})`}
					</li>
				))}
			</ul>
		</section>
	);
}
