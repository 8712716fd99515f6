import {interviewParts, interviewWords} from '@/lib/verdict/interview-words';

/** What turns the word into talk about interviews, between people who work together. */
const about = String.raw`(?![\s-]*(?:prep|preparation|training|debrief|wrap[\s-]?up|retro|process|pipeline|question|guide|loop design|calibration|feedback|sync|planning|skills|tips|practice|course|workshop|schedul(?:e|ing)|slots|notes|vorbereitung|schulung|vorbereiten))`;
const beforeWord = String.raw`(?<![\p{L}\p{M}\p{N}_]|release[\s-]|mock[\s-])`;
const afterWord = String.raw`(?![\p{L}\p{M}\p{N}_])`;

const words = new RegExp(`${beforeWord}(?:${Object.values(interviewWords).flat().join('|')})${afterWord}${about}`, 'u');
const parts = new RegExp(`(?:${Object.values(interviewParts).flat().join('|')})(?!官|研修|練習|対策|培训)`, 'u');

/** Does a title name an interview with somebody who applies for a job? In any of the languages, since titles are not in the page's. */
export function namesInterview(title: string): boolean {
	// Lower case here costs less than a pattern that knows both.
	const text = title.normalize('NFC').toLowerCase();
	return words.test(text) || parts.test(text);
}
