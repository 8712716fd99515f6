import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {kinds} from '@/lib/domain/kind';
import type {OutcomeGroup} from '@/lib/domain/outcome';
import {fits, noFilter} from '@/lib/domain/timeline-filter';
import type {TimelineFilter} from '@/lib/domain/timeline-filter';
import type {Timeline} from '@/lib/domain/timeline';
import {historyWords} from '@/lib/locales/history';

interface Props {
	timeline: Timeline;
	filter: TimelineFilter;
	/** How many entries fit what is set. */
	count: number;
	onFilter: (change: Partial<TimelineFilter>) => void;
}

const words = historyWords.filter;
const groups: readonly OutcomeGroup[] = ['kept', 'moved', 'not-held'];

/** How many tags are offered before somebody asks for all. */
const first = 8;

/** What the timeline can be narrowed to. Each says how many there are; those of which there are none, or that all are, are not offered. */
export function Filters({timeline: {entries, tags}, filter, count, onFilter}: Props): JSX.Element {
	const [allTags, setAllTags] = useState(false);
	const shownTags = tags.filter((tag, index) => allTags || index < first || tag === filter.tag);
	const chip = (part: Partial<TimelineFilter>, label: string, isPrivate = false): JSX.Element | null => {
		const [name = 'noted', value] = Object.entries(part)[0] ?? [];
		const key = name as keyof TimelineFilter;
		const number = entries.filter(entry => fits(entry, {...noFilter, ...part})).length;
		const pressed = filter[key] === value;
		return !pressed && (number === 0 || number === entries.length) ? null : (
			<button
				key={label}
				type="button"
				class="past-chip"
				aria-pressed={pressed}
				onClick={() => onFilter(pressed ? {[key]: noFilter[key]} : part)}
			>
				<bdi data-private={isPrivate || undefined}>{label}</bdi>
				<span class="count">{number}</span>
			</button>
		);
	};

	return (
		<fieldset class="past-filters">
			<legend class="visually-hidden">{words.label}</legend>
			{groups.map(group => chip({group}, historyWords.group[group]))}
			{kinds.map(kind => chip({kind}, historyWords.kind[kind]))}
			{chip({noted: true}, words.noted)}
			{shownTags.map(tag => chip({tag}, words.tag(tag), true))}
			{shownTags.length < tags.length && <button type="button" class="past-chip" onClick={() => setAllTags(true)}>{words.moreTags(tags.length - shownTags.length)}</button>}
			<output class="quiet">{words.shown(count, entries.length)}</output>
		</fieldset>
	);
}
