import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {kinds} from '@/lib/domain/kind';
import type {Kind} from '@/lib/domain/kind';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';

interface Props {
	view: PersonView;
	onChoose: (kind: Kind, template: string | null) => void;
	onEdit: () => void;
}

/** Which template each kind of 1-1 with somebody begins with. */
export function ChosenTemplates({view: {about, templates}, onChoose, onEdit}: Props): JSX.Element {
	const id = useId();
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{aboutWords.templates}</h2>
			<p class="quiet">{aboutWords.templatesWhy}</p>
			<div class="facts">
				{kinds.map(kind => {
					const offered = templates[kind];
					// One that was removed since holds no more.
					const chosen = offered.find(template => template.id === about.templates[kind])?.id ?? '';
					return (
						<label key={kind} class="field">
							<span>{aboutWords.kind[kind]}</span>
							<select value={chosen} onChange={event => onChoose(kind, event.currentTarget.value === '' ? null : event.currentTarget.value)}>
								<option value="">{aboutWords.usual}</option>
								{offered.map(template => <option key={template.id} value={template.id}>{template.title}</option>)}
							</select>
						</label>
					);
				})}
			</div>
			<button type="button" class="link" onClick={onEdit}>{aboutWords.templatesEdit}</button>
		</section>
	);
}
