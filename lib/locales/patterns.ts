import type {UtcInstant} from '@/lib/domain/time';
import {momentText, slotText, type Reading} from './moments';

/** Facts that show only over time. */
export const patternWords = {
	samePerson: (name: string, dropped: number, all: number) => `${dropped} of the ${all} 1-1s that fell out lately were with ${name}`,
	samePersonHeld: (name: string, held: number, dropped: number, weeks: number) => `In the last ${weeks} weeks: ${held} held with ${name}, ${dropped} fell out`,
	othersHeld: (held: number, dropped: number) => `With everybody else: ${held} held, ${dropped} fell out`,
	fragile: (name: string, at: UtcInstant, broken: number, all: number, {locale, zone}: Reading) =>
		`${broken} of the last ${all} 1-1s with ${name} did not stay on ${slotText(at, {locale, zone})}`,
	brokenMoved: (from: UtcInstant, to: UtcInstant, reading: Reading) => `Moved from ${momentText(from, reading)} to ${momentText(to, reading)}`,
	brokenGone: (at: UtcInstant, seenAt: UtcInstant, reading: Reading) => `Planned for ${momentText(at, reading)}, found gone ${momentText(seenAt, reading)}`,
};
