import type {JSX} from 'preact';
import {aboutWords} from '@/lib/locales/about';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import type {ShownAboutDone} from './about-props';

/** Says what was just done and takes it back. It stays until the next change, and takes no focus: whoever types goes on. */
export function DoneLine({done, onClose}: {done: ShownAboutDone | null; onClose: () => void}): JSX.Element {
	const said = done && aboutWords.did[done.what];
	return (
		<div class={done ? 'done-line' : 'done-line done-line-empty'}>
			<output>{typeof said === 'function' ? said(done?.name ?? '') : said}</output>
			{done?.undo && <button type="button" class="button button-quiet" onClick={() => void done.undo?.()}>{words.undo}</button>}
			{done && (
				<button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
					<Icon name="close" size={16} />
				</button>
			)}
		</div>
	);
}
