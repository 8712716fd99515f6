import type {JSX} from 'preact';

/** Strokes on a 20 × 20 grid. Drawn here because nothing may be loaded from elsewhere. */
const strokes = {
	check: 'M4.5 10.5 8.5 14.5 15.5 6',
	close: 'M5 5 15 15M15 5 5 15',
	pen: 'M5 15V12.2L12.6 4.6 15.4 7.4 7.8 15ZM11 6.2 13.8 9',
	grip: 'M8 5.5V5.6M12 5.5V5.6M8 10V10.1M12 10V10.1M8 14.5V14.6M12 14.5V14.6',
	up: 'M6 12 10 8 14 12',
	eye: 'M2.5 10C4.5 6.5 7 5 10 5S15.5 6.5 17.5 10C15.5 13.5 13 15 10 15S4.5 13.5 2.5 10ZM12.2 10A2.2 2.2 0 1 1 7.8 10 2.2 2.2 0 0 1 12.2 10Z',
	keys: 'M3.5 6H16.5V14H3.5ZM6 8.5H6.1M9 8.5H9.1M12 8.5H12.1M14.5 8.5H14.6M6.5 11.5H13.5',
	plus: 'M10 4.5V15.5M4.5 10H15.5',
	chevron: 'M6 8 10 12 14 8',
	calendar: 'M4 6.5H16V16H4ZM4 9.5H16M7 4V7M13 4V7',
	lock: 'M6 9.5H14V15.5H6ZM7.5 9.5V7A2.5 2.5 0 0 1 12.5 7V9.5',
	out: 'M8.5 5H5V15H15V11.5M11 4.5H15.5V9M15.5 4.5 9 11',
	idea: 'M7.5 13C6.2 12 5.5 10.8 5.5 9A4.5 4.5 0 0 1 14.5 9C14.5 10.8 13.8 12 12.5 13V14.5H7.5ZM8.5 17H11.5',
	unused: 'M6.5 10H13.5M17 10A7 7 0 1 1 3 10 7 7 0 0 1 17 10Z',
	notice: 'M10 9V14M10 6.2V6.4M17 10A7 7 0 1 1 3 10 7 7 0 0 1 17 10Z',
	warn: 'M10 8V11.5M10 13.8V14M10 3.5 17.5 16.5H2.5Z',
	urgent: 'M10 6.5V10.8M10 13.3V13.5M7 3H13L17 7V13L13 17H7L3 13V7Z',
} as const;

/** A drawing's name. */
export type IconName = keyof typeof strokes;

/** A small drawing beside a word. It says nothing by itself, so assistive technology skips it. */
export function Icon({name, size = 20}: {name: IconName; size?: number}): JSX.Element {
	return (
		<svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path d={strokes[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
		</svg>
	);
}
