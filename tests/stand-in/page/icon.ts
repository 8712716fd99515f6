import {h} from './node.ts';
import type {VNode} from './node.ts';

/** Strokes on a 24 by 24 board; ours, plain on purpose. */
const strokes = {
	menu: 'M4 7h16M4 12h16M4 17h16',
	left: 'M14.5 6l-6 6 6 6',
	right: 'M9.5 6l6 6-6 6',
	down: 'M8 10.5l4 4 4-4',
	up: 'M8 13.5l4-4 4 4',
	plus: 'M12 5v14M5 12h14',
	search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
	help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.6 9.4a2.5 2.5 0 1 1 3.6 2.4c-.8.4-1.2.9-1.2 1.8M12 16.6v.4',
	settings: 'M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
	apps: 'M5 5h.01M12 5h.01M19 5h.01M5 12h.01M12 12h.01M19 12h.01M5 19h.01M12 19h.01M19 19h.01',
	close: 'M6 6l12 12M18 6L6 18',
	edit: 'M5 19l1-4L16.5 4.5l3 3L9 18l-4 1zM14.5 6.5l3 3',
	delete: 'M6 7h12M10 7V5h4v2M7.5 7l.7 12.5h7.6L16.5 7M10.5 10.5v6M13.5 10.5v6',
	more: 'M12 6h.01M12 12h.01M12 18h.01',
	people: 'M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.3-3 2.6-4.8 5.5-4.8s5.2 1.8 5.5 4.8M16 11.5a2.6 2.6 0 1 0-.8-5M17 14.4c2 .4 3.3 2 3.5 4.6',
	place: 'M12 21c4-4.6 6-8 6-11a6 6 0 1 0-12 0c0 3 2 6.4 6 11zM12 12a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
	bell: 'M6.5 17h11l-1.5-2.2V11a4 4 0 0 0-8 0v3.8L6.5 17zM10.5 19.5h3',
	calendar: 'M5 7h14v12H5zM5 10.5h14M8.5 4.5V7M15.5 4.5V7',
	text: 'M5 7h14M5 11h14M5 15h9',
	clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 7.5V12l3 2',
	check: 'M5.5 12.5l4 4 9-9.5',
	lines: 'M8 7h11M8 12h11M8 17h11M4.5 7h.01M4.5 12h.01M4.5 17h.01',
	door: 'M6 20h12M8 20V4.5h8V20M13 12.5h.01',
};

/** The name of an icon. */
export type IconName = keyof typeof strokes;

/** A plain line icon; said by nobody, the button around it has the name. */
export function icon(name: IconName, size = 24): VNode {
	return h('svg', {
		viewBox: '0 0 24 24', width: size, height: size, fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true',
		'stroke-width': '1.8', 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
	}, h('path', {d: strokes[name]}));
}

/** A round button with an icon. */
export function iconButton(name: IconName, label: string, click?: () => void, given: Record<string, unknown> = {}): VNode {
	return h('button', {type: 'button', class: 'icon-button', 'aria-label': label, on: click ? {click} : {}, ...given}, icon(name));
}
