import type {JSX} from 'preact';
import {templatesWords as text} from '@/lib/locales/templates';
import {words} from '@/lib/locales/views';
import {LevelShape} from '../shared/level';
import type {ShownEdit, TemplatesActions} from './templates-props';

/** Says that another tab writes in the same template, and keeps what that one wrote. */
export function ChangedElsewhere({edit, actions}: {edit: ShownEdit; actions: Pick<TemplatesActions, 'keepOther' | 'letGoOther'>}): JSX.Element {
	const isReplaced = edit.replaced.value !== null;
	return (
		<div class={isReplaced ? 'card elsewhere' : 'elsewhere'}>
			<output class={isReplaced ? undefined : 'quiet'}>
				{isReplaced && <LevelShape level="warn" />}
				{isReplaced ? text.replaced : edit.followed.value ? text.followed : null}
			</output>
			{isReplaced && (
				<div class="buttons">
					<button type="button" class="button button-soft" onClick={actions.keepOther}>{text.keepOther}</button>
					<button type="button" class="button button-quiet" onClick={actions.letGoOther}>{words.close}</button>
				</div>
			)}
		</div>
	);
}
