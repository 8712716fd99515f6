import type {JSX} from 'preact';
import type {Template} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {templatesWords as text} from '@/lib/locales/templates';
import type {TemplatesActions} from './templates-props';
import {UseFor} from './use-for';

interface Props {
	view: TemplatesView;
	template: Template;
	people: readonly {id: string; name: string}[];
	actions: TemplatesActions;
}

/** A template that comes with Kept, to read, to use as it is, and to begin an own one from. */
export function TemplatePreview({view, template, people, actions}: Props): JSX.Element {
	return (
		<article class="template">
			<header>
				<h2>{template.title}</h2>
				<p>{template.purpose}</p>
				<p class="quiet">{[text.builtIn, text.kind[template.kind], text.inMinutes(template.minutes)].join(' · ')}</p>
			</header>
			<button type="button" class="button button-main" onClick={() => actions.duplicate(template.id)}>{text.duplicate}</button>
			<UseFor view={view} template={template} people={people} actions={actions} />
			<h3>{text.checklist}</h3>
			<ul class="plain">{template.checklist.map(item => <li key={item.id}>{item.text}</li>)}</ul>
			<h3>{text.sections}</h3>
			<ol class="preview-sections">
				{template.sections.map(section => (
					<li key={section.id}>
						<h4>{section.title}{section.minutes !== null && <span class="quiet">{` · ${text.inMinutes(section.minutes)}`}</span>}</h4>
						{section.purpose !== '' && <p class="quiet">{section.purpose}</p>}
						{section.prompts.length > 0 && <ul class="plain">{section.prompts.map(prompt => <li key={prompt}>{prompt}</li>)}</ul>}
					</li>
				))}
			</ol>
		</article>
	);
}
