import type {OccurrenceKey} from '@/lib/domain/event';

/** What the panel's address asks for. */
export interface HashRequest {
	occurrence: OccurrenceKey;
	focus: boolean;
	/** Null: follow the system. */
	theme: 'light' | 'dark' | null;
}

/** Reads `#occurrence=…&theme=dark&focus=1`; null when no occurrence is named. */
export function readHash(hash: string): HashRequest | null {
	const said = new URLSearchParams(hash.replace(/^#/, ''));
	const occurrence = said.get('occurrence');
	const theme = said.get('theme');
	return occurrence ? {occurrence, focus: said.get('focus') === '1', theme: theme === 'dark' || theme === 'light' ? theme : null} : null;
}
