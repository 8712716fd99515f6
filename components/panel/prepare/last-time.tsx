import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {MarkdownView} from '../../editor/markdown-view';
import {shortDate} from '../../shared/dates';

/** So much is read at a glance; more is folded. Characters. */
const glance = 600;

/** What was written last time, in place: the first thing to know. */
export function LastTime({view}: {view: PanelView}): JSX.Element {
	const {last} = view;
	const [whole, setWhole] = useState(false);
	const length = last?.sections.reduce((sum, {text}) => sum + text.length, 0) ?? 0;
	return (
		<section aria-labelledby="last-title">
			<div class="section-head">
				<h2 id="last-title">{agendaWords.last.title}</h2>
				{last && <span class="quiet">{shortDate(dateIn(last.start, view.zone), view, dateIn(systemClock(), view.zone))}</span>}
			</div>
			{last === null ? <p class="quiet">{agendaWords.last.none}</p> : (
				<>
					<div class={whole || length <= glance ? 'written' : 'written written-folded'} data-private>
						{last.sections.map(({title, text}) => (
							<div key={title} class="last">
								<h3>{title}</h3>
								<MarkdownView text={text} />
							</div>
						))}
					</div>
					{length > glance && (
						<button type="button" class="button button-quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
							{whole ? agendaWords.last.fewer : agendaWords.last.more}
						</button>
					)}
				</>
			)}
		</section>
	);
}
