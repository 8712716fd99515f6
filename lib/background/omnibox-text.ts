import type {Piece} from '@/lib/locales/inbox';

const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&apos;'};

/** What no XML may hold, escaped or not: one of these in what somebody types would cost the whole suggestion. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const tags = {match: 'match', beside: 'dim'} as const;

/** A suggestion's description. Chrome reads it as XML, Firefox shows it as it is. */
export function describe(pieces: Piece[], markup: boolean): string {
	return markup ? pieces.map(marked).join('') : pieces.map(({text}) => text).join('');
}

function marked({text, as}: Piece): string {
	const safe = text.replaceAll(impossible, ' ').replaceAll(/[&<>"']/gu, letter => entities[letter] ?? '');
	return as === 'plain' || safe === '' ? safe : `<${tags[as]}>${safe}</${tags[as]}>`;
}
