import type {JSX} from 'preact';
import type {Runway} from '@/lib/domain/finding';
import {words} from '@/lib/locales/views';
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
}

/** The summary says the state in words; the shape beside it makes the pressing ones easy to find. */
const shapes: Record<Runway['state'], IconName> = {overdue: 'warn', due: 'warn', 'none-seen': 'notice', booked: 'check', later: 'check'};

/** Where everybody stands with career and growth talks, most pressing first, with one thing to do. */
export function RunwayList({runways, onOpen, onAct}: Props): JSX.Element {
	const pressing = runways.filter(({state}) => state === 'overdue' || state === 'due' || state === 'booked').length;
	return (
		// Talks that are not pressing must not push what needs attention out of sight.
		<CollapsedList items={runways} first={Math.min(4, Math.max(2, pressing))} keyOf={runway => `${runway.person} ${runway.kind}`}>
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
						{runway.action && <OneAction action={runway.action} about={runway.personName} onOpen={onOpen} onAct={onAct} />}
					</div>
				</div>
			)}
		</CollapsedList>
	);
}
