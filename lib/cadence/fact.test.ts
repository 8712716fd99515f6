import {describe, expect, it} from 'vitest';
import {withLives, type Fact} from '@/lib/cadence/fact';
import type {FindingLife, Life} from '@/lib/domain/finding';

const now = '2026-11-23T08:00:00Z';
const fact = (id: string, more: Partial<Fact> = {}): Fact => ({
	id, type: 'moved', level: 'notice', person: 'ana', personName: 'Ana', occurrence: null, date: '2026-11-24', summary: 's', evidence: ['e'], since: now, action: null, ...more,
});
const life = (finding: string, what: FindingLife['life'], until: string | null = null): FindingLife => ({finding, life: what, until, updatedAt: now});

describe('the life of a finding', () => {
	it.each<[string, Fact, FindingLife[], Life, string | null]>([
		['open until somebody says something', fact('moved|k|10'), [], 'open', null],
		['acknowledged: quiet', fact('moved|k|10'), [life('moved|k|10', 'acknowledged')], 'acknowledged', null],
		['acknowledged, and moved again since: open', fact('moved|k|11'), [life('moved|k|10', 'acknowledged')], 'open', null],
		['snoozed: quiet until then', fact('moved|k|10'), [life('moved|k|10', 'snoozed', '2026-11-24T08:00:00Z')], 'snoozed', '2026-11-24T08:00:00Z'],
		['snoozed, and moved again meanwhile: still quiet', fact('moved|k|11'), [life('moved|k|10', 'snoozed', '2026-11-24T08:00:00Z')], 'snoozed', '2026-11-24T08:00:00Z'],
		['snoozed until now: open', fact('moved|k|10'), [life('moved|k|10', 'snoozed', now)], 'open', null],
		['another\'s life is not its own', fact('moved|other|10'), [life('moved|k|10', 'snoozed', '2026-11-24T08:00:00Z')], 'open', null],
		['left out on purpose', fact('missing|ana|10', {skipped: true}), [], 'skipped', null],
	])('%s', (_what, given, lives, expected, until) => {
		expect(withLives([given], lives, now)).toMatchObject([{id: given.id, life: expected, until}]);
	});
});
