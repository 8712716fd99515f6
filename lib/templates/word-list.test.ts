import {expect, it} from 'vitest';
import {WordList, wordsOf} from '@/lib/templates/word-list';

const list = new WordList(['done', 'on track', 'c\'est fait', 'deploy*', 'presque prêt*']);

it.each([
	['Done', 1],
	['undone', 0],
	['done, done and done', 1],
	['We are on track', 1],
	['on the track', 0],
	['C\'est fait !', 1],
	['Deployments deployed', 2],
	['redeploy', 0],
	['presque prête', 1],
	['prête', 0],
	['', 0],
])('in "%s" are %i', (text, expected) => {
	expect(list.count(wordsOf(text), 9)).toBe(expected);
});

it('counts no further than is asked', () => {
	expect(list.count(wordsOf('done, on track, deployed'), 2)).toBe(2);
});
