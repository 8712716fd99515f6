import type {JSX} from 'preact';
import type {ToolName} from './tools';

/** Strokes on a 20 × 20 grid. */
const strokes: Record<ToolName, string> = {
	strong: 'M7 4.5H10.5A2.6 2.6 0 0 1 10.5 9.7H7ZM7 9.7H11.2A2.9 2.9 0 0 1 11.2 15.5H7Z',
	em: 'M9 4.5H14M6 15.5H11M11.5 4.5 8.5 15.5',
	link: 'M8.5 11.5 11.5 8.5M9.5 6.5 11.3 4.7A2.8 2.8 0 0 1 15.3 8.7L13.5 10.5M10.5 13.5 8.7 15.3A2.8 2.8 0 0 1 4.7 11.3L6.5 9.5',
	heading: 'M4.5 5V15M10.5 5V15M4.5 10H10.5M13.5 8.5 15.5 7V15',
	subheading: 'M4.5 5V15M10.5 5V15M4.5 10H10.5M13 8.6A1.7 1.7 0 0 1 16.3 9C16.3 11 13 12.5 13 15H16.5',
	bullets: 'M8 5.5H16M8 10H16M8 14.5H16M4.4 5.5H4.6M4.4 10H4.6M4.4 14.5H4.6',
	numbers: 'M9 5.5H16M9 10H16M9 14.5H16M4 4.8 5 4V7.2M3.8 12.8A1 1 0 0 1 5.8 13C5.8 14 3.8 14.6 3.8 15.8H6',
	checks: 'M10 6H16M10 14H16M3.5 5.8 5 7.3 7.8 4M3.8 12H7.2V15.6H3.8Z',
	quote: 'M5 4.5V15.5M8.5 7H15.5M8.5 10H15.5M8.5 13H12.5',
};

/** A small drawing on a tool. The tool's name says what it is. */
export function ToolIcon({name}: {name: ToolName}): JSX.Element {
	return (
		<svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path d={strokes[name]} fill="none" stroke="currentColor" stroke-width={name === 'strong' ? 2.2 : 1.5} stroke-linecap="round" stroke-linejoin="round" />
		</svg>
	);
}
