import type {JSX} from 'preact';
import {useId, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {editorWords} from '@/lib/locales/editor';
import {meantAddress} from './writing/links';

interface Props {
	/** '' where there is no link yet. */
	href: string;
	/** Null takes the link away. */
	onLink: (href: string | null) => void;
	onCancel: () => void;
}

/** Where a link leads. Enter takes it, Escape leaves everything as it was. */
export function LinkForm({href, onLink, onCancel}: Props): JSX.Element {
	const field = useRef<HTMLInputElement>(null);
	const [wrong, setWrong] = useState(false);
	const id = useId();
	useLayoutEffect(() => {
		// Selecting gives the keyboard in one browser and not in another.
		field.current?.focus();
		field.current?.select();
	}, []);

	const apply = (): void => {
		const typed = field.current?.value ?? '';
		const address = meantAddress(typed);
		if (typed.trim() === '') onLink(null);
		else if (address === null) setWrong(true);
		else onLink(address);
	};

	const onKeyDown = (event: KeyboardEvent): void => {
		// Then Enter and Escape are about the word that is being composed.
		if (event.isComposing) return;
		if (event.key === 'Escape') {
			event.stopPropagation();
			event.preventDefault();
			onCancel();
		} else if (event.key === 'Enter' && event.target === field.current) {
			event.preventDefault();
			apply();
		}
	};

	return (
		<div class="editor-link">
			<input
				ref={field}
				type="text"
				inputMode="url"
				dir="ltr"
				spellcheck={false}
				autocomplete="off"
				placeholder="https://"
				defaultValue={href}
				aria-label={editorWords.link.address}
				aria-invalid={wrong}
				aria-describedby={wrong ? `${id}-wrong` : undefined}
				onInput={() => setWrong(false)}
				onKeyDown={onKeyDown}
			/>
			<button type="button" class="button button-soft" onClick={apply} onKeyDown={onKeyDown}>{editorWords.link.apply}</button>
			{href !== '' && (
				<>
					<button type="button" class="button button-quiet" onClick={() => onLink(null)} onKeyDown={onKeyDown}>{editorWords.link.remove}</button>
					<a class="button button-quiet" href={href} target="_blank" rel="noreferrer" onKeyDown={onKeyDown}>{editorWords.link.open}</a>
				</>
			)}
			<button type="button" class="button button-quiet" onClick={onCancel} onKeyDown={onKeyDown}>{editorWords.link.cancel}</button>
			<output id={`${id}-wrong`} class="quiet">{wrong ? editorWords.link.wrong : ''}</output>
		</div>
	);
}
