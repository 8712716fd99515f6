import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {entryKey} from '@/lib/domain/timeline-filter';
import type {TimelineEntry} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';
import {Entry} from './entry';
import type {HistoryProps} from './history-props';

type Props = Pick<HistoryProps, 'open' | 'target' | 'today' | 'actions'> & {
	/** Those that fit what is set. */
	entries: readonly TimelineEntry[];
	/** Whom they are with. */
	name: string;
	locale: string;
};

/** So many are drawn at once: ten years of weeks would be a thousand lines. */
const step = 30;

/** The entries, latest first, some at a time; those that were unfolded stay so, whatever is filtered. */
export function Timeline({entries, open, target, today, name, locale, actions}: Props): JSX.Element {
	const list = useRef<HTMLOListElement>(null);
	const [asked, setAsked] = useState(step);
	const wanted = target.value === null ? -1 : entries.findIndex(entry => entryKey(entry) === target.value?.key);
	const count = Math.max(asked, wanted + 1);
	const shown = entries.slice(0, count);
	useEffect(() => {
		if (wanted >= 0) {
			const place = list.current?.children[wanted]?.querySelector<HTMLElement>('[data-entry]');
			place?.scrollIntoView?.({block: 'start'});
			place?.focus({preventScroll: true});
			setAsked(count);
			// Once for each time that somebody asked for it; not again when the list is read anew.
			actions.reached();
		}
	}, [actions, count, wanted]);

	const more = Math.min(step, entries.length - shown.length);
	return (
		<>
			<ol ref={list} class="past-list" aria-label={historyWords.entry.list}>
				{shown.map(entry => {
					const key = entryKey(entry);
					return <Entry key={key} id={key} entry={entry} open={open.value.has(key)} name={name} locale={locale} today={today} onToggle={actions.toggle} />;
				})}
			</ol>
			{more > 0 && (
				<button
					type="button"
					class="button button-quiet"
					onClick={() => {
						setAsked(count + step);
						// The button moves away from under the keyboard; the first new entry takes its place.
						requestAnimationFrame(() => list.current?.children[count]?.querySelector<HTMLElement>('[data-entry]')?.focus());
					}}
				>
					{historyWords.entry.more(more)}
				</button>
			)}
		</>
	);
}
