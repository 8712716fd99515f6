import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import {CollapsedList} from '../shared/collapsed-list';
import {FindingCard} from '../shared/finding-card';

/** Findings, each with its level, its evidence and one action. */
export function AttentionList({findings, onOpen}: {findings: Finding[]; onOpen: (url: string) => void}): JSX.Element {
	return (
		<CollapsedList items={findings} first={4} keyOf={finding => finding.id}>
			{finding => <FindingCard finding={finding} withName onOpen={onOpen} />}
		</CollapsedList>
	);
}
