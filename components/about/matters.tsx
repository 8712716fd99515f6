import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {aboutWords} from '@/lib/locales/about';
import {NoteField} from '../shared/note-field';
import type {MattersDraft} from './about-props';

/** What matters to a person, in the owner's words. Saved as it is typed. */
export function Matters({draft}: {draft: MattersDraft}): JSX.Element {
	const id = useId();
	return (
		<section aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{aboutWords.matters}</h2>
			<p id={`${id}-why`} class="quiet">{aboutWords.mattersWhy}</p>
			<NoteField id={id} labelledBy={`${id}-title`} describedBy={`${id}-why`} text={draft.text} onText={draft.type} onLeave={() => void draft.flush()} />
			{draft.merged.value && <p class="quiet">{aboutWords.mattersMerged}</p>}
		</section>
	);
}
