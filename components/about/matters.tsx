import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {aboutWords} from '@/lib/locales/about';
import {Editor} from '../editor/editor';
import type {MattersDraft} from './about-props';

/** What matters to a person, in the owner's words. Saved as it is typed. */
export function Matters({draft}: {draft: MattersDraft}): JSX.Element {
	const id = useId();
	return (
		<section aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{aboutWords.matters}</h2>
			<p id={`${id}-why`} class="quiet">{aboutWords.mattersWhy}</p>
			<div data-private="">
				<Editor label={aboutWords.matters} describedBy={`${id}-why`} text={draft.text.value} onText={draft.type} onFlush={() => void draft.flush()} />
			</div>
			<output class="merged">{draft.merged.value ? aboutWords.mattersMerged : ''}</output>
		</section>
	);
}
