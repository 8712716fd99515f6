import type {JSX} from 'preact';
import {useId, useState} from 'preact/hooks';
import type {Load} from '@/lib/domain/load';
import {addDays} from '@/lib/domain/time';
import type {PlainDate} from '@/lib/domain/time';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {isWholeDate, lastDate, shortDate} from '../shared/dates';
import type {OptionsActions} from './options-props';

interface Props {
	view: OptionsView;
	today: PlainDate;
	onLoad: OptionsActions['saveLoad'];
}

const {options} = words;
const factors: readonly Load['factor'][] = [1.5, 2, 3];

/** A busy time: how much every cadence is stretched, and until when. */
export function BusyTime({view, today, onLoad}: Props): JSX.Element {
	// One that is over has ended by itself.
	const load = view.load !== null && view.load.to >= today ? view.load : null;
	return (
		<section aria-labelledby="load">
			<h2 id="load">{options.load}</h2>
			<p class="lead">{options.loadWhy}</p>
			<div class="card">
				{load && (
					<div class="load-is">
						<p>{options.loadIs(load.factor, shortDate(load.to, view, today))}</p>
						<button type="button" class="button" onClick={() => onLoad(null)}>{options.loadEnd}</button>
					</div>
				)}
				<LoadForm key={`${load?.factor} ${load?.to}`} load={load} today={today} onLoad={onLoad} />
			</div>
		</section>
	);
}

function LoadForm({load, today, onLoad}: Pick<Props, 'today' | 'onLoad'> & {load: Load | null}): JSX.Element {
	const id = useId();
	const [factor, setFactor] = useState<Load['factor']>(load?.factor ?? 1.5);
	const [to, setTo] = useState(load?.to ?? addDays(today, 28));
	const [wrong, setWrong] = useState(false);
	return (
		<form
			class="line-form"
			noValidate
			onSubmit={event => {
				event.preventDefault();
				const past = !isWholeDate(to) || to < today;
				setWrong(past);
				if (!past) {
					onLoad({factor, from: load?.from ?? today, to});
				}
			}}
		>
			<label class="field">
				<span>{options.loadFactor}</span>
				<select value={String(factor)} onChange={event => setFactor(factors[event.currentTarget.selectedIndex] ?? 1.5)}>
					{factors.map(one => <option key={one} value={String(one)}>{options.loadFactors[one]}</option>)}
				</select>
			</label>
			<label class="field">
				<span>{options.loadUntil}</span>
				<input type="date" min={today} max={lastDate} value={to} aria-invalid={wrong} aria-describedby={id} onInput={event => setTo(event.currentTarget.value)} />
			</label>
			<button type="submit" class="button">{load === null ? options.loadStart : options.loadSave}</button>
			<output id={id} class="wrong">{wrong && options.loadPast}</output>
		</form>
	);
}
