import {anyKind, onlyRegular, questionsOn} from '@/lib/templates/questions/questions-on';

/** Questions on energy and workload: how much somebody carries, and what keeps them going. */
export const energy = questionsOn('energy', [
	['energy-charged', 'What gave you energy this week, and what took it?', onlyRegular],
	['energy-best-hour', 'At which hour of the day do you do your best work, and who else claims that hour?', anyKind],
	['energy-evening', 'What do you still carry in your head when you close the laptop?'],
	['energy-hand-over', 'Which of your duties would you hand over today if nobody asked why?'],
	['energy-pace', 'How long could you go on at the pace of the last month?'],
	['energy-meetings', 'Which meeting leaves you with less energy than you brought?'],
	['energy-signs', 'How would I notice that you have too much on your shoulders, before you say so?', anyKind],
	['energy-quiet-day', 'When did you last have a day with nothing urgent in it?'],
	['energy-small-joys', 'What small thing made a working day better lately?', onlyRegular],
	['energy-heavy', 'What looks light from outside but weighs a lot on you?'],
	['energy-said-yes', 'What have you said yes to that you wish you had turned down?'],
	['energy-recover', 'What helps you to recover after a hard week, and how much of it do you get?'],
]);
