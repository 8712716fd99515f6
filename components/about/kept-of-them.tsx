import type {JSX} from 'preact';
import {useId, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {PersonView} from '@/lib/domain/person-view';
import {aboutWords} from '@/lib/locales/about';
import {words} from '@/lib/locales/views';
import type {AboutActions} from './about-props';

interface Props {
	view: PersonView;
	actions: Pick<AboutActions, 'archive' | 'export' | 'erase'>;
}

/** How much is kept of somebody, and what can be done with all of it. */
export function KeptOfThem({view, actions}: Props): JSX.Element {
	const id = useId();
	const [asking, setAsking] = useState(false);
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{aboutWords.data}</h2>
			<p>{aboutWords.counts(view.counts).join(' · ')}</p>
			<Deed label={aboutWords.export} why={aboutWords.exportWhy} onDo={() => actions.export('json')} />
			<Deed label={aboutWords.exportText} why={aboutWords.exportTextWhy} onDo={() => actions.export('text')} />
			{view.about.archivedAt === null && <Deed label={aboutWords.archive} why={aboutWords.archiveWhy} onDo={() => actions.archive(true)} />}
			<Deed label={aboutWords.erase} why={aboutWords.eraseWhy} expanded={asking} onDo={() => setAsking(!asking)} />
			{asking && <EraseQuestion view={view} onErase={actions.erase} onClose={() => setAsking(false)} />}
		</section>
	);
}

function Deed({label, why, expanded, onDo}: {label: string; why: string; expanded?: boolean; onDo: () => void}): JSX.Element {
	const id = useId();
	return (
		<div class="person-deed">
			<button type="button" class={expanded === undefined ? 'button' : 'button button-danger'} aria-describedby={id} aria-expanded={expanded} onClick={onDo}>{label}</button>
			<p id={id} class="quiet">{why}</p>
		</div>
	);
}

/** Erasing takes two steps; the second names what goes, and begins on the harmless button. */
function EraseQuestion({view: {person, counts}, onErase, onClose}: {view: PersonView; onErase: () => void; onClose: () => void}): JSX.Element {
	const id = useId();
	const cancel = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => cancel.current?.focus(), []);
	return (
		<fieldset class="ask" aria-describedby={id}>
			<legend>{aboutWords.eraseAsk(person.name)}</legend>
			<div id={id}>
				<p>{aboutWords.eraseWhat(aboutWords.counts(counts))}</p>
				<p class="quiet">{aboutWords.eraseAgain}</p>
				<p class="quiet">{aboutWords.eraseCopies}</p>
				<p class="quiet">{aboutWords.eraseUndo}</p>
			</div>
			<div class="buttons">
				<button
					type="button"
					class="button button-danger"
					onClick={() => {
						onClose();
						onErase();
					}}
				>
					{aboutWords.eraseDo}
				</button>
				<button ref={cancel} type="button" class="button" onClick={onClose}>{words.cancel}</button>
			</div>
		</fieldset>
	);
}
