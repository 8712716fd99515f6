import type {JSX, RefObject} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {beginsName} from '@/lib/domain/name-parts';
import {nameAmong, type Raisable} from '@/lib/domain/next-time';
import {inboxWords} from '@/lib/locales/inbox';
import {createPersonChoice} from './person-choice';

interface Props<P extends Raisable> {
	people: readonly P[];
	/** Person id; null while nobody is chosen. */
	chosen: string | null;
	/** What is said beside a name. */
	beside: (person: P) => string;
	field: RefObject<HTMLInputElement | null>;
	onChoose: (person: string | null) => void;
	/** Somebody was chosen by hand: go on. */
	onNext: () => void;
}

/** Those whose name, or address, begins with what was typed. */
function found<P extends Raisable>(people: readonly P[], typed: string): P[] {
	const address = typed.trim().toLowerCase();
	return people.filter(({name, emails}) => beginsName(typed, name) || emails.some(email => email.startsWith(address)));
}

/** A field that finds a person by the beginning of a name. The list stands below it, in the flow: a popup has no room beside itself. */
export function PersonBox<P extends Raisable>({people, chosen, beside, field, onChoose, onNext}: Props<P>): JSX.Element {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const [choice] = useState(createPersonChoice);
	const person = people.find(one => one.id === chosen);
	const matching = (): P[] => found(people, choice.typed.value ?? '');
	const marked = (): P | undefined => matching()[choice.active.value];
	const isOpen = choice.open.value;
	const active = choice.active.value;
	const options = isOpen ? matching() : [];
	useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'}), [active, isOpen]);

	const choose = (one: P | undefined): void => {
		if (one !== undefined) {
			onChoose(one.id);
		}

		choice.hide();
	};
	const pick = (one: P | undefined): void => {
		choose(one);
		if (one !== undefined) {
			onNext();
		}
	};

	const keys: Record<string, () => void> = {
		ArrowDown: () => choice.move(1, matching().length),
		ArrowUp: () => choice.move(-1, matching().length),
		Enter: () => (choice.open.value ? pick(marked()) : onNext()),
		// While it is closed, Escape is the popup's own.
		...(isOpen ? {Escape: choice.hide} : {}),
	};
	return (
		<div class="person-box">
			<input
				ref={field}
				role="combobox"
				aria-label={inboxWords.title}
				aria-expanded={isOpen}
				aria-controls={`${id}-list`}
				aria-autocomplete="list"
				aria-activedescendant={options[active] === undefined ? undefined : `${id}-${active}`}
				placeholder={inboxWords.person}
				autocomplete="off"
				spellcheck={false}
				dir="auto"
				value={choice.typed.value ?? (person === undefined ? '' : nameAmong(person, people))}
				onFocus={event => event.currentTarget.select()}
				onClick={choice.show}
				onInput={event => choice.type(event.currentTarget.value)}
				onBlur={() => {
					// Whoever left it with a name half-typed meant the one that was marked; whoever emptied it, nobody.
					const typed = choice.typed.value;
					if (typed !== null && typed.trim() === '') {
						onChoose(null);
						choice.hide();
					} else {
						choose(typed === null ? undefined : marked());
					}
				}}
				onKeyDown={event => {
					const act = event.isComposing ? undefined : keys[event.key];
					if (act !== undefined) {
						event.preventDefault();
						act();
					}
				}}
			/>
			{/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot be typed into, and a datalist shows no dates and goes unread in places */}
			<div ref={list} id={`${id}-list`} class="options" role="listbox" aria-label={inboxWords.person} hidden={options.length === 0}>
				{options.map((one, index) => (
					// oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's, which keeps the focus
					<div
						key={one.id}
						id={`${id}-${index}`}
						// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as its list
						role="option"
						tabIndex={-1}
						aria-selected={index === active}
						onMouseDown={event => event.preventDefault()}
						onClick={() => pick(one)}
					>
						<span dir="auto">{nameAmong(one, people)}</span>
						<span class="quiet">{beside(one)}</span>
					</div>
				))}
			</div>
			<output class="quiet">{isOpen && options.length === 0 && inboxWords.nobody}</output>
		</div>
	);
}
