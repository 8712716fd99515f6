// @vitest-environment happy-dom
import {cleanup, render, screen} from '@testing-library/preact';
import {afterEach, expect, it, vi} from 'vitest';
import {Editor} from './editor';

afterEach(cleanup);

it('shows', () => {
	const onText = vi.fn();
	render(<Editor label="Top of mind" text={'# A\n- [ ] b\n**c** https://a.example'} onText={onText} onFlush={() => {}} />);
	expect(screen.getByRole('textbox', {name: 'Top of mind'})).toBeTruthy();
	expect(onText).not.toHaveBeenCalled();
});
