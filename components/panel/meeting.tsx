import type {JSX} from 'preact';
import {dateIn, systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {panelWords} from '@/lib/locales/panel';
import {words} from '@/lib/locales/views';
import {Correction} from '../shared/correction';
import {Aside, Asides} from './aside';
import {Became} from './became';
import {Findings} from './findings';
import {History} from './history';
import {MoveNote} from './move-note';
import {NotYet} from './not-yet';
import type {PanelProps} from './panel-props';
import {Prepare} from './prepare';
import {Promises} from './promises';
import {Summary} from './summary';
import {Talk} from './talk';
import {Turns} from './turns';

/** One occurrence: its facts, and its notes once it is known whom it is with. */
export function Meeting(props: Omit<PanelProps, 'view'> & {view: PanelView}): JSX.Element {
	const {view, actions} = props;
	if (view.person === null) {
		return (
			<>
				<Summary view={view} onKind={null} />
				<Findings view={view} deeds={null} />
				<NotYet verdict={view.verdict} people={view.people} onCorrect={actions.correct} />
			</>
		);
	}

	const earlier = view.history.filter(({occurrence}) => occurrence !== view.meeting.occurrence);
	return (
		<>
			<Summary view={view} onKind={actions.setKind} />
			<Asides look="asides">
				<Turns view={view} onKind={actions.setKind} />
				<Became view={view} onSay={actions.say} />
				<Aside label={words.verdict.why}>
					<Correction verdict={view.verdict} people={view.people} onCorrect={actions.correct} />
				</Aside>
				{view.moveNote && <MoveNote note={view.moveNote} onCopy={actions.copy} />}
				{earlier.length > 0 && (
					<Aside label={panelWords.history.open}>
						<History past={earlier} locale={view.locale} today={dateIn(view.meeting.start ?? systemClock(), view.zone)} />
					</Aside>
				)}
			</Asides>
			<Findings view={view} deeds={props.deeds} />
			<Prepare view={view} removed={props.removed.value} actions={actions} />
			<Talk view={view} drafts={props.drafts.value} actions={actions} />
			<Promises view={view} person={view.person} removed={props.removed.value} actions={actions} />
		</>
	);
}
