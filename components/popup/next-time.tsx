import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import type {JustAdded, NextTimeDraft, NextTimeView} from '@/lib/domain/next-time';
import type {UtcInstant} from '@/lib/domain/time';
import type {PopupView} from '@/lib/domain/views';
import {inboxWords} from '@/lib/locales/inbox';
import {words} from '@/lib/locales/views';
import {dayName} from '../shared/dates';
import {Icon} from '../shared/icon';
import {TroubleNote} from '../shared/trouble-note';
import {PersonBox} from './person-box';

/** What stands behind it. */
export interface NextTimeModel {
	readonly draft: ReadonlySignal<NextTimeDraft>;
	readonly found: ReadonlySignal<boolean>;
	readonly added: ReadonlySignal<JustAdded | null>;
	readonly trouble: ReadonlySignal<keyof typeof words.trouble | null>;
	write(change: Partial<Pick<NextTimeDraft, 'person' | 'text'>>): void;
	add(person: NextTimeView['people'][number]): Promise<boolean>;
	undo(): Promise<void>;
}

interface Props {
	view: PopupView;
	now: UtcInstant;
	model: NextTimeModel;
}

/** "Next time with Ana: ask about the trip", added by Enter, for whichever 1-1 comes next. */
export function NextTime({view, now, model}: Props): JSX.Element {
	const id = useId();
	const name = useRef<HTMLInputElement>(null);
	const text = useRef<HTMLTextAreaElement>(null);
	/** Enter came before a person was chosen. */
	const [asking, setAsking] = useState(false);
	const {people} = view.nextTime;
	const draft = model.draft.value;
	const person = people.find(one => one.id === draft.person);
	const added = model.added.value;
	const dateOf = (next: UtcInstant | null): string | null => next === null ? null : dayName(next, now, view);

	// What was written before this page was opened is gone on with at once.
	const found = model.found.value;
	const [isForSomebody] = useState(person !== undefined);
	useEffect(() => {
		if (found) {
			(isForSomebody ? text : name).current?.focus();
		}
	}, [found, isForSomebody]);

	const add = (): void => {
		const written = model.draft.value;
		const whom = people.find(one => one.id === written.person);
		if (whom === undefined) {
			setAsking(written.text.trim() !== '');
			name.current?.focus();
		} else {
			void model.add(whom);
			text.current?.focus();
		}
	};

	return (
		<form
			class="next-time"
			aria-label={inboxWords.title}
			onSubmit={event => {
				event.preventDefault();
				add();
			}}
		>
			<span class="next-time-title" aria-hidden="true">{inboxWords.title}</span>
			<PersonBox
				people={people}
				chosen={person?.id ?? null}
				beside={one => [dateOf(one.next) ?? inboxWords.noNext, ...(one.waiting > 0 ? [inboxWords.waiting(one.waiting)] : [])].join(' · ')}
				field={name}
				onChoose={chosen => {
					setAsking(false);
					model.write({person: chosen});
				}}
				// Whoever was asked for a person after Enter has said all there is to say.
				onNext={() => (asking ? add() : text.current?.focus())}
			/>
			<div class="next-time-text">
				<textarea
					ref={text}
					rows={1}
					aria-label={inboxWords.text}
					aria-describedby={`${id}-note`}
					placeholder={inboxWords.text}
					dir="auto"
					maxLength={10_000}
					value={draft.text}
					onInput={event => {
						setAsking(false);
						model.write({text: event.currentTarget.value});
					}}
					onKeyDown={event => {
						if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
							event.preventDefault();
							add();
						}
					}}
				/>
				{draft.text.trim() !== '' && <button type="submit" class="button button-soft">{inboxWords.add}</button>}
			</div>
			<output id={`${id}-note`} class="quiet next-time-note">{noteOf(asking, found && draft.text.trim() !== '')}</output>
			{model.trouble.value !== null && <TroubleNote trouble={model.trouble.value} invalid={inboxWords.gone} />}
			<div class={added === null ? 'next-time-added' : 'next-time-added answered'}>
				{added !== null && <Icon name="check" size={16} />}
				<output id={`${id}-added`}>{added !== null && inboxWords.added(added.personName, dateOf(added.next))}{added !== null && <span class="quiet" dir="auto">{added.text}</span>}</output>
				{added !== null && (
					<button
						type="button"
						class="button button-quiet"
						aria-describedby={`${id}-added`}
						onClick={() => {
							void model.undo();
							text.current?.focus();
						}}
					>
						{words.undo}
					</button>
				)}
			</div>
		</form>
	);
}

function noteOf(asks: boolean, isDraft: boolean): string {
	if (asks) {
		return inboxWords.choose;
	}

	return isDraft ? inboxWords.draft : '';
}
