import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {ChecklistItem} from '@/lib/domain/template';
import {agendaWords} from '@/lib/locales/agenda';
import {AddField} from '../../shared/add-field';
import {Icon} from '../../shared/icon';

interface Props {
	steps: ChecklistItem[];
	/** The steps as they are now; null for the template's. */
	onSteps: (steps: ChecklistItem[] | null) => void;
}

const {checklist: text} = agendaWords;

/** The list with one step at another place. */
export function moved(steps: readonly ChecklistItem[], from: number, to: number): ChecklistItem[] {
	const others = steps.filter((_, index) => index !== from);
	const step = steps[from];
	return step === undefined ? others : [...others.slice(0, to), step, ...others.slice(to)];
}

/** Changes the steps of one 1-1: their words, their order (by mouse, by buttons, by Alt with an arrow key), which there are. */
export function ChecklistEditor({steps, onSteps}: Props): JSX.Element {
	const [said, setSaid] = useState('');
	const dragged = useRef<number | null>(null);
	const list = useRef<HTMLUListElement>(null);

	const move = (from: number, to: number): void => {
		const step = steps[from];
		if (step === undefined || to < 0 || to >= steps.length || to === from) {
			return;
		}

		onSteps(moved(steps, from, to));
		setSaid(text.moved(step.text, to + 1, steps.length));
		// The row keeps the keyboard wherever it goes.
		queueMicrotask(() => list.current?.querySelectorAll<HTMLInputElement>('input')[to]?.focus());
	};

	return (
		<>
			<p class="quiet">{text.only}</p>
			<ul ref={list} class="checklist steps">
				{steps.map((step, index) => (
					<li
						key={step.id}
						class="item"
						onDragOver={event => {
							if (dragged.current !== null) {
								event.preventDefault();
							}
						}}
						onDrop={event => {
							event.preventDefault();
							move(dragged.current ?? index, index);
							dragged.current = null;
						}}
					>
						<span
							class="handle"
							draggable
							title={text.drag}
							aria-hidden="true"
							onDragStart={event => {
								dragged.current = index;
								event.dataTransfer?.setData('text/plain', step.text);
							}}
							onDragEnd={() => {
								dragged.current = null;
							}}
						>
							<Icon name="grip" size={16} />
						</span>
						<input
							class="item-text"
							aria-label={text.text(index + 1)}
							defaultValue={step.text}
							maxLength={1000}
							dir="auto"
							onKeyDown={event => {
								if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
									event.preventDefault();
									move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
								}
							}}
							onChange={event => {
								const changed = event.currentTarget.value.trim();
								if (changed !== '' && changed !== step.text) {
									onSteps(steps.map(one => (one.id === step.id ? {...one, text: changed} : one)));
								}
							}}
						/>
						<button type="button" class="icon-button" aria-label={text.up(step.text)} disabled={index === 0} onClick={() => move(index, index - 1)}><Icon name="up" size={16} /></button>
						<button type="button" class="icon-button" aria-label={text.down(step.text)} disabled={index === steps.length - 1} onClick={() => move(index, index + 1)}><Icon name="chevron" size={16} /></button>
						<button type="button" class="icon-button" aria-label={text.remove(step.text)} onClick={() => onSteps(steps.filter(one => one.id !== step.id))}><Icon name="close" size={16} /></button>
					</li>
				))}
			</ul>
			<output class="visually-hidden" aria-live="polite">{said}</output>
			<AddField label={text.add} onAdd={words => onSteps([...steps, {id: crypto.randomUUID(), text: words}])} />
			<button type="button" class="button button-quiet" onClick={() => onSteps(null)}>{text.reset}</button>
		</>
	);
}
