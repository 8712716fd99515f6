import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {addSection, addToChecklist, change, changeOnChecklist, moveOnChecklist, moveSection} from '@/lib/domain/change-template';
import {kinds} from '@/lib/domain/kind';
import type {TemplateDraft} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {templatesWords as text} from '@/lib/locales/templates';
import {AddField} from '../shared/add-field';
import {ChangedElsewhere} from './changed-elsewhere';
import {MinutesField} from './minutes-field';
import {SectionFields} from './section-fields';
import {Sortable} from '../shared/sortable';
import type {ShownEdit, TemplatesActions} from './templates-props';
import {UseFor} from './use-for';

interface Props {
	view: TemplatesView;
	edit: ShownEdit;
	people: readonly {id: string; name: string}[];
	actions: TemplatesActions;
}

/** An own template to write in. Saved as it is typed; whatever is taken out can be put back. */
export function TemplateEditor({view, edit, people, actions}: Props): JSX.Element {
	const id = useId();
	const template = edit.template.value;
	const from = view.builtIn.find(one => one.id === template.from);
	return (
		<article class="template" aria-labelledby={id}>
			<h2 id={id} dir="auto">{template.title || text.untitled}</h2>
			<ChangedElsewhere edit={edit} actions={actions} />
			<div class="buttons">
				<button type="button" class="button" onClick={() => actions.duplicate(template.id)}>{text.duplicateOwn}</button>
				<button type="button" class="button" onClick={() => actions.export([template.id])}>{text.export}</button>
				{from && <button type="button" class="button" onClick={actions.reset}>{text.reset(from.title)}</button>}
				<button type="button" class="button button-danger" onClick={actions.remove}>{text.remove}</button>
			</div>
			<UseFor view={view} template={template} people={people} actions={actions} />
			<Head template={template} actions={actions} />
			<h3>{text.checklist}</h3>
			<Sortable
				items={template.checklist}
				label={text.checklist}
				keyOf={item => item.id}
				nameOf={(item, index) => item.text || text.item(index + 1)}
				onMove={(index, by) => actions.change(now => moveOnChecklist(now, template.checklist[index]?.id ?? '', by))}
				onRemove={index => actions.removeItem(template.checklist[index]?.id ?? '')}
			>
				{(item, index) => (
					<input
						type="text"
						autocomplete="off"
						dir="auto"
						maxLength={1000}
						aria-label={text.item(index + 1)}
						value={item.text}
						onInput={event => {
							const said = event.currentTarget.value;
							actions.change(now => changeOnChecklist(now, item.id, said));
						}}
					/>
				)}
			</Sortable>
			<AddField label={text.addItem} onAdd={said => actions.change(now => addToChecklist(now, {id: crypto.randomUUID(), text: said}))} />
			<h3>{text.sections}</h3>
			<Total template={template} />
			<Sortable
				items={template.sections}
				label={text.sections}
				keyOf={section => section.id}
				nameOf={(section, index) => section.title || text.section(index + 1)}
				onMove={(index, by) => actions.change(now => moveSection(now, template.sections[index]?.id ?? '', by))}
				onRemove={index => actions.removeSection(template.sections[index]?.id ?? '')}
			>
				{(section, index) => <SectionFields section={section} index={index} actions={actions} />}
			</Sortable>
			<AddField label={text.addSection} onAdd={title => actions.change(now => addSection(now, {id: crypto.randomUUID(), title}))} />
			<p class="quiet">{text.keys}</p>
		</article>
	);
}

function Head({template, actions}: {template: TemplateDraft; actions: Pick<TemplatesActions, 'change'>}): JSX.Element {
	const say = (to: Parameters<typeof change>[1]): void => actions.change(now => change(now, to));
	return (
		<div class="section-fields">
			<label class="field">
				<span>{text.name}</span>
				<input type="text" autocomplete="off" dir="auto" maxLength={200} value={template.title} onInput={event => say({title: event.currentTarget.value})} />
			</label>
			<MinutesField label={text.minutes} value={template.minutes} onValue={minutes => minutes !== null && say({minutes})} />
			<label class="field wide">
				<span>{text.purpose}</span>
				<input type="text" autocomplete="off" dir="auto" maxLength={1000} value={template.purpose} onInput={event => say({purpose: event.currentTarget.value})} />
			</label>
			<label class="field">
				<span>{text.kindOf}</span>
				<select value={template.kind} onChange={event => say({kind: kinds[event.currentTarget.selectedIndex] ?? template.kind})}>
					{kinds.map(kind => <option key={kind} value={kind}>{text.kind[kind]}</option>)}
				</select>
			</label>
		</div>
	);
}

/** How long the sections take together against the length of the whole; nothing while none is timed. */
function Total({template: {sections, minutes}}: {template: TemplateDraft}): JSX.Element {
	const sum = sections.reduce((all, section) => all + (section.minutes ?? 0), 0);
	return <p class={sum > minutes ? 'wrong' : 'quiet'}>{sum > 0 && text.total(sum, minutes)}</p>;
}
