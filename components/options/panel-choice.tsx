import type {JSX} from 'preact';
import type {PanelOpens} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';

const choices: {value: PanelOpens; label: string; why: string}[] = [
	{value: 'by-itself', label: words.options.byItself, why: words.options.byItselfWhy},
	{value: 'button', label: words.options.button, why: words.options.buttonWhy},
];

/** Whether opening a 1-1 opens the panel. */
export function PanelChoice({value, onChoose}: {value: PanelOpens; onChoose: (value: PanelOpens) => void}): JSX.Element {
	return (
		<section aria-labelledby="panel-choice">
			<h2 id="panel-choice">{words.options.panel}</h2>
			<fieldset class="card">
				<legend class="lead">{words.options.panelOpens}</legend>
				{choices.map(choice => (
					<label key={choice.value} class="check">
						<input type="radio" name="panel-opens" checked={value === choice.value} onChange={() => onChoose(choice.value)} />
						<span>{choice.label}<span class="quiet">{` ${choice.why}`}</span></span>
					</label>
				))}
			</fieldset>
		</section>
	);
}
