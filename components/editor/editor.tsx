import type {JSX} from 'preact';
import type {EditorProps} from './editor-props';
import {LinkForm} from './link-form';
import {Toolbar} from './toolbar';
import {useWriting} from './use-writing';

export type {EditorHandle, EditorProps} from './editor-props';

/** A note to write in: rich text, kept as Markdown. */
export function Editor(props: EditorProps): JSX.Element {
	const {host, on, link, use, closeLink, focus} = useWriting(props);
	return (
		<div class="editor">
			<div ref={host} class="editor-text" />
			{link.value
				? <LinkForm href={link.value.href} onLink={href => closeLink(href ?? '')} onCancel={() => closeLink()} />
				: <Toolbar label={props.label} on={on} onTool={use} onLeave={focus} />}
		</div>
	);
}
