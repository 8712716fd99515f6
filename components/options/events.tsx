import type {JSX} from 'preact';
import {useId, useRef} from 'preact/hooks';
import type {OptionsView} from '@/lib/domain/options-view';
import type {EventVerdict} from '@/lib/domain/views';
import type {PlainDate} from '@/lib/domain/time';
import {dateIn} from '@/lib/domain/time';
import {words} from '@/lib/locales/views';
import {Correction} from '../shared/correction';
import {shortDate} from '../shared/dates';
import {Disclosure} from '../shared/disclosure';
import type {OptionsActions, ShownEvents} from './options-props';

interface Props {
	view: OptionsView;
	found: ShownEvents | null;
	today: PlainDate;
	actions: Pick<OptionsActions, 'findEvents' | 'correctEvent'>;
}

const {options} = words;

/** The most the background answers. */
const most = 50;

/** Every event that was seen, what Kept takes it for and why, and the way to say otherwise. */
export function Events({view, found, today, actions}: Props): JSX.Element {
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	return (
		<section aria-labelledby="events">
			<h2 id="events">{options.events}</h2>
			<p class="lead">{options.eventsWhy}</p>
			<div class="card">
				<form
					class="line-form"
					onSubmit={event => {
						event.preventDefault();
						actions.findEvents(field.current?.value.trim() ?? '');
					}}
				>
					<label class="field grow" for={id}>
						<span>{options.eventsFind}</span>
						<input ref={field} id={id} type="search" autocomplete="off" maxLength={1000} />
					</label>
					<button type="submit" class="button">{options.eventsFindDo}</button>
				</form>
				<output class="quiet">{found !== null && told(found)}</output>
				{found !== null && found.events.length > 0 && (
					<ul class="rows">
						{found.events.map(event => <EventRow key={event.occurrence} event={event} view={view} today={today} onCorrect={actions.correctEvent} />)}
					</ul>
				)}
			</div>
		</section>
	);
}

function told({text, events}: ShownEvents): string {
	if (events.length === 0) {
		return options.eventsNone(text);
	}

	return events.length >= most ? options.eventsMost : options.eventsFound(events.length);
}

function EventRow({event, view, today, onCorrect}: Pick<Props, 'view' | 'today'> & {event: EventVerdict; onCorrect: OptionsActions['correctEvent']}): JSX.Element {
	const {verdict} = event;
	const title = event.title || options.untitled;
	return (
		<li class="event-row">
			<p>
				<strong>{title}</strong>
				<span class="quiet">{` · ${shortDate(dateIn(event.start, view.zone), view, today)}`}</span>
			</p>
			<Disclosure
				label={<>{options.verdict[verdict.is](verdict.with?.name || verdict.with?.email || '')}<span class="visually-hidden">{`. ${options.correctEvent(title)}`}</span></>}
			>
				<Correction
					verdict={verdict}
					people={view.people.map(({person: {id, name, emails}}) => ({id, name, emails}))}
					onCorrect={correction => onCorrect(event, correction)}
				/>
			</Disclosure>
		</li>
	);
}
