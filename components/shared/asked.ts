import type {Away} from '@/lib/domain/away';
import type {PlainDate} from '@/lib/domain/time';
import type {NamedAway, NamedMerge} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {dateRange} from './dates';
import type {Place} from './dates';
import type {Question} from './questions';

/** "Out of office, 24–28 Dec: pause the clock?" `onAnswer` gets `proposed` when the answer is taken back. */
export function askAway(away: NamedAway, place: Pick<Place, 'locale'>, today: PlainDate, onAnswer: (away: Away, state: Away['state']) => void): Question {
	const {question} = words;
	const dates = dateRange(away.from, away.to, place, today);
	const back = (): void => onAnswer(away, 'proposed');
	return {
		id: away.id,
		text: question.away(away.whose, away.reason, dates),
		reasons: [question.awayAsk],
		yes: question.awayYes,
		no: question.awayNo,
		did: {yes: question.awayDid.accepted(dates), no: question.awayDid.dismissed(dates)},
		onAnswer: yes => onAnswer(away, yes ? 'accepted' : 'dismissed'),
		undo: {yes: back, no: back},
	};
}

/** "Ana S and Ana Silva may be one person", and why. A no is not asked again, so it cannot be taken back here. */
export function askMerge(merge: NamedMerge, onAnswer: (merge: NamedMerge, answer: 'one' | 'two' | 'undo') => void): Question {
	const {question} = words;
	const names = [merge.fromName, merge.intoName] as const;
	return {
		id: `${merge.from} ${merge.into}`,
		text: question.merge(...names),
		reasons: merge.reasons,
		yes: question.mergeYes,
		no: question.mergeNo,
		did: {yes: question.mergeDid.one(...names), no: question.mergeDid.two(...names)},
		onAnswer: yes => onAnswer(merge, yes ? 'one' : 'two'),
		undo: {yes: () => onAnswer(merge, 'undo'), no: null},
	};
}
