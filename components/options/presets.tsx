import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {sameRules} from '@/lib/domain/rule';
import type {Rules} from '@/lib/domain/rule';
import type {OptionsView, Preset} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import type {ShownTrial} from './options-props';
import {Preview} from './preview';
import {changesInWords} from './rule-word';

interface Props {
	view: OptionsView;
	/** What the calendar looks like by rules that are only tried. */
	trial: ShownTrial | null;
	onTry: (rules: Rules | null) => void;
	onUse: (rules: Rules) => void;
}

const {options} = words;

/** Named sets of rules with their source. Choosing one only shows what it would change; nothing is saved before a yes. */
export function Presets({view, trial, onTry, onUse}: Props): JSX.Element {
	const [trying, setTrying] = useState<string | null>(null);
	const tried = view.presets.find(({id}) => id === trying && id !== view.preset);
	const choose = (preset: Preset | null): void => {
		setTrying(preset?.id ?? null);
		onTry(preset === null || preset.id === view.preset ? null : preset.rules);
	};

	const chosen = tried?.id ?? view.preset;
	return (
		<>
			<fieldset class="card presets">
				<legend>{options.presets}</legend>
				{view.presets.map(preset => (
					<Choice key={preset.id} name={preset.name} about={preset.about} checked={chosen === preset.id} holds={view.preset === preset.id} onChoose={() => choose(preset)} />
				))}
				{view.preset === null && <Choice name={options.presetOwn} about={options.presetOwnAbout} checked={chosen === null} holds onChoose={() => choose(null)} />}
			</fieldset>
			{tried && (
				<Trial
					view={view}
					preset={tried}
					trial={trial}
					onUse={() => {
						choose(null);
						onUse(tried.rules);
					}}
					onKeep={() => choose(null)}
				/>
			)}
		</>
	);
}

interface ChoiceProps {
	name: string;
	about: string;
	checked: boolean;
	/** Are these the rules that hold, whatever is being looked at? */
	holds: boolean;
	onChoose: () => void;
}

function Choice({name, about, checked, holds, onChoose}: ChoiceProps): JSX.Element {
	return (
		<label class="check">
			<input type="radio" name="preset" checked={checked} onChange={onChoose} />
			<span>
				{name}
				{holds && <span class="chip holds">{options.presetNow}</span>}
				<span class="quiet">{` ${about}`}</span>
			</span>
		</label>
	);
}

interface TrialProps extends Pick<Props, 'view' | 'trial'> {
	preset: Preset;
	onUse: () => void;
	onKeep: () => void;
}

function Trial({view, preset, trial, onUse, onKeep}: TrialProps): JSX.Element {
	const changes = changesInWords(view.rules, preset.rules);
	return (
		<section class="card trial" aria-label={options.presetTry(preset.name)}>
			<h3>{options.presetTry(preset.name)}</h3>
			<ul class="plain">{changes.length === 0 ? <li>{options.presetSame}</li> : changes.map(change => <li key={change}>{change}</li>)}</ul>
			{view.people.length > 0 && (trial === null || !sameRules(trial.rules, preset.rules)
				? <p class="quiet">{options.presetCounting}</p>
				: <Preview findings={trial.findings} />)}
			<div class="buttons">
				<button type="button" class="button button-main" onClick={onUse}>{options.presetUse}</button>
				<button type="button" class="button" onClick={onKeep}>{options.presetKeep}</button>
			</div>
		</section>
	);
}
