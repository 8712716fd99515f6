import type {ComponentChildren, JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {templatesWords as text} from '@/lib/locales/templates';
import {Icon} from './icon';

interface Props<Item> {
	items: readonly Item[];
	label: string;
	/** Names a row among its own kind; its place where rows have no names of their own. */
	keyOf: (item: Item, index: number) => string;
	/** What a row is called when it is moved or removed. */
	nameOf: (item: Item, index: number) => string;
	onMove: (index: number, by: number) => void;
	onRemove: (index: number) => void;
	children: (item: Item, index: number) => ComponentChildren;
}

/** What can have the keyboard in a row. */
const stops = 'input, textarea, select, button';

/** A list whose rows are put in another order by mouse, by buttons, and by Alt with an arrow key; a row keeps the keyboard wherever it goes. */
export function Sortable<Item>({items, label, keyOf, nameOf, onMove, onRemove, children}: Props<Item>): JSX.Element {
	const list = useRef<HTMLOListElement>(null);
	const dragged = useRef<number | null>(null);
	/** What is to have the keyboard once the rows stand in their new order. */
	const [focus, setFocus] = useState<{row: number; stop: number} | null>(null);
	const [over, setOver] = useState<number | null>(null);
	const [said, setSaid] = useState('');

	useLayoutEffect(() => {
		if (focus !== null) {
			list.current?.children[focus.row]?.querySelectorAll<HTMLElement>(stops)[focus.stop]?.focus();
		}
	}, [focus]);

	const move = (from: number, to: number): void => {
		const item = items[from];
		if (item === undefined || to < 0 || to >= items.length || to === from) {
			return;
		}

		const row = list.current?.children[from];
		const active = row?.ownerDocument.activeElement;
		const stop = active ? [...row.querySelectorAll(stops)].indexOf(active) : -1;
		setFocus(stop === -1 ? null : {row: to, stop});
		setSaid(text.moved(nameOf(item, from), to + 1, items.length));
		onMove(from, to - from);
	};

	const remove = (index: number): void => {
		// The keyboard goes on to the row that takes its place.
		const row = Math.min(index, items.length - 2);
		setFocus(row < 0 ? null : {row, stop: 0});
		onRemove(index);
	};

	// On the list itself: a row is no control, what is in it is.
	useLayoutEffect(() => {
		const element = list.current;
		const done = new AbortController();
		const rowOf = (event: Event): number => [...element?.children ?? []].findIndex(row => row.contains(event.target as Node));
		const on = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K], row: number) => void): void =>
			element?.addEventListener(type, event => handle(event, rowOf(event)), {signal: done.signal});

		on('keydown', (event, row) => {
			if (row !== -1 && event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
				event.preventDefault();
				// A row in a row: the inner one moves.
				event.stopPropagation();
				move(row, row + (event.key === 'ArrowUp' ? -1 : 1));
			}
		});
		on('dragstart', (event, row) => {
			// A handle of an inner list is that list's.
			event.stopPropagation();
			dragged.current = row;
			event.dataTransfer?.setData('text/plain', element?.children[row]?.querySelector('input')?.value ?? '');
		});
		on('dragend', () => {
			dragged.current = null;
			setOver(null);
		});
		on('dragover', (event, row) => {
			if (dragged.current !== null) {
				event.preventDefault();
				setOver(row);
			}
		});
		on('drop', (event, row) => {
			if (dragged.current !== null) {
				event.preventDefault();
				move(dragged.current, row);
				dragged.current = null;
				setOver(null);
			}
		});
		return () => done.abort();
	});

	return (
		<>
			<ol ref={list} class="sortable" aria-label={label}>
				{items.map((item, index) => (
					<li key={keyOf(item, index)} data-row={keyOf(item, index)} class={over === index ? 'sortable-row sortable-over' : 'sortable-row'}>
						<span class="handle" draggable title={text.drag} aria-hidden="true"><Icon name="grip" size={16} /></span>
						<div class="sortable-body">{children(item, index)}</div>
						<span class="sortable-buttons">
							<RowButton icon="up" label={text.up(nameOf(item, index))} off={index === 0} onPress={() => move(index, index - 1)} />
							<RowButton icon="chevron" label={text.down(nameOf(item, index))} off={index === items.length - 1} onPress={() => move(index, index + 1)} />
							<RowButton icon="close" label={text.removeOne(nameOf(item, index))} onPress={() => remove(index)} />
						</span>
					</li>
				))}
			</ol>
			<output class="visually-hidden" aria-live="polite">{said}</output>
		</>
	);
}

/** One that is off stays reachable: it may have the keyboard when its row arrives at the end. */
function RowButton({icon, label, off = false, onPress}: {icon: 'up' | 'chevron' | 'close'; label: string; off?: boolean; onPress: () => void}): JSX.Element {
	return (
		<button type="button" class="icon-button" aria-label={label} title={label} aria-disabled={off} onClick={() => !off && onPress()}>
			<Icon name={icon} size={16} />
		</button>
	);
}
