import type {JSX} from 'preact';
import {addPrompt, changePrompt, changeSection, movePrompt} from '@/lib/domain/change-template';
import type {Section} from '@/lib/domain/template';
import {templatesWords as text} from '@/lib/locales/templates';
import {AddField} from '../shared/add-field';
import {MinutesField} from './minutes-field';
import {Sortable} from '../shared/sortable';
import type {TemplatesActions} from './templates-props';

interface Props {
	section: Section;
	index: number;
	actions: Pick<TemplatesActions, 'change' | 'removePrompt'>;
}

/** One section of a template: its title, what it is for, how long it takes, and questions to pick from. */
export function SectionFields({section, index, actions}: Props): JSX.Element {
	const say = (to: Partial<Omit<Section, 'id'>>): void => actions.change(now => changeSection(now, section.id, to));
	return (
		<fieldset class="section-fields">
			<legend class="visually-hidden">{`${text.section(index + 1)}: ${section.title}`}</legend>
			<label class="field">
				<span>{text.sectionTitle}</span>
				<input type="text" autocomplete="off" dir="auto" maxLength={200} value={section.title} onInput={event => say({title: event.currentTarget.value})} />
			</label>
			<MinutesField label={text.sectionMinutes} value={section.minutes} optional onValue={minutes => say({minutes})} />
			<label class="field wide">
				<span>{text.sectionPurpose}</span>
				<input type="text" autocomplete="off" dir="auto" maxLength={1000} value={section.purpose} onInput={event => say({purpose: event.currentTarget.value})} />
			</label>
			<div class="wide">
				<p class="quiet">{text.prompts}</p>
				<Sortable
					items={section.prompts}
					label={`${text.prompts}: ${section.title}`}
					keyOf={(_, place) => String(place)}
					nameOf={(prompt, place) => prompt || text.prompt(place + 1)}
					onMove={(place, by) => actions.change(now => movePrompt(now, section.id, place, by))}
					onRemove={place => actions.removePrompt(section.id, place)}
				>
					{(prompt, place) => (
						<input
							type="text"
							autocomplete="off"
							dir="auto"
							maxLength={1000}
							aria-label={text.prompt(place + 1)}
							value={prompt}
							onInput={event => {
								const said = event.currentTarget.value;
								actions.change(now => changePrompt(now, section.id, place, said));
							}}
						/>
					)}
				</Sortable>
				<AddField label={text.addPrompt} onAdd={said => actions.change(now => addPrompt(now, section.id, said))} />
			</div>
		</fieldset>
	);
}
