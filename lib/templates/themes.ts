import type {Theme} from '@/lib/domain/question';

/** What a theme is called. */
export const themeTitles: Readonly<Record<Theme, string>> = {
	energy: 'Energy and workload',
	life: 'Life around work',
	work: 'The work itself',
	focus: 'Priorities and focus',
	obstacles: 'Obstacles',
	context: 'Context and decisions',
	team: 'The team',
	connections: 'People to talk to',
	recognition: 'Thanks and recognition',
	feedback: 'Feedback, both ways',
	support: 'The two of us',
	ideas: 'Ideas',
	learning: 'Learning and growing',
	direction: 'Career and direction',
};
