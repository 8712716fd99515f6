import type {JSX, TargetedSubmitEvent} from 'preact';
import {useState} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import type {PanelView} from '@/lib/domain/views';
import {useFold} from '../shared/use-fold';
import {ItemRow} from './item-row';
import type {PanelActions} from './panel-props';

interface Props {
	promises: Item[];
	/** What each side is called. */
	names: Record<Item['owner'], string>;
	view: PanelView;
	actions: PanelActions;
}

/** So many are shown at once on either side: more would push what follows out of sight. */
const first = 20;

/** Promises, those of the owner first, then theirs. */
export function PromiseLists({promises, names, view, actions}: Props): JSX.Element {
	/** The side where a promise stands that was given to the other while its form is open: a row that moves loses the keyboard and what was typed. */
	const [held, setHeld] = useState<Record<string, Item['owner']>>({});
	const sideOf = (item: Item): Item['owner'] => held[item.id] ?? item.owner;
	const holding: PanelActions = {
		...actions,
		changeItem(id, change) {
			const item = promises.find(one => one.id === id);
			if (item && change.owner !== undefined) setHeld(before => ({...before, [id]: sideOf(item)}));
			actions.changeItem(id, change);
		},
	};

	return (
		<>
			{(['me', 'them'] as const).map(side => {
				const theirs = promises.filter(item => sideOf(item) === side);
				return theirs.length > 0 && (
					<Side key={side} name={names[side]} promises={theirs} view={view} actions={holding} onLetGo={id => setHeld(({[id]: _side, ...others}) => others)} />
				);
			})}
		</>
	);
}

/** The promises of one side. `onLetGo`: told whose form was closed. */
function Side({name, promises, view, actions, onLetGo}: Omit<Props, 'names'> & {name: string; onLetGo: (id: string) => void}): JSX.Element {
	const {shown, more} = useFold(promises, first);
	const letGo = ({target}: TargetedSubmitEvent<HTMLUListElement>): void =>
		onLetGo((target as Element).closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '');
	return (
		<div data-private>
			<h3>{name}</h3>
			<ul class="checklist" onSubmit={letGo}>{shown.map(item => <ItemRow key={item.id} item={item} view={view} actions={actions} />)}</ul>
			{more}
		</div>
	);
}
