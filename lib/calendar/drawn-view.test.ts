// @vitest-environment happy-dom
import {expect, it} from 'vitest';
import {fromLines} from '@/lib/domain/chip-lines';
import {takeDown} from './chips';
import {drawnView} from './drawn-view';
import {chipMarkup} from './fixtures/chip-markup';
import {monthChip} from './fixtures/stacked-markup';
import {readView} from './view';

it('the chips of the all-day row are told with the day whose cell they stand in, those of the columns are not told twice', () => {
	document.body.innerHTML = `<div role="main"><div role="grid">
		<div role="row"><div role="gridcell"></div><div role="gridcell">${monthChip({time: null})}</div></div>
		<div role="row"><div role="gridcell" data-column-index="0" data-datekey="28996"></div>${chipMarkup({id: 'timed me@m'})}</div></div></div>`;
	const view = readView(document);
	const chips = view.ok ? takeDown(view.value).chips : [];
	const beside = view.ok ? fromLines(drawnView(view.value, chips, 40).beside.join('\n')) : [];
	expect(chips).toHaveLength(1);
	expect(beside).toMatchObject([{day: 1, title: 'Me / Dana', spoken: 'All day, Me / Dana, Me Myself, Accepted, No location, October 5, 2026', torn: false}]);
});

it('without an all-day row nothing stands beside the columns', () => {
	document.body.innerHTML = `<div role="main"><div role="grid"><div role="row">${chipMarkup({})}</div></div></div>`;
	const view = readView(document);
	expect(view.ok && fromLines(drawnView(view.value, [], 40).beside.join('\n'))).toEqual([]);
});
