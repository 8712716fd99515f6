import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';

/** One hidden row would take as much room as the button that shows it. */
const worthIt = 2;

/**
 * Shows so many rows of a long list, and the others when they are asked for (`more`, a button; null when nothing is hidden). What comes in
 * later, a few at a time, is shown wherever it stands: whoever adds something sees it.
 */
export function useFold<Row extends {id: string}>(rows: readonly Row[], first: number): {shown: readonly Row[]; more: JSX.Element | null} {
	const [all, setAll] = useState(false);
	const [found, setFound] = useState(() => idsOf(rows));
	if (rows.length > first && rows.filter(({id}) => !found.has(id)).length > first) {
		setFound(idsOf(rows));
	}

	const hidden = rows.filter(({id}, index) => index >= first && found.has(id)).length;
	const folds = hidden >= worthIt;
	return {
		shown: all || !folds ? rows : rows.filter(({id}, index) => index < first || !found.has(id)),
		more: folds ? (
			<button type="button" class="button button-quiet" aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.fewer : words.more(hidden)}</button>
		) : null,
	};
}

const idsOf = (rows: readonly {id: string}[]): ReadonlySet<string> => new Set(rows.map(({id}) => id));
