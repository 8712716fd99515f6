import type {JSX} from 'preact';
import type {Level} from '@/lib/domain/finding';
import {Icon} from './icon';

/** A level's shape: circle, triangle, octagon. Its colour only repeats what the shape and the word beside it say. */
export function LevelShape({level}: {level: Level}): JSX.Element {
	return <span class={`level-shape level-${level}`}><Icon name={level} size={18} /></span>;
}
