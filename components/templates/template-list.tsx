import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {kinds} from '@/lib/domain/kind';
import type {Kind} from '@/lib/domain/kind';
import type {Template} from '@/lib/domain/template';
import type {TemplatesView} from '@/lib/domain/templates-view';
import {templatesWords as text} from '@/lib/locales/templates';
import {Icon} from '../shared/icon';
import type {ShownEdit} from './templates-props';

interface Props {
	view: TemplatesView;
	chosen: ReadonlySignal<string | null>;
	edit: ReadonlySignal<ShownEdit | null>;
	actions: {choose: (id: string) => void};
}

/** All templates by kind: those that come with Kept first, then the owner's own. */
export function TemplateList({view, chosen, edit, actions}: Props): JSX.Element {
	const typed = edit.value?.template.value;
	// What is typed is what it is called, before it is saved.
	const own = view.own.map(template => (template.id === typed?.id ? typed : template));
	return (
		<>
			{kinds.map(kind => (
				<KindPart
					key={kind}
					kind={kind}
					holds={view.choices[kind]}
					chosen={chosen.value}
					builtIn={view.builtIn.filter(template => template.kind === kind)}
					own={own.filter(template => template.kind === kind)}
					onChoose={actions.choose}
				/>
			))}
		</>
	);
}

interface PartProps {
	kind: Kind;
	/** Id of the one that holds for everybody. */
	holds: string;
	chosen: string | null;
	builtIn: Template[];
	own: Template[];
	onChoose: (id: string) => void;
}

function KindPart({kind, holds, chosen, builtIn, own, onChoose}: PartProps): JSX.Element {
	const id = useId();
	const row = (template: Template): JSX.Element => (
		<li key={template.id}>
			<button type="button" class="template-row" aria-current={template.id === chosen ? 'true' : undefined} onClick={() => onChoose(template.id)}>
				<span dir="auto">{template.title || text.untitled}</span>
				{template.id === holds && <span class="in-use"><Icon name="check" size={14} />{text.holds}</span>}
			</button>
		</li>
	);
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{text.kinds[kind]}</h2>
			<ul aria-label={`${text.kinds[kind]}: ${text.builtIn}`}>{builtIn.map(template => row(template))}</ul>
			{own.length > 0 && (
				<>
					<p class="quiet">{text.own}</p>
					<ul aria-label={`${text.kinds[kind]}: ${text.own}`}>{own.map(template => row(template))}</ul>
				</>
			)}
		</section>
	);
}
