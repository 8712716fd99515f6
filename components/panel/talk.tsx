import type {JSX} from 'preact';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import type {NoteDraft, PanelActions} from './panel-props';
import {TalkSection} from './talk-section';

interface Props {
	view: PanelView;
	drafts: Record<string, NoteDraft>;
	actions: PanelActions;
}

/** Where the talk itself is written down, section by section of the template. */
export function Talk({view, drafts, actions}: Props): JSX.Element {
	const {sections} = view.template;
	const strays = Object.keys(drafts).filter(id => !sections.some(section => section.id === id));
	const field = (id: string, title: string, purpose: string, prompts: string[]): JSX.Element | null => {
		const draft = drafts[id];
		return draft ? (
			<TalkSection
				key={id}
				id={id}
				title={title}
				purpose={purpose}
				prompts={prompts}
				draft={draft}
				onText={text => actions.type(id, text)}
				onLeave={actions.flush}
			/>
		) : null;
	};

	return (
		<section aria-labelledby="talk-title">
			<div class="section-head">
				<h2 id="talk-title">{words.panel.talk}</h2>
			</div>
			<p class="quiet purpose">{view.template.purpose}</p>
			{sections.map(({id, title, purpose, prompts}) => field(id, title, purpose, prompts))}
			{strays.map(id => field(id, words.panel.strayTitle, words.panel.strayWhy, []))}
		</section>
	);
}
