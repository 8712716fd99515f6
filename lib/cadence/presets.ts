import type {Rules} from '@/lib/domain/rule';
import {handbookRules, sameRules} from '@/lib/domain/rule';
import type {Preset} from '@/lib/domain/options-view';
import {presetWords} from '@/lib/locales/presets';

/** Named sets of rules, each with its source; the first is what holds until somebody chooses. */
export const presets: readonly Preset[] = [
	{id: 'handbook-2022', ...presetWords.handbook2022, rules: handbookRules},
	{
		id: 'handbook-later',
		...presetWords.handbookLater,
		rules: {...handbookRules, regularEvery: 1, careerEvery: 'half-year', growthEvery: 26, taper: {afterDays: 90, every: 2}},
	},
	{
		id: 'classic',
		...presetWords.classic,
		rules: {...handbookRules, regularEvery: 1, careerEvery: 26, growthEvery: 52, quietMove: 2, checkIns: [30, 60, 90]},
	},
];

/** The preset that these rules equal; null when they are the owner's own. */
export function presetOf(rules: Rules): string | null {
	return presets.find(preset => sameRules(preset.rules, rules))?.id ?? null;
}
