import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import type {Taper} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';
import {NumberField} from './number-field';

interface Props {
	id: string;
	describedBy: string;
	value: Taper | null;
	onValue: (value: Taper | null) => void;
}

const {options} = words;
const gaps: readonly Taper['every'][] = [1, 2, 3, 4];

/** Six months is when the later handbook stops asking for weekly ones. */
const usual: Taper = {afterDays: 180, every: 2};

/** When a cadence may become rarer, if ever. */
export function TaperField({id, describedBy, value, onValue}: Props): JSX.Element {
	const own = useId();
	return (
		<span class="taper">
			<label class="check">
				<input id={id} type="checkbox" aria-describedby={describedBy} checked={value !== null} onChange={() => onValue(value === null ? usual : null)} />
				<span>{options.taperOn}</span>
			</label>
			{value !== null && (
				<>
					<span class="pair">
						<label for={`${own}-after`} class="quiet">{options.taperAfter}</label>
						<NumberField id={`${own}-after`} describedBy={describedBy} value={value.afterDays} min={1} max={1000} unit={options.days} onValue={afterDays => onValue({...value, afterDays})} />
					</span>
					<span class="pair">
						<label for={`${own}-every`} class="quiet">{options.taperEvery}</label>
						<select id={`${own}-every`} value={String(value.every)} onChange={event => onValue({...value, every: gaps[event.currentTarget.selectedIndex] ?? 2})}>
							{gaps.map(gap => <option key={gap} value={String(gap)}>{options.every(gap)}</option>)}
						</select>
					</span>
				</>
			)}
		</span>
	);
}
