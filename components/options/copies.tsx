import type {JSX} from 'preact';
import type {Copy} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {CollapsedList} from '../shared/collapsed-list';
import {dateAndTime} from '../shared/dates';
import type {Place} from '../shared/dates';

interface Props {
	copies: Copy[];
	place: Place;
	onRestore: (copy: string) => void;
}

const {options} = words;

/** "1.2 MB", in the calendar's language. */
function sizeOf(bytes: number, locale: string): string {
	const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
	return new Intl.NumberFormat(locale, {style: 'unit', unit, maximumFractionDigits: 1}).format(value);
}

/** The copies Kept made by itself, each a way back. */
export function Copies({copies, place, onRestore}: Props): JSX.Element {
	return (
		<div class="card">
			<h3>{options.copies}</h3>
			<p class="quiet">{copies.length === 0 ? options.noCopies : options.copiesWhy}</p>
			{copies.length > 0 && (
				<CollapsedList items={copies} first={4} keyOf={copy => copy.id}>
					{copy => (
						<div class="copy">
							<span>
								{dateAndTime(copy.takenAt, place)}
								<span class="quiet">{` · ${options.why[copy.why]} · ${sizeOf(copy.bytes, place.locale)}`}</span>
							</span>
							<button
								type="button"
								class="button button-quiet"
								aria-label={options.restoreFrom(dateAndTime(copy.takenAt, place))}
								onClick={() => onRestore(copy.id)}
							>
								{options.restore}
							</button>
						</div>
					)}
				</CollapsedList>
			)}
		</div>
	);
}
