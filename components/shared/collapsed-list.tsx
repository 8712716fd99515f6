import type {ComponentChildren, JSX} from 'preact';
import {useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';

interface Props<T> {
	items: readonly T[];
	/** How many are shown before somebody asks for all. */
	first: number;
	keyOf: (item: T) => string;
	children: (item: T, index: number) => ComponentChildren;
}

/** A list that shows its most pressing rows and says how many more there are. */
export function CollapsedList<T>({items, first, keyOf, children}: Props<T>): JSX.Element {
	const [all, setAll] = useState(false);
	// One hidden row would take as much room as the button that shows it.
	const shown = all || items.length <= first + 1 ? items : items.slice(0, first);
	return (
		<>
			<ul class="rows">{shown.map((item, index) => <li key={keyOf(item)}>{children(item, index)}</li>)}</ul>
			{items.length > first + 1 && (
				<button type="button" class="button button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>
					{all ? words.fewer : words.more(items.length - shown.length)}
				</button>
			)}
		</>
	);
}
