import type {JSX} from 'preact';
import type {OptionsView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {dateAndTime} from '../shared/dates';
import {LevelShape} from '../shared/level';
import {Icon} from '../shared/icon';

const {options} = words;

/** How the parts that read Google's page are doing, in plain words. */
export function Health({view}: {view: OptionsView}): JSX.Element {
	return (
		<section aria-labelledby="health">
			<h2 id="health">{options.health}</h2>
			<p class="lead">{options.healthWhy}</p>
			<div class="card">
				{view.health.length === 0 && <p class="quiet">{options.noHealth}</p>}
				{view.health.length > 0 && (
					<ul class="rows">
						{view.health.map(({part, ok, why, at}) => (
							<li key={part} class="health">
								{ok ? <span class="level-shape level-ok"><Icon name="check" size={18} /></span> : <LevelShape level="warn" />}
								<span>
									<strong>{options.part[part] ?? part}</strong>
									<span class="quiet">{` · ${ok ? options.works : options.paused} · ${options.checked(dateAndTime(at, view))}`}</span>
									{!ok && <span class="health-why">{why}</span>}
								</span>
							</li>
						))}
					</ul>
				)}
			</div>
		</section>
	);
}
