import type {JSX} from 'preact';
import type {Kind} from '@/lib/domain/kind';
import type {PanelView} from '@/lib/domain/views';
import {panelWords} from '@/lib/locales/panel';
import {Icon} from '../shared/icon';
import {useSuccessor} from './successor';

interface Props {
	view: PanelView;
	onKind: (kind: Kind) => void;
}

/** Makes this 1-1 the talk that is due, or the regular one again. */
export function Turns({view, onKind}: Props): JSX.Element {
	const {kind, kindFrom} = view.meeting;
	// Where no talk is due any more there is nothing to turn it into, and its kind is chosen in words.
	const {next, pressed} = useSuccessor<HTMLButtonElement>(() => document.querySelector('.summary select'));
	const turned = kindFrom === 'chosen' && (kind === 'career' || kind === 'growth') ? kind : null;
	const turns = view.turns.filter(turn => turn.kind !== kind);
	const choose = (chosen: Kind): void => {
		pressed();
		onKind(chosen);
	};

	return (
		<>
			<div class="became">
				{turned !== null && <Icon name="check" size={18} />}
				<output>{turned === null ? '' : panelWords.turn.done[turned]}</output>
				{turned !== null && (
					<button key="back" ref={next} type="button" class="button button-quiet" onClick={() => choose('regular')}>{panelWords.turn.back}</button>
				)}
			</div>
			{turned === null && turns.map((turn, index) => (
				<button key={turn.kind} ref={index === 0 ? next : undefined} type="button" class="aside turn" onClick={() => choose(turn.kind)}>
					{turn.label}
				</button>
			))}
		</>
	);
}
