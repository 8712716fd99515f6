import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {Saving} from '@/lib/domain/saving';
import {words} from '@/lib/locales/views';
import {Icon} from './icon';

/** Whether what was written is safe. Only an end is announced: safe, or not yet. */
export function SaveState({saving}: {saving: ReadonlySignal<Saving>}): JSX.Element {
	const now = saving.value;
	return (
		<p class={`save save-${now}`}>
			<output aria-live="polite">
				{now === 'saved' && <><Icon name="check" size={16} />{words.save.saved}</>}
				{(now === 'failed' || now === 'stopped') && <><Icon name="warn" size={16} />{words.save[now]}</>}
			</output>
			{now === 'saving' && <span aria-hidden="true">{words.save.saving}</span>}
		</p>
	);
}
