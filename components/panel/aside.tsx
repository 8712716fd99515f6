import {createContext} from 'preact';
import type {ComponentChildren, JSX, Ref} from 'preact';
import {useContext, useId, useState} from 'preact/hooks';
import {Icon} from '../shared/icon';

/** Which one of a row is open, by its id; and what opens or closes one. */
const Row = createContext<{open: string | null; toggle: (id: string) => void}>({open: null, toggle: () => {}});

/** A row of asides, of which one is open at a time: what is seldom needed never pushes the notes out of sight. */
export function Asides({children, look}: {children: ComponentChildren; look: 'asides' | 'choices'}): JSX.Element {
	const [open, setOpen] = useState<string | null>(null);
	const toggle = (id: string): void => setOpen(before => (before === id ? null : id));
	return <Row.Provider value={{open, toggle}}><div class={look}>{children}</div></Row.Provider>;
}

interface Props {
	label: string;
	children: ComponentChildren;
	/** `line`: one of several quiet words in a row. `choice`: a button among buttons. */
	look?: 'line' | 'choice';
	/** The button that opens it. */
	button?: Ref<HTMLButtonElement> | undefined;
}

/**
 * Something that is seldom needed, behind one word of a row. What it opens follows its button in the document, and among quiet words takes
 * the whole width below the row, so that nothing moves under the pointer. It stays when it is closed again: half a reason is not lost.
 */
export function Aside({label, children, look = 'line', button}: Props): JSX.Element {
	const id = useId();
	const {open, toggle} = useContext(Row);
	// Nothing inside exists before somebody asked for it, and nothing there takes the focus before.
	const [asked, setAsked] = useState(false);
	return (
		<>
			<button
				ref={button}
				type="button"
				class={look === 'line' ? 'aside' : 'button aside-choice'}
				aria-expanded={open === id}
				aria-controls={id}
				onClick={() => {
					toggle(id);
					setAsked(true);
				}}
			>
				<Icon name="chevron" size={16} />
				<span>{label}</span>
			</button>
			<div id={id} class="aside-body" hidden={open !== id}>{asked && children}</div>
		</>
	);
}
