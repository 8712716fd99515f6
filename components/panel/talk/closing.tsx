import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {isHeld, type Outcome} from '@/lib/domain/outcome';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {dateAndTime} from '../../shared/dates';
import {Icon} from '../../shared/icon';
import {passOn} from '../../shared/pass-on';
import type {PanelActions} from '../panel-props';

interface Props {
	view: PanelView;
	/** What was not raised and waits again, in its words. */
	returned: string[];
	actions: PanelActions;
}

const {close: text} = agendaWords;

/** The end of a talk: closed with one press, it says what was promised, what carries over and what comes next. */
export function Closing({view, returned, actions}: Props): JSX.Element {
	const {closedAt} = view;
	const close = (pressed: HTMLElement, closed: boolean): void => {
		const section = pressed.closest('section');
		actions.closeTalk(closed);
		passOn(() => section?.querySelector<HTMLElement>(closed ? '.closed-at' : '.button-main'));
	};

	return (
		<section aria-labelledby="close-title">
			<h2 id="close-title">{text.title}</h2>
			{closedAt === null ? (
				<>
					<p class="quiet purpose">{text.why}</p>
					<button type="button" class="button button-main" aria-keyshortcuts="Alt+Shift+E" onClick={({currentTarget}) => close(currentTarget, true)}>{text.button}</button>
				</>
			) : (
				<div class="closed">
					<p class="closed-at" tabIndex={-1}><Icon name="check" /><span>{text.closed(dateAndTime(closedAt, view))}</span></p>
					{view.meeting.start !== null && <Held view={view} actions={actions} />}
					<ul class="plain">{outcomes(view, returned).map(line => <li key={line}>{line}</li>)}</ul>
					{returned.length > 0 && <ul class="rows" data-private>{returned.map((line, index) => <li key={index} dir="auto">{line}</li>)}</ul>}
					{view.followUp && 'url' in view.followUp && (
						<>
							<p class="quiet">{text.followUpWhy}</p>
							<a class="button button-main" href={view.followUp.url} target="_blank" rel="noreferrer">{text.followUp}</a>
						</>
					)}
					<button type="button" class="button button-quiet" onClick={({currentTarget}) => close(currentTarget, false)}>{text.reopen}</button>
				</div>
			)}
		</section>
	);
}

/** What became of what was promised, raised and written. */
function outcomes({items, inbox, notes, meeting}: PanelView, returned: string[]): string[] {
	const promises = items.filter(item => item.list === 'action');
	const made = promises.filter(item => item.occurrence === meeting.occurrence).length;
	const open = promises.filter(item => item.occurrence !== meeting.occurrence && item.doneAt === null).length;
	const raised = inbox.filter(item => item.doneIn === meeting.occurrence).length;
	return [
		made === 0 ? text.noPromises : text.promises(made),
		...(open === 0 ? [] : [text.carried(open)]),
		...(raised === 0 ? [] : [text.raised(raised)]),
		...(returned.length === 0 ? [] : [text.returned(returned.length)]),
		...(Object.values(notes).every(note => note.text.trim() === '') ? [text.unwritten] : []),
	];
}

/** Where the calendar says that it was held, or it lies ahead still, a yes takes the owner's no back. Anywhere else it is a word of its own. */
const heldByItself: readonly Outcome[] = ['ahead', 'kept', 'moved'];

/** Was it held? What the calendar shows is not what happened. */
function Held({view: {said, outcome}, actions}: {view: PanelView; actions: PanelActions}): JSX.Element {
	/** What became of it before the owner's no; null while that was there first. */
	const [seen, setSeen] = useState<Outcome | null>(null);
	if ((said === null || said.what === 'met') && seen !== outcome) {
		setSeen(outcome);
	}

	const yes = (): void => actions.say(seen === null || heldByItself.includes(seen) ? null : 'met', '');
	return (
		<fieldset class="held">
			<legend>{text.held}</legend>
			<label class="check"><input type="radio" name="held" checked={outcome === 'ahead' || isHeld(outcome)} onChange={yes} /><span>{text.yes}</span></label>
			<label class="check"><input type="radio" name="held" checked={said?.what === 'did-not-happen'} onChange={() => actions.say('did-not-happen', '')} /><span>{text.no}</span></label>
		</fieldset>
	);
}
