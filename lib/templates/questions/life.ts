import {anyKind, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on life around work: what the job has to leave room for. */
export const life = questionsOn('life', [
	['life-outside', 'What outside of work takes up most of your thoughts these days?'],
	['life-look-forward', 'What are you looking forward to that has nothing to do with us?'],
	['life-own-week', 'What would your working week look like if you could arrange it around your life?'],
	['life-boundary', 'Where did work creep into your own time lately?'],
	['life-time-off', 'When is your next proper break, and what could spoil it?'],
	['life-missed', 'What did work make you miss in the last few months?'],
	['life-place', 'What about the place where you work, at home or here, could be better?'],
	['life-season', 'What season of life are you in, and what does it ask of the job?'],
	['life-known', 'What should I know about your life so that I do not plan past it?', anyKind],
	['life-switch-off', 'What helps you to switch off, and what keeps you from it?'],
	['life-at-home', 'What would the people at home say about how work treats you?'],
]);
