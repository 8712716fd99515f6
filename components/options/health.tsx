import type {JSX} from 'preact';
import type {OptionsView} from '@/lib/domain/options-view';
import {diagnostics, parts} from '@/lib/locales/diagnostics';
import {LevelShape} from '../shared/level';
import {Icon} from '../shared/icon';
import type {OptionsActions, ShownDiagnostics} from './options-props';
import {PageSample} from './page-sample';
import {PartRow} from './part-row';
import {Report} from './report';

interface Props extends ShownDiagnostics {
	view: OptionsView;
	actions: OptionsActions;
}

/** Whether Kept can read Google's page, part by part, and what to send to whoever mends it. */
export function Health({view, report, reportRefused, sample, actions}: Props): JSX.Element {
	return (
		<section aria-labelledby="health">
			<h2 id="health">{diagnostics.health}</h2>
			<p class="lead">{diagnostics.why}</p>
			<div class="card">
				<Overall health={view.health} />
				<ul class="rows">
					{parts.map(part => <PartRow key={part} part={part} health={view.health.find(one => one.part === part)} place={view} />)}
				</ul>
			</div>
			<div class="card">
				<h3>{diagnostics.help}</h3>
				<p class="quiet">{diagnostics.helpWhy}</p>
				<Report report={report} refused={reportRefused} onCopy={actions.copyReport} />
				<PageSample sample={sample} onCopy={actions.copySample} onSave={actions.saveSample} onReload={actions.reloadTab} />
			</div>
		</section>
	);
}

/** All of it in a sentence. */
function Overall({health}: Pick<OptionsView, 'health'>): JSX.Element {
	const paused = parts.filter(part => health.some(one => one.part === part && !one.ok));
	if (health.length === 0) {
		return <p class="overall">{diagnostics.none}</p>;
	}

	return paused.length === 0
		? <p class="overall"><span class="level-shape level-ok"><Icon name="check" size={18} /></span>{diagnostics.allWell}</p>
		: <p class="overall"><LevelShape level="warn" />{diagnostics.paused(paused.map(part => diagnostics.part[part].paused))}</p>;
}
