import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import {editorWords} from '@/lib/locales/editor';
import {ToolIcon} from './tool-icon';
import {tools} from './tools';
import type {Tool} from './tools';

interface Props {
	/** Of the editor it belongs to. */
	label: string;
	/** Names of the tools that are on, between spaces. */
	on: ReadonlySignal<string>;
	onTool: (tool: Tool) => void;
	onLeave: () => void;
}

/** ⌘ where there is one. */
const keysOf = (keys: string): string => keys.replace('Mod', /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl');

/** One stop of Tab; the arrows go from tool to tool, Escape back to the text. */
export function Toolbar({label, on, onTool, onLeave}: Props): JSX.Element {
	const bar = useRef<HTMLDivElement>(null);
	const [current, setCurrent] = useState(0);
	const pressed = new Set(on.value.split(' '));

	const move = (event: KeyboardEvent): void => {
		const last = tools.length - 1;
		const steps: Record<string, number> = {ArrowRight: current === last ? 0 : current + 1, ArrowLeft: current === 0 ? last : current - 1, Home: 0, End: last};
		const next = steps[event.key];
		if (event.key === 'Escape') {
			event.stopPropagation();
			onLeave();
		} else if (next !== undefined) {
			event.preventDefault();
			setCurrent(next);
			bar.current?.querySelectorAll('button')[next]?.focus();
		}
	};

	return (
		<div ref={bar} class="editor-tools" role="toolbar" aria-label={editorWords.tools(label)}>
			{tools.map((tool, index) => (
				<button
					key={tool.name}
					type="button"
					class="editor-tool"
					tabIndex={index === current ? 0 : -1}
					aria-label={editorWords.tool[tool.name]}
					aria-pressed={pressed.has(tool.name)}
					title={editorWords.withKeys(editorWords.tool[tool.name], keysOf(tool.keys))}
					// The caret and the selection stay in the text.
					onMouseDown={event => event.preventDefault()}
					onKeyDown={move}
					onFocus={() => setCurrent(index)}
					onClick={() => onTool(tool)}
				>
					<ToolIcon name={tool.name} />
				</button>
			))}
		</div>
	);
}
