import {useSignal} from '@preact/signals';
import type {ReadonlySignal, Signal} from '@preact/signals';
import type {RefObject} from 'preact';
import {useImperativeHandle, useLayoutEffect, useRef} from 'preact/hooks';
import type {EditorProps} from './editor-props';
import {toolsOn} from './tools';
import type {Tool} from './tools';
import {linkPlace, placeAfter, setLink} from './writing/links';
import type {LinkPlace} from './writing/links';
import {startWriting} from './writing/writing';
import type {Writing} from './writing/writing';

/** An editor as its component has it. */
export interface Used {
	/** The element it is put into. */
	host: RefObject<HTMLDivElement | null>;
	/** Names of the tools that are on, between spaces. */
	on: ReadonlySignal<string>;
	/** The link that is being asked for. */
	link: ReadonlySignal<LinkPlace | null>;
	use: (tool: Tool) => void;
	/** Ends the asking: with an address, with '' for none, or with nothing to leave everything as it was. */
	closeLink: (href?: string) => void;
	focus: () => void;
}

/** Puts an editor into an element, and keeps it at what the props say. */
export function useWriting(props: EditorProps): Used {
	const host = useRef<HTMLDivElement>(null);
	const writing = useRef<Writing>(null);
	const latest = useRef(props);
	latest.current = props;
	const on = useSignal('');
	const link = useSignal<LinkPlace | null>(null);

	useLayoutEffect(() => {
		writing.current = host.current && start(host.current, latest, on, link);
		return () => writing.current?.destroy();
	}, [on, link]);
	// Before the browser gets its turn, so that no key is typed into a text that is no longer the latest.
	useLayoutEffect(() => writing.current?.follow(props.text), [props.text]);
	useLayoutEffect(() => writing.current?.refresh(), [props.label, props.describedBy, props.placeholder]);

	const focus = (): void => writing.current?.focus();
	useImperativeHandle(props.handle ?? null, () => ({insert: markdown => writing.current?.insert(markdown), focus}), []);

	return {
		host,
		on,
		link,
		focus,
		use({name, run}) {
			if (run) writing.current?.run(run);
			else if (name === 'link' && writing.current) link.value = linkPlace(writing.current.state());
		},
		closeLink(href) {
			const place = link.value;
			link.value = null;
			focus();
			writing.current?.run((state, dispatch) => {
				if (href === undefined || place === null) return false;
				dispatch?.(setLink(state, place, href).scrollIntoView());
				return true;
			});
		},
	};
}

function start(host: HTMLDivElement, latest: RefObject<EditorProps>, on: Signal<string>, link: Signal<LinkPlace | null>): Writing {
	const started: Writing = startWriting(host, latest.current?.text ?? '', {
		attributes: () => attributesOf(latest.current),
		placeholder: () => latest.current?.placeholder ?? '',
		onAction: () => latest.current?.onAction,
		onText: markdown => latest.current?.onText(markdown),
		onBlur: () => latest.current?.onFlush(),
		onState(state, places) {
			on.value = toolsOn(state);
			link.value = link.value && placeAfter(link.value, places);
		},
		askForLink: () => {
			link.value = linkPlace(started.state());
		},
	});
	return started;
}

function attributesOf(props: EditorProps | null): Record<string, string> {
	return {
		'class': 'markdown',
		'role': 'textbox',
		'aria-multiline': 'true',
		'aria-label': props?.label ?? '',
		...(props?.describedBy && {'aria-describedby': props.describedBy}),
		...(props?.placeholder && {'aria-placeholder': props.placeholder}),
	};
}
