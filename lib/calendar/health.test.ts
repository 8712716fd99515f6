import {describe, expect, it, vi} from 'vitest';
import type {HealthReport} from '@/lib/domain/health';
import {Health} from './health';

const start = () => {
	const onChange = vi.fn<(change: HealthReport) => void>();
	return {onChange, health: new Health(onChange, () => '2026-11-23T09:00:00Z')};
};

describe('Health', () => {
	it('pauses a part only after it failed several times in a row, and says so once', () => {
		const {onChange, health} = start();
		health.well('chips');
		onChange.mockClear();
		health.failed('chips', 'no place');
		health.well('chips');
		health.failed('chips', 'no place');
		health.failed('chips', 'no place');
		expect(onChange).not.toHaveBeenCalled();
		health.failed('chips', 'no place');
		health.failed('chips', 'no place');
		expect(onChange.mock.calls).toEqual([[{part: 'chips', ok: false, found: '', why: 'no place', at: '2026-11-23T09:00:00Z'}]]);
		expect([...health.paused.keys()]).toEqual(['chips']);
	});

	it('asks for another look while it is not sure', () => {
		const {health} = start();
		expect(health.uncertain).toBe(false);
		health.failed('chips', 'no place');
		expect(health.uncertain).toBe(true);
		health.failed('chips', 'no place');
		health.failed('chips', 'no place');
		expect(health.uncertain).toBe(false);
	});

	it('says when a part is well again', () => {
		const {onChange, health} = start();
		for (let i = 0; i < 3; i++) {
			health.failed('view', 'gone');
		}

		health.well('view');
		expect(onChange).toHaveBeenLastCalledWith({part: 'view', ok: true, found: '', why: '', at: '2026-11-23T09:00:00Z'});
		expect(health.paused.size).toBe(0);
	});

	it('lets no exception out', () => {
		const {health} = start();
		expect(() => health.guard('marks', () => {
			throw new Error('broken');
		})).not.toThrow();
	});
});
