import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {ChecklistItem} from '@/lib/domain/template';
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

/** Changes the steps of one 1-1: their words, their order, which there are. What is removed here can be brought back to its place. */
export function ChecklistEditor({steps, onSteps}: Props): JSX.Element {
	const [removed, setRemoved] = useState<{step: ChecklistItem; at: number}[]>([]);
	const remove = (at: number): void => {
		const step = steps[at];
		if (step !== undefined) {
			setRemoved([...removed, {step, at}]);
			onSteps(steps.filter(one => one.id !== step.id));
		}
	};

	return (
		<>
			<p class="quiet">{text.only}</p>
			<Sortable
				items={steps}
				label={text.title}
				keyOf={({id}) => id}
				nameOf={step => step.text}
				onMove={(index, by) => onSteps(moved(steps, index, index + by))}
				onRemove={remove}
			>
				{(step, index) => (
					<input
						aria-label={text.text(index + 1)}
						defaultValue={step.text}
						maxLength={1000}
						dir="auto"
						onChange={event => {
							const changed = event.currentTarget.value.trim();
							if (changed !== '' && changed !== step.text) {
								onSteps(steps.map(one => (one.id === step.id ? {...one, text: changed} : one)));
							}
						}}
					/>
				)}
			</Sortable>
			{removed.length > 0 && (
				<ul class="checklist">
					{removed.map(({step, at}) => (
						<UndoRow
							key={step.id}
							said={words.panel.removed(step.text)}
							undo={words.panel.undoRemove(step.text)}
							onUndo={() => {
								setRemoved(removed.filter(one => one.step.id !== step.id));
								onSteps([...steps.slice(0, at), step, ...steps.slice(at)]);
							}}
						/>
					))}
				</ul>
			)}
			<AddField label={text.add} onAdd={added => onSteps([...steps, {id: crypto.randomUUID(), text: added}])} />
			<button
				type="button"
				class="button button-quiet"
				onClick={() => {
					setRemoved([]);
					onSteps(null);
				}}
			>
				{text.reset}
			</button>
		</>
	);
}
