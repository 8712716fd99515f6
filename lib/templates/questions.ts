import type {Question} from '@/lib/domain/question';
import {connections} from '@/lib/templates/questions/connections';
import {context} from '@/lib/templates/questions/context';
import {direction} from '@/lib/templates/questions/direction';
import {energy} from '@/lib/templates/questions/energy';
import {feedback} from '@/lib/templates/questions/feedback';
import {focus} from '@/lib/templates/questions/focus';
import {ideas} from '@/lib/templates/questions/ideas';
import {learning} from '@/lib/templates/questions/learning';
import {life} from '@/lib/templates/questions/life';
import {obstacles} from '@/lib/templates/questions/obstacles';
import {recognition} from '@/lib/templates/questions/recognition';
import {support} from '@/lib/templates/questions/support';
import {team} from '@/lib/templates/questions/team';
import {work} from '@/lib/templates/questions/work';

/** Every question that comes with Kept, theme by theme. */
export const questions: readonly Question[] = [
	...energy, ...life, ...work, ...focus, ...obstacles, ...context, ...team,
	...connections, ...recognition, ...feedback, ...support, ...ideas, ...learning, ...direction,
];
