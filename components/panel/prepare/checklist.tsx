import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {words} from '@/lib/locales/views';
import {AddField} from '../../shared/add-field';
import {ItemRow, RemovedRow} from '../item-row';
import type {PanelActions} from '../panel-props';
import {ChecklistEditor} from './checklist-editor';

interface Props {
	view: PanelView;
	removed: Item[];
	actions: PanelActions;
}

/** How much of everything to prepare is ticked. */
export function readyIn(view: PanelView): {done: number; all: number} {
	const own = view.items.filter(item => item.list === 'prep');
	return {
		done: view.template.checklist.filter(({id}) => view.ticked.includes(id)).length + own.filter(item => item.doneAt !== null).length,
		all: view.template.checklist.length + own.length,
	};
}

/** The template's steps, changeable on the spot, and own ones that come along until they are done. */
export function Checklist({view, removed, actions}: Props): JSX.Element {
	const [editing, setEditing] = useState(false);
	const choice = useRef<HTMLSelectElement>(null);
	const own = view.items.filter(item => item.list === 'prep');
	const {done, all} = readyIn(view);
	const {checkIn} = view;
	return (
		<section aria-labelledby="checklist-title">
			<div class="section-head">
				<h2 id="checklist-title">{agendaWords.checklist.title}</h2>
				{all > 0 && <span class={done === all ? 'ready ready-all' : 'ready'}>{words.panel.ready(done, all)}</span>}
			</div>
			<p class="kind">
				<select ref={choice} aria-label={agendaWords.checklist.template} value={view.template.id} onChange={event => actions.chooseTemplate(event.currentTarget.value)}>
					{view.templates.some(({id}) => id === view.template.id) ? null : <option value={view.template.id}>{view.template.title}</option>}
					{view.templates.map(({id, title}) => <option key={id} value={id}>{title}</option>)}
				</select>
				<button type="button" class="button button-quiet" aria-expanded={editing} onClick={() => setEditing(!editing)}>
					{editing ? agendaWords.checklist.done : agendaWords.checklist.edit}
				</button>
			</p>
			{checkIn && (
				<p class="check-in">
					<span class="quiet">{agendaWords.checklist.checkIn(checkIn.days)}</span>
					<button
						type="button"
						class="button button-quiet"
						onClick={() => {
							actions.chooseTemplate(checkIn.id);
							// The button goes with the answer; what it chose stands here, and is chosen otherwise here.
							choice.current?.focus();
						}}
					>
						{agendaWords.checklist.checkInTemplate(checkIn.title)}
					</button>
				</p>
			)}
			{editing ? <ChecklistEditor steps={view.template.checklist} onSteps={actions.changeChecklist} /> : (
				<ul class="checklist" data-private>
					{view.template.checklist.map(({id, text}) => (
						<li key={id}>
							<label class="check">
								<input type="checkbox" checked={view.ticked.includes(id)} onChange={event => actions.tick(id, event.currentTarget.checked)} />
								<span dir="auto">{text}</span>
							</label>
						</li>
					))}
				</ul>
			)}
			<ul class="checklist" data-private>
				{own.map(item => <ItemRow key={item.id} item={item} view={view} actions={actions} />)}
				{removed.filter(item => item.list === 'prep').map(item => <RemovedRow key={item.id} item={item} onUndo={() => actions.restoreItem(item.id)} />)}
			</ul>
			<AddField label={words.panel.addPrep} onAdd={text => actions.addItem('prep', 'me', text)} />
		</section>
	);
}
