import type {ComponentChildren, JSX} from 'preact';
import type {Kind} from '@/lib/domain/kind';
import {kinds} from '@/lib/domain/kind';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Avatar} from '../shared/avatar';
import {longDate, timeRange} from '../shared/dates';

interface Props {
	view: PanelView;
	/** Null where the kind does not matter, because there are no notes. */
	onKind: ((kind: Kind) => void) | null;
	/** More below, over the whole width. */
	children?: ComponentChildren;
}

/** When it is, and what sort of 1-1. */
export function Summary({view, onKind, children}: Props): JSX.Element {
	const {meeting, person} = view;
	return (
		<div class="summary">
			{person && <Avatar name={person.name} />}
			<div class="summary-text">
				{meeting.start !== null && meeting.end !== null ? (
					<p>
						<time dateTime={meeting.start}>{longDate(meeting.start, view)}</time>
						<span class="quiet">{timeRange(meeting.start, meeting.end, view)}</span>
					</p>
				) : <p class="quiet">{words.panel.noTime}</p>}
			</div>
			{onKind && (
				<p class="kind">
					<select
						aria-label={words.kindLabel}
						aria-describedby="kind-from"
						value={meeting.kind}
						onChange={event => onKind(event.currentTarget.value as Kind)}
					>
						{kinds.map(kind => <option key={kind} value={kind}>{words.kind[kind]}</option>)}
					</select>
					{/* That it is the usual one goes without saying to whoever sees it. */}
					<span id="kind-from" class={meeting.kindFrom === 'usual' ? 'visually-hidden' : 'quiet'}>{words.kindFrom[meeting.kindFrom]}</span>
				</p>
			)}
			{children}
		</div>
	);
}
