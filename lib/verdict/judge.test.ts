import {describe, expect, it} from 'vitest';
import type {Account} from '@/lib/domain/sighting';
import type {SeriesKnowledge} from '@/lib/domain/verdict';
import {judge} from '@/lib/verdict/judge';
import {emptyKnowledge} from '@/lib/verdict/learn';

const account: Account = {email: 'robin@acme.test', name: 'Robin Park', zone: 'Europe/Berlin', locale: 'en-GB'};
const ana = {email: 'ana@acme.test', name: 'Ana Silva'};
const seen: SeriesKnowledge = {title: 'Weekly', others: [ana], group: false, ownerInvited: true, guestsSeenAt: '2026-11-03T23:30:00Z', repeats: null, correction: null};

describe('guests were seen', () => {
	it('the owner and one other human are a 1-1, with the reasons in words and the date in the account\'s zone', () => {
		expect(judge(account, seen)).toEqual({
			is: 'one-on-one', with: ana, corrected: false,
			reasons: ['2 people: you and Ana Silva', 'Guests seen 4 Nov'],
		});
	});

	it('names the address of somebody without a name', () => {
		expect(judge(account, {...seen, others: [{email: 'x@y.test', name: ''}]}).reasons[0]).toBe('2 people: you and x@y.test');
	});

	it.each([
		['five others', {others: [1, 2, 3, 4, 5].map(n => ({email: `${n}@x.test`, name: ''}))}, '5 people besides you'],
		['a group', {group: true, others: [ana]}, 'A group or mailing list is invited'],
		['a list without the owner', {ownerInvited: false}, 'You are not on its guest list'],
		['nobody else', {others: []}, 'Nobody else is invited'],
	])('%s is none, even when the title says so', (_name, change, reason) => {
		expect(judge(account, {...seen, title: '1:1', ...change})).toMatchObject({is: 'no', with: null, reasons: [reason, 'Guests seen 4 Nov']});
	});
});

describe('guests were never seen', () => {
	it('a title that names a 1-1 makes it likely', () => {
		expect(judge(account, emptyKnowledge('Ana 1:1'))).toEqual({
			is: 'likely', with: {email: '', name: 'Ana'}, reasons: ['Only the title says so: "Ana 1:1"'], corrected: false,
		});
	});

	it('any other title leaves it unknown, with a reason', () => {
		const verdict = judge(account, emptyKnowledge('Weekly'));
		expect(verdict).toMatchObject({is: 'unknown', with: null});
		expect(verdict.reasons).toHaveLength(1);
	});
});

describe('a correction wins', () => {
	it.each([seen, {...seen, others: []}, emptyKnowledge('Lunch')])('over what was read', knowledge => {
		const mei = {email: 'mei@acme.test', name: 'Mei'};
		expect(judge(account, {...knowledge, correction: {is: 'no'}})).toEqual({is: 'no', with: null, reasons: ['You said so'], corrected: true});
		expect(judge(account, {...knowledge, correction: {is: 'one-on-one', with: mei}})).toEqual({is: 'one-on-one', with: mei, reasons: ['You said so'], corrected: true});
	});
});
