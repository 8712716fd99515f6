import {expect, it} from 'vitest';
import {lanesOf, percent} from './overlap';

it('gives a chip on its own the whole column', () => {
	expect(lanesOf([{start: 600, end: 630}, {start: 630, end: 660}])).toStrictEqual([{left: 0, width: 1, depth: 0}, {left: 0, width: 1, depth: 0}]);
});

it('draws overlapped chips wider than their lane, as Google does', () => {
	const lanes = lanesOf([{start: 600, end: 700}, {start: 610, end: 700}, {start: 620, end: 700}]);
	expect(lanes.map(({left, width}) => [percent(left), percent(width)])).toStrictEqual([['0%', '56.6667%'], ['33.3333%', '56.6667%'], ['66.6667%', '33.3333%']]);
});
