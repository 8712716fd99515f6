import {expect, it} from 'vitest';
import {readOffsetLabels} from './offset-label';

it.each([
	['GMT-05', [-300]],
	['GMT+05:45', [345]],
	['UTC−3:30', [-210]],
	['GMT', [0]],
	['GMT+٠١', [60]],
	['GMT-08 GMT+01', [-480, 60]],
	['Monday 5', []],
])('%j', (corner, minutes) => {
	expect(readOffsetLabels(corner)).toEqual(minutes);
});
