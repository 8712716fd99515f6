import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {mostSteps, type ChecklistItem} from '@/lib/domain/template';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {AddField} from '../../shared/add-field';
import {Sortable} from '../../shared/sortable';
import {UndoRow} from '../../shared/undo-row';

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

/** As long as a step can be. Characters. */
const longest = 1000;

/** Changes the steps of one 1-1: their words, their order, which there are. What is removed here can be brought back to its place, and so can the list that gave way to the template's. */
export function ChecklistEditor({steps, onSteps}: Props): JSX.Element {
	const [removed, setRemoved] = useState<{step: ChecklistItem; at: number}[]>([]);
	const [before, setBefore] = useState<ChecklistItem[] | null>(null);
	const change = (next: ChecklistItem[]): void => {
		setBefore(null);
		onSteps(next);
	};
	const remove = (at: number): void => {
		const step = steps[at];
		if (step !== undefined) {
			setRemoved([...removed, {step, at}]);
			change(steps.filter(one => one.id !== step.id));
		}
	};

	return (
		<div data-private>
			<p class="quiet">{text.only}</p>
			<Sortable
				items={steps}
				label={text.title}
				keyOf={({id}) => id}
				nameOf={step => step.text}
				onMove={(index, by) => change(moved(steps, index, index + by))}
				onRemove={remove}
			>
				{(step, index) => (
					<input
						aria-label={text.text(index + 1)}
						defaultValue={step.text}
						maxLength={longest}
						dir="auto"
						onChange={({currentTarget: field}) => {
							const changed = field.value.trim();
							if (changed === '') {
								// A step without words is none; it is removed by its button.
								field.value = step.text;
							} else if (changed !== step.text) {
								change(steps.map(one => (one.id === step.id ? {...one, text: changed} : one)));
							}
						}}
					/>
				)}
			</Sortable>
			{(removed.length > 0 || before !== null) && (
				<ul class="checklist">
					{removed.map(({step, at}) => (
						<UndoRow
							key={step.id}
							row={step.id}
							said={words.panel.removed(step.text)}
							undo={words.panel.undoRemove(step.text)}
							onUndo={() => {
								setRemoved(removed.filter(one => one.step.id !== step.id));
								change([...steps.slice(0, at), step, ...steps.slice(at)]);
							}}
						/>
					))}
					{before !== null && <UndoRow row={before[0]?.id ?? ''} said={text.wasReset} undo={text.undoReset} onUndo={() => change(before)} />}
				</ul>
			)}
			{steps.length < mostSteps ? <AddField label={text.add} longest={longest} onAdd={added => change([...steps, {id: crypto.randomUUID(), text: added}])} /> : <p class="quiet">{text.full(mostSteps)}</p>}
			<button
				type="button"
				class="button button-quiet"
				onClick={() => {
					setRemoved([]);
					setBefore(steps);
					onSteps(null);
				}}
			>
				{text.reset}
			</button>
		</div>
	);
}
