import type {JSX} from 'preact';
import type {PanelView} from '@/lib/domain/views';
import {agendaWords} from '@/lib/locales/agenda';
import {AddField} from '../../shared/add-field';
import {useFold} from '../../shared/use-fold';
import {InboxRow, RemovedInboxRow} from '../inbox-row';
import type {PanelProps} from '../panel-props';
import {useSuccessor} from '../successor';
import {Closing} from './closing';
import {CopyShareable} from './copy-shareable';
import {Promises} from './promises';
import {TalkSection} from './talk-section';
import {TasksHint} from './tasks-hint';
import {Timer} from './timer';

/** As long as a promise can be where it is typed. A longer line stays in the note. Characters. */
const longest = 2000;

/** So much to raise is shown at once: more would push the notes out of sight. */
const first = 20;

/** Where the talk itself is held and written down: what to raise, section by section of the template, promises, and its end. */
export function Talk({view, drafts, removed, removedInbox, returned, actions}: Pick<PanelProps, 'drafts' | 'removed' | 'removedInbox' | 'returned' | 'actions'> & {view: PanelView}): JSX.Element {
	const {next, pressed} = useSuccessor<HTMLElement>();
	const {sections} = view.template;
	const shown = drafts.value;
	const strays = Object.keys(shown).filter(id => !sections.some(section => section.id === id))
		.map(id => ({id, title: agendaWords.stray.title, purpose: agendaWords.stray.why, prompts: [], minutes: null}));
	const raise = useFold(view.inbox.filter(item => item.taken === view.meeting.occurrence || item.doneAt !== null), first);

	const promise = (text: string): boolean => {
		if (text.length > longest) return false;
		actions.addItem('action', 'me', text);
		return true;
	};

	return (
		<>
			<div class="talk-head">
				<p class="quiet purpose">{view.template.purpose}</p>
				{view.closedAt === null && <Timer start={view.meeting.start} end={view.meeting.end} />}
			</div>
			<section aria-labelledby="raise-title">
				<h2 id="raise-title">{agendaWords.inbox.title}</h2>
				<ul class="checklist" data-private>
					{raise.shown.map(item => <InboxRow key={item.id} item={item} actions={actions} />)}
					{removedInbox.value.filter(item => item.taken !== null).map(item => <RemovedInboxRow key={item.id} item={item} onUndo={() => actions.restoreInbox(item.id)} />)}
				</ul>
				{raise.more}
				<AddField label={agendaWords.inbox.add} onAdd={text => actions.addInbox(text, 'now')} />
			</section>
			{view.tasksOnly && (
				<TasksHint
					onDismiss={() => {
						pressed();
						actions.dismissHint();
					}}
				/>
			)}
			<section ref={next} tabIndex={-1} aria-label={agendaWords.notes}>
				{[...sections, ...strays].map(section => {
					const draft = shown[section.id];
					return draft && (
						<TalkSection
							key={section.id}
							section={section}
							draft={draft}
							shared={view.shared.includes(section.id)}
							onShare={shared => actions.share(section.id, shared)}
							onText={text => actions.type(section.id, text)}
							onLeave={actions.flush}
							onAction={promise}
						/>
					);
				})}
				<CopyShareable any={view.shared.length > 0} onCopy={actions.copyShareable} />
			</section>
			{/* Beside the notes where there is room, else below them. */}
			<div class="talk-side">
				{view.person && <Promises view={view} person={view.person} removed={removed.value} actions={actions} />}
				<Closing view={view} returned={returned.value} actions={actions} />
			</div>
		</>
	);
}
