// @vitest-environment happy-dom
import {signal} from '@preact/signals';
import {act, cleanup, fireEvent, render, screen} from '@testing-library/preact';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DateField} from './date-field';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

/** The field in a view that shows at once what is saved, and what was. */
function show(first: string | null, limits: {min?: string; max?: string} = {}) {
	const value = signal(first);
	const saved: (string | null)[] = [];
	const onDate = (date: string | null): void => {
		saved.push(date);
		value.value = date;
	};
	const shown = signal(true);
	const View = () => (shown.value ? <DateField label="Start" value={value.value} onDate={onDate} {...limits} /> : null);
	render(<View />);
	return {field: screen.getByLabelText<HTMLInputElement>('Start'), saved, value, shown};
}

/** As a browser tells it, with every digit. */
function type(field: HTMLInputElement, ...values: string[]): void {
	for (const value of values) {
		fireEvent.keyDown(field, {key: '2'});
		pick(field, value);
	}
}

function pick(field: HTMLInputElement, value: string): void {
	fireEvent.input(field, {target: {value}});
	fireEvent.change(field);
}

/** Some of a date is there, and some is not: the value is empty, but the field is not. */
function half(field: HTMLInputElement, isHalf: boolean): void {
	Object.defineProperty(field, 'validity', {configurable: true, value: {badInput: isHalf}});
}

const year = ['0002-03-05', '0020-03-05', '0202-03-05', '2026-03-05'];

describe('a date that is typed', () => {
	it('is saved once, when the field is left', () => {
		const {field, saved} = show('2025-11-30');
		type(field, '2025-01-30', '2025-12-30', '2025-12-03', ...year);
		expect(saved).toEqual([]);
		expect(field.value).toBe('2026-03-05');
		fireEvent.blur(field);
		act(() => {
			vi.runAllTimers();
		});
		expect(saved).toEqual(['2026-03-05']);
	});

	it.each(['Enter', 'Escape'])('is saved by %s', key => {
		const {field, saved} = show(null);
		type(field, ...year);
		fireEvent.keyDown(field, {key});
		fireEvent.blur(field);
		expect(saved).toEqual(['2026-03-05']);
	});

	it('is saved when the keys rest, and when the field goes away', () => {
		const {field, saved, shown} = show(null);
		type(field, ...year);
		act(() => {
			vi.advanceTimersByTime(2000);
		});
		expect(saved).toEqual(['2026-03-05']);
		type(field, '2026-03-06');
		act(() => {
			shown.value = false;
		});
		expect(saved).toEqual(['2026-03-05', '2026-03-06']);
	});

	it.each([
		['0202-03-05', {}], ['2026-12-01', {max: '2026-11-30'}], ['2026-11-01', {min: '2026-11-02'}],
	])('is not saved when nobody can mean it (%s), and what is saved is shown again', (value, limits) => {
		const {field, saved} = show('2026-11-16', limits);
		type(field, value);
		act(() => {
			vi.advanceTimersByTime(2000);
		});
		fireEvent.blur(field);
		expect(saved).toEqual([]);
		expect(field.value).toBe('2026-11-16');
	});

	it('stays while something else is shown anew', () => {
		const {field, value} = show('2026-11-16');
		type(field, '0202-11-16');
		act(() => {
			value.value = '2026-11-17';
		});
		expect(field.value).toBe('0202-11-16');
	});
});

describe('a date that is emptied', () => {
	it('is none, at once when it is picked so, and when it was typed so', () => {
		const {field, saved} = show('2026-11-16');
		pick(field, '');
		expect(saved).toEqual([null]);
		pick(field, '2026-11-17');
		type(field, '');
		fireEvent.blur(field);
		expect(saved).toEqual([null, '2026-11-17', null]);
	});

	it('is what it was when only some of it was taken out', () => {
		const {field, saved} = show('2026-11-16');
		half(field, true);
		type(field, '');
		act(() => {
			vi.advanceTimersByTime(2000);
		});
		fireEvent.blur(field);
		expect(saved).toEqual([]);
		expect(field.value).toBe('2026-11-16');
	});

	it('may be written anew in between', () => {
		const {field, saved} = show('2026-11-16');
		half(field, true);
		type(field, '');
		half(field, false);
		type(field, '2027-11-16');
		fireEvent.blur(field);
		expect(saved).toEqual(['2027-11-16']);
	});
});

it('a date that is picked is saved at once, also after keys', () => {
	const {field, saved} = show('2026-11-16');
	type(field, '0002-11-16');
	fireEvent.pointerDown(field);
	pick(field, '2026-12-24');
	expect(saved).toEqual(['2026-12-24']);
	fireEvent.blur(field);
	expect(saved).toHaveLength(1);
});
