import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {Copies} from './copies';
import {Erase} from './erase';
import {ImportPreview} from './import-preview';
import type {OptionsActions, ShownImport} from './options-props';

interface Props {
	view: OptionsView;
	importing: ShownImport | null;
	actions: OptionsActions;
}

const {options} = words;

/** Export, import, erase, and the copies that undo all of it. */
export function Data({view, importing, actions}: Props): JSX.Element {
	const file = useRef<HTMLInputElement>(null);
	return (
		<section aria-labelledby="data">
			<h2 id="data">{options.data}</h2>
			<p class="lead">{options.dataWhy}</p>
			<div class="card">
				<div class="deed">
					<button type="button" class="button" onClick={actions.export}>{options.export}</button>
					<p class="quiet">{options.exportWhy}</p>
				</div>
				<div class="deed">
					<button type="button" class="button" onClick={() => file.current?.click()}>{options.import}</button>
					<p class="quiet">{options.importWhy}</p>
					<input
						ref={file}
						type="file"
						accept="application/json,.json"
						hidden
						onChange={event => {
							const [chosen] = event.currentTarget.files ?? [];
							if (chosen) {
								actions.choose(chosen);
							}

							// Choosing the same file again must count as a choice.
							event.currentTarget.value = '';
						}}
					/>
				</div>
				{importing && <ImportPreview summary={importing.summary} place={view} onImport={actions.import} onCancel={actions.cancelImport} />}
				<Erase onErase={actions.erase} />
			</div>
			<Copies copies={view.copies} place={view} onRestore={actions.restore} />
		</section>
	);
}
