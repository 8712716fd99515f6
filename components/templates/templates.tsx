import type {JSX} from 'preact';
import {templatesWords as text} from '@/lib/locales/templates';
import {words} from '@/lib/locales/views';
import {DoneLine} from '../shared/done-line';
import {Icon} from '../shared/icon';
import {SaveState} from '../shared/save-state';
import {TroubleNote} from '../shared/trouble-note';
import {TemplateEditor} from './template-editor';
import {TemplateFiles} from './template-files';
import {TemplateList} from './template-list';
import {TemplatePreview} from './template-preview';
import type {TemplatesProps} from './templates-props';

/** The page on which templates are looked at, made and shared. */
export function Templates(props: TemplatesProps): JSX.Element {
	const {view, trouble, reason, done, saving, importing, actions} = props;
	const shown = view.value;
	const said = done.value && text.did[done.value.what](done.value.name);
	return (
		<div class="templates">
			<header class="templates-head">
				<div>
					<h1>{text.title}</h1>
					<p class="lead">{text.lead}</p>
				</div>
				<SaveState saving={saving} />
			</header>
			{trouble.value !== null && <TroubleNote trouble={trouble.value} invalid={reason.value || undefined} onRetry={shown === null ? actions.refresh : undefined} />}
			{shown === null && trouble.value === null && <output class="waiting quiet">{text.loading}</output>}
			{shown !== null && (
				<div class="templates-parts">
					<nav aria-label={text.list}>
						<TemplateList view={shown} chosen={props.chosen} edit={props.edit} actions={actions} />
						<TemplateFiles own={shown.own.length} importing={importing.value} actions={actions} />
						<button type="button" class="link" onClick={actions.openOptions}>{text.back}</button>
					</nav>
					<main><Chosen {...props} /></main>
				</div>
			)}
			<DoneLine said={said} undo={done.value?.undo ?? null} onClose={actions.dismiss} />
			<footer class="promise quiet"><Icon name="lock" size={16} />{words.private}</footer>
		</div>
	);
}

function Chosen({view, people, chosen, preview, edit, actions}: TemplatesProps): JSX.Element {
	const shown = view.value;
	const id = chosen.value;
	if (shown !== null && edit.value !== null && id !== null) {
		return <TemplateEditor key={id} view={shown} edit={edit.value} people={people.value} actions={actions} />;
	}

	return shown !== null && preview.value !== null
		? <TemplatePreview key={id} view={shown} template={preview.value} people={people.value} actions={actions} />
		: <p class="quiet">{id === null ? text.none : text.goneElsewhere}</p>;
}
