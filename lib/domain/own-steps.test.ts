import {expect, it} from 'vitest';
import {withOwnSteps} from './own-steps';

const step = (id: string, text = id) => ({id, text});
const was = [step('read'), step('look')];
const now = [step('look'), step('ask')];

it.each([
	['nothing was changed', null, null],
	['steps were only put in another order or left out', [step('look')], null],
	['a step was added', [step('look'), step('mine')], [step('look'), step('ask'), step('mine')]],
	['a step was worded otherwise that only the other list had', [step('read', 'Read twice')], [step('look'), step('ask'), step('read', 'Read twice')]],
	['a step was worded otherwise that both have', [step('look', 'Look twice')], [step('look', 'Look twice'), step('ask')]],
])('keeps the owner’s words and no others: %s', (_what, changed, kept) => {
	expect(withOwnSteps(changed, was, now)).toEqual(kept);
});

it('makes no list that is longer than one can be, and then keeps the owner’s steps', () => {
	const many = (letter: string, count: number) => Array.from({length: count}, (_, index) => step(`${letter}${index}`));
	const kept = withOwnSteps(many('own', 30), was, many('new', 40)) ?? [];
	expect(kept).toHaveLength(50);
	expect(kept.filter(({id}) => id.startsWith('own'))).toHaveLength(30);
});
