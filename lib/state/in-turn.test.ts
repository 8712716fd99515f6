import {describe, expect, it} from 'vitest';
import {inTurn} from './in-turn';

describe('readings in turn', () => {
	function slow() {
		const started: (() => void)[] = [];
		const turns = inTurn(() => new Promise(resolve => {
			started.push(resolve);
		}));
		return {started, turns};
	}

	it('read once more for all that was asked meanwhile', async () => {
		const {started, turns} = slow();
		const first = turns.read();
		void turns.read();
		const last = turns.read();
		expect(started).toHaveLength(1);
		started[0]?.();
		await Promise.resolve();
		await Promise.resolve();
		expect(started).toHaveLength(2);
		started[1]?.();
		await Promise.all([first, last]);
		expect(started).toHaveLength(2);
	});

	it('begin again once they came to an end', async () => {
		const {started, turns} = slow();
		const first = turns.read();
		started[0]?.();
		await first;
		void turns.read();
		expect(started).toHaveLength(2);
	});

	it('do not wait for what is of something else, nor run on for it', async () => {
		const {started, turns} = slow();
		const first = turns.read();
		void turns.read();
		const second = turns.anew();
		expect(started).toHaveLength(2);
		started[0]?.();
		await first;
		expect(started).toHaveLength(2);
		started[1]?.();
		await second;
		expect(started).toHaveLength(2);
	});
});
