import type {ReadonlySignal} from '@preact/signals';
import type {JSX} from 'preact';
import {aboutWords} from '@/lib/locales/about';
import {Answered} from '../shared/answered';
import type {ShownAboutDone} from './about-props';

/** In the place of somebody who was just erased: what was done, and the way back. Nothing while nobody was. */
export function ErasedPerson({done}: {done: ReadonlySignal<ShownAboutDone | null>}): JSX.Element | null {
	const now = done.value;
	return now?.what === 'erased' ? <Answered text={aboutWords.did.erased(now.name)} onUndo={() => void now.undo?.()} /> : null;
}
