import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Runway} from '@/lib/domain/finding';
import {words} from '@/lib/locales/views';
import {Answered} from '../shared/answered';
import {Avatar} from '../shared/avatar';
import {CollapsedList} from '../shared/collapsed-list';
import type {OwnAction} from '../shared/finding-deeds';
import {Icon} from '../shared/icon';
import type {IconName} from '../shared/icon';
import {OneAction} from '../shared/one-action';

interface Props {
	runways: Runway[];
	onOpen: (url: string) => void;
	onAct: (action: OwnAction) => void;
	onUnact: (action: OwnAction) => void;
}

/** The summary says the state in words; the shape beside it makes the pressing ones easy to find. */
const shapes: Record<Runway['state'], IconName> = {overdue: 'warn', due: 'warn', 'none-seen': 'notice', booked: 'check', later: 'check'};

const keyOf = ({person, kind}: Runway): string => `${person} ${kind}`;

/** Where everybody stands with career and growth talks, most pressing first, with one thing to do. */
export function RunwayList({runways, onOpen, onAct, onUnact}: Props): JSX.Element {
	const [acted, setActed] = useState<Record<string, OwnAction>>({});
	const pressing = runways.filter(({state}) => state === 'overdue' || state === 'due' || state === 'booked').length;
	const act = (runway: Runway, action: OwnAction): void => {
		setActed({...acted, [keyOf(runway)]: action});
		onAct(action);
	};

	return (
		// Talks that are not pressing must not push what needs attention out of sight.
		<CollapsedList items={runways} first={Math.min(4, Math.max(2, pressing))} keyOf={keyOf}>
			{runway => (
				<div class="row">
					<Avatar name={runway.personName} small />
					<div class="row-text">
						<p class="row-title">
							<strong>{runway.personName}</strong>
							<span class="quiet">{` · ${words.kind[runway.kind]}`}</span>
						</p>
						<p class={`state state-${runway.level === 'urgent' ? 'urgent' : runway.state}`}>
							<Icon name={runway.level === 'urgent' ? 'urgent' : shapes[runway.state]} size={16} />
							<span>{runway.summary}</span>
						</p>
						<Act
							runway={runway}
							acted={acted[keyOf(runway)]}
							onOpen={onOpen}
							onAct={action => act(runway, action)}
							onUndo={action => {
								const {[keyOf(runway)]: _undone, ...others} = acted;
								setActed(others);
								onUnact(action);
							}}
						/>
					</div>
				</div>
			)}
		</CollapsedList>
	);
}

interface ActProps extends Pick<Props, 'onOpen' | 'onAct'> {
	runway: Runway;
	/** What was just done about it. */
	acted: OwnAction | undefined;
	onUndo: (action: OwnAction) => void;
}

/** The one thing to do, or what was just done and can be taken back. */
function Act({runway, acted, onOpen, onAct, onUndo}: ActProps): JSX.Element | null {
	if (acted?.type === 'turn') {
		return <Answered text={words.answer.did[acted.kind]} onUndo={() => onUndo(acted)} />;
	}

	return runway.action && <OneAction action={runway.action} about={runway.personName} onOpen={onOpen} onAct={onAct} />;
}
