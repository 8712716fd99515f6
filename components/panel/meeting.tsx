import type {JSX} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';
import {systemClock} from '@/lib/domain/time';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Correction} from '../shared/correction';
import {passOn} from '../shared/pass-on';
import {useMidnight} from '../shared/use-midnight';
import {Aside, Asides} from './aside';
import {Became} from './became';
import {CalmFindings, Findings} from './findings';
import {MoveNote} from './move-note';
import {NotYet} from './not-yet';
import type {PanelProps} from './panel-props';
import {Places} from './places';
import type {Place} from './places';
import {Prepare} from './prepare/prepare';
import {readyIn} from './prepare/checklist';
import {Record} from './record';
import {Summary} from './summary';
import {Talk} from './talk/talk';
import {Turns} from './turns';

/** So long before its beginning a 1-1 opens at its talk. Milliseconds. */
const atTalk = 5 * 60_000;

/** Where a 1-1 opens: to be prepared while it lies ahead, at the talk from shortly before on. */
export function firstPlace({meeting: {start}}: Pick<PanelView, 'meeting'>, now: string): Place {
	return start !== null && Date.parse(now) >= Date.parse(start) - atTalk ? 'talk' : 'prepare';
}

/** One occurrence: its facts, and its four places once it is known whom it is with. */
export function Meeting(given: Omit<PanelProps, 'view'> & {view: PanelView}): JSX.Element {
	const view = useMidnight(given.view);
	const props = {...given, view};
	const {actions, place} = given;
	const [first] = useState(() => firstPlace(view, systemClock()));
	/** Whether anybody was known when it was said whom it is with, or that it is no 1-1: once that has changed, all else has, and took the keyboard along. */
	const [corrected, setCorrected] = useState<boolean | null>(null);
	const isKnown = view.person !== null;
	const correct: PanelProps['actions']['correct'] = correction => {
		setCorrected(isKnown);
		actions.correct(correction);
	};
	useLayoutEffect(() => {
		if (corrected === !isKnown) {
			setCorrected(null);
			passOn(() => document.querySelector('h1'));
		}
	}, [corrected, isKnown]);

	if (view.person === null) {
		return (
			<>
				<Summary view={view} onKind={null} />
				<Findings view={view} deeds={null} />
				<NotYet verdict={view.verdict} people={view.people} onCorrect={correct} />
			</>
		);
	}

	const {person} = view;
	const {done, all} = readyIn(view);
	const waiting = view.inbox.filter(item => item.taken !== null && item.doneAt === null).length;
	return (
		<>
			<Summary view={view} onKind={actions.setKind}><Record view={view} /></Summary>
			<Asides look="asides">
				<Turns view={view} onKind={actions.setKind} />
				<Became view={view} onSay={actions.say} />
				<Aside label={words.verdict.why}>
					<Correction verdict={view.verdict} people={view.people} onCorrect={correct} />
				</Aside>
				{view.moveNote && <MoveNote note={view.moveNote} onCopy={actions.copy} />}
				<CalmFindings view={view} deeds={props.deeds} />
			</Asides>
			<Findings view={view} deeds={props.deeds} />
			<Places
				place={place.value ?? first}
				counts={{prepare: all === 0 ? '' : `${done}/${all}`, talk: waiting === 0 ? '' : String(waiting)}}
				onPlace={actions.goTo}
				show={one => shown(props, one, person.id)}
			/>
		</>
	);
}

/** What one of the places holds. */
function shown(props: Omit<PanelProps, 'view'> & {view: PanelView}, place: Place, person: string): JSX.Element {
	switch (place) {
		case 'prepare': {
			return <Prepare {...props} />;
		}

		case 'talk': {
			return <Talk {...props} />;
		}

		case 'history': {
			return props.history(person);
		}

		case 'about': {
			return props.about(person);
		}
	}
}
