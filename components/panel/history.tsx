import type {JSX} from 'preact';
import type {Outcome} from '@/lib/domain/outcome';
import type {PlainDate} from '@/lib/domain/time';
import type {PastMeeting} from '@/lib/domain/views';
import {CollapsedList} from '../shared/collapsed-list';
import {shortDate} from '../shared/dates';

interface Props {
	past: readonly PastMeeting[];
	locale: string;
	/** Dates of another year say theirs. */
	today: PlainDate;
}

/** What the owner said of one may have a reason behind it, which is private. */
const withReason: readonly Outcome[] = ['skipped', 'met-anyway', 'did-not-happen'];

/** How many are told before somebody asks for more. */
const first = 6;

/** What became of the last 1-1s with somebody, latest first, in words. */
export function History({past, locale, today}: Props): JSX.Element {
	return (
		<div class="history">
			<CollapsedList items={past} first={first} keyOf={({occurrence, date}) => occurrence ?? date}>
				{({date, outcome, summary}) => (
					<>
						<time dateTime={date} class="quiet">{shortDate(date, {locale}, today)}</time>
						<span dir="auto" data-private={withReason.includes(outcome) ? '' : undefined}>{summary}</span>
					</>
				)}
			</CollapsedList>
		</div>
	);
}
