import type {JSX, TargetedSubmitEvent} from 'preact';
import {useState} from 'preact/hooks';
import type {Item} from '@/lib/domain/note';
import type {PanelView} from '@/lib/domain/views';
import {ItemRow} from './item-row';
import type {PanelActions} from './panel-props';

interface Props {
	promises: Item[];
	/** What each side is called. */
	names: Record<Item['owner'], string>;
	view: PanelView;
	actions: PanelActions;
}

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
				const letGo = ({currentTarget, target}: TargetedSubmitEvent<HTMLUListElement>): void => {
					const closed = theirs[[...currentTarget.children].findIndex(row => row.contains(target as Node))];
					setHeld(({[closed?.id ?? '']: _side, ...others}) => others);
				};
				return theirs.length > 0 && (
					<div key={side} data-private>
						<h3>{names[side]}</h3>
						<ul class="checklist" onSubmit={letGo}>{theirs.map(item => <ItemRow key={item.id} item={item} view={view} actions={holding} />)}</ul>
					</div>
				);
			})}
		</>
	);
}
