import type {JSX} from 'preact';
import type {TalkEvery} from '@/lib/domain/rule';
import {words} from '@/lib/locales/views';
import {NumberField} from './number-field';

interface Props {
	id: string;
	describedBy: string;
	label: string;
	value: TalkEvery;
	onValue: (value: TalkEvery) => void;
}

const {options} = words;
const calendarGaps = ['quarter', 'half-year', 'year'] as const;

/** About as many weeks as a gap of the calendar has. */
const weeksOf = {quarter: 13, 'half-year': 26, year: 52} as const;

/** How often a talk is promised: by weeks, or once in a part of the calendar's year. */
export function TalkField({id, describedBy, label, value, onValue}: Props): JSX.Element {
	const byWeeks = typeof value === 'number';
	return (
		<span class="talk-every">
			<select
				id={byWeeks ? undefined : id}
				aria-label={byWeeks ? options.countedIn(label) : undefined}
				aria-describedby={describedBy}
				value={byWeeks ? 'weeks' : value}
				onChange={event => {
					const gap = calendarGaps[event.currentTarget.selectedIndex - 1];
					if (gap !== undefined) {
						onValue(gap);
					} else if (!byWeeks) {
						onValue(weeksOf[value]);
					}
				}}
			>
				<option value="weeks">{options.everyWeeks}</option>
				{calendarGaps.map(gap => <option key={gap} value={gap}>{options.talkEvery[gap]}</option>)}
			</select>
			{byWeeks && <NumberField id={id} describedBy={describedBy} value={value} min={1} max={260} unit={options.weeks} onValue={onValue} />}
		</span>
	);
}
