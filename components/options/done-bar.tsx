import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import type {ShownDone} from './options-props';

/** Says what was just done and takes it back. It stays until the next change: nobody has to hurry. */
export function DoneBar({done, onClose}: {done: ShownDone | null; onClose: () => void}): JSX.Element {
	const said = done && words.options.did[done.what];
	return (
		<div class={done ? 'done' : 'done done-empty'}>
			<output>{typeof said === 'function' ? said(done?.name ?? '') : said}</output>
			{done?.undo && <button type="button" class="button" onClick={() => void done.undo?.()}>{words.undo}</button>}
			{done && (
				<button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
					<Icon name="close" size={16} />
				</button>
			)}
		</div>
	);
}
