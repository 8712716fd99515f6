import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {templatesWords as text} from '@/lib/locales/templates';
import {words} from '@/lib/locales/views';
import type {TemplatesActions} from './templates-props';

interface Props {
	/** How many own ones there are. */
	own: number;
	importing: {added: {id: string; title: string}[]} | null;
	actions: Pick<TemplatesActions, 'export' | 'look' | 'cancelImport' | 'import'>;
}

/** Templates from a file of a colleague, and as a file for one. */
export function TemplateFiles({own, importing, actions}: Props): JSX.Element {
	const file = useRef<HTMLInputElement>(null);
	return (
		<div class="template-files">
			<div class="buttons">
				<button type="button" class="button" onClick={() => file.current?.click()}>{text.import}</button>
				{own > 0 && <button type="button" class="button" onClick={() => actions.export([])}>{text.exportAll}</button>}
			</div>
			<input
				ref={file}
				type="file"
				accept="application/json,.json"
				aria-label={text.import}
				hidden
				onChange={event => {
					const [chosen] = event.currentTarget.files ?? [];
					if (chosen) {
						actions.look(chosen);
					}

					// Choosing the same file again must count as a choice.
					event.currentTarget.value = '';
				}}
			/>
			{importing && <Preview importing={importing} actions={actions} />}
		</div>
	);
}

/** What a file would add, before anything happens. */
function Preview({importing: {added}, actions}: {importing: {added: {id: string; title: string}[]}; actions: Props['actions']}): JSX.Element {
	const card = useRef<HTMLFieldSetElement>(null);
	useLayoutEffect(() => card.current?.focus(), []);
	return (
		<fieldset ref={card} class="ask" tabIndex={-1}>
			<legend>{added.length === 0 ? text.importNone : text.importHolds(added.length)}</legend>
			<ul class="plain">{added.map(({id, title}) => <li key={id} dir="auto">{title}</li>)}</ul>
			<div class="buttons">
				{added.length > 0 && <button type="button" class="button button-main" onClick={actions.import}>{text.importDo}</button>}
				<button type="button" class="button" onClick={actions.cancelImport}>{added.length === 0 ? words.close : words.cancel}</button>
			</div>
		</fieldset>
	);
}
