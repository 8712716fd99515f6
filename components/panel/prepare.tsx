import type {JSX} from 'preact';
import type {Item} from '@/lib/domain/note';
import {dateIn} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {AddField} from '../shared/add-field';
import {shortDate} from '../shared/dates';
import {Disclosure} from '../shared/disclosure';
import {ItemRow, RemovedRow} from './item-row';
import type {PanelActions} from './panel-props';

interface Props {
	view: PanelView;
	removed: Item[];
	actions: PanelActions;
}

/** The checklist before the talk, and what was written at the last one. */
export function Prepare({view, removed, actions}: Props): JSX.Element {
	const own = view.items.filter(item => item.list === 'prep');
	const done = view.template.checklist.filter(({id}) => view.ticked.includes(id)).length + own.filter(item => item.doneAt !== null).length;
	const all = view.template.checklist.length + own.length;

	return (
		<section aria-labelledby="prepare-title">
			<div class="section-head">
				<h2 id="prepare-title">{words.panel.prepare}</h2>
				{all > 0 && <span class={done === all ? 'ready ready-all' : 'ready'}>{words.panel.ready(done, all)}</span>}
			</div>
			<ul class="checklist">
				{view.template.checklist.map(({id, text}) => (
					<li key={id}>
						<label class="check">
							<input type="checkbox" checked={view.ticked.includes(id)} onChange={event => actions.tick(id, event.currentTarget.checked)} />
							<span>{text}</span>
						</label>
					</li>
				))}
				{own.map(item => <ItemRow key={item.id} item={item} view={view} actions={actions} />)}
				{removed.filter(item => item.list === 'prep').map(item => <RemovedRow key={item.id} item={item} onUndo={() => actions.restoreItem(item.id)} />)}
			</ul>
			<AddField label={words.panel.addPrep} onAdd={text => actions.addItem('prep', 'me', text)} />
			{view.last && (
				<Disclosure label={words.panel.lastTime(shortDate(dateIn(view.last.start, view.zone), view))}>
					{view.last.sections.map(({title, text}) => (
						<div key={title} class="last">
							<h3>{title}</h3>
							<p class="as-written">{text}</p>
						</div>
					))}
				</Disclosure>
			)}
		</section>
	);
}
