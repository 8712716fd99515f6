import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import type {PanelProps} from './panel-props';

/** Whether what was written is safe. Only an end is announced: safe, or not yet. */
export function SaveState({saving}: Pick<PanelProps, 'saving'>): JSX.Element {
	const now = saving.value;
	return (
		<p class={`save save-${now}`}>
			<output aria-live="polite">
				{now === 'saved' && <><Icon name="check" size={16} />{words.save.saved}</>}
				{now === 'failed' && <><Icon name="warn" size={16} />{words.save.failed}</>}
			</output>
			{now === 'saving' && <span aria-hidden="true">{words.save.saving}</span>}
		</p>
	);
}
