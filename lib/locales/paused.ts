import type {Part} from '@/lib/domain/health';

const parts: Record<Part, string> = {
	account: 'seeing whose calendar this is',
	zone: 'reading its time zone',
	view: 'reading this view',
	chips: 'reading events',
	details: 'reading guests',
	marks: 'marking 1-1s',
	ghosts: 'drawing missing 1-1s',
	panel: 'the panel',
	background: 'remembering what is seen',
};

/** What the notice bar says when parts are paused; empty when all is well. */
export function pausedWords(paused: Part[]): string {
	const names = paused.map(part => parts[part]);
	return names.length === 0
		? ''
		: `Kept has paused ${new Intl.ListFormat('en').format(names)} on this page. Your notes and the popup still work.`;
}
