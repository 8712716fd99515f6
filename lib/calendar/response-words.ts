import type {Response} from '@/lib/domain/event';

/** Words of the answer as they stand alone between separators (chips) or in a guest's label. English, as captured in 2026. */
const words: Record<string, Response> = {
	accepted: 'accepted',
	attending: 'accepted',
	yes: 'accepted',
	declined: 'declined',
	'not attending': 'declined',
	no: 'declined',
	tentative: 'tentative',
	maybe: 'tentative',
	'needs rsvp': 'needs-response',
	awaiting: 'needs-response',
};

/** The answer named by one of `fields`; `unknown` when none names one or two contradict each other. */
export function responseIn(fields: string[]): Response {
	const found = new Set(fields.map(field => words[field.trim().toLowerCase()]).filter(answer => answer !== undefined));
	const [only] = found;
	return found.size === 1 && only !== undefined ? only : 'unknown';
}
