import {classFor} from '../classes.ts';
import type {StandInView} from '../model.ts';
import {growSchedule} from './agenda.ts';
import {drawDay} from './day-dialog.ts';
import {drawer} from './drawer.ts';
import {editPage} from './edit-page.ts';
import {header} from './header.ts';
import {rangeWords, uiWords} from './labels.ts';
import {mainPart} from './main-part.ts';
import {isCompanion, options, seed} from './options.ts';
import {patchChildren} from './patch.ts';
import {drawQuickCreate} from './quick-create.ts';
import {datesOf} from './range.ts';
import {rail} from './rail.ts';
import {scrollNewGrid} from './scroll.ts';
import {settingsPage} from './settings-page.ts';
import {isAside, state} from './state.ts';

const viewKeys: Record<StandInView, string> = {day: 'DAY', week: 'WEEK', customday: 'CUSTOM_DAYS', customweek: 'CUSTOM_WEEKS', month: 'MONTH', year: 'YEAR', agenda: 'AGENDA'};

/** Draws the whole page but its dialogs. `weeks`: during a slide, both ranges of dates from left to right. */
export function draw(weeks?: string[][]): void {
	const isEditing = state.editing !== null;
	const {body, documentElement: root} = document;
	root.classList.toggle(classFor('dark', seed), state.theme === 'dark');
	document.querySelector('meta[name="theme-color"]')?.setAttribute('content', state.theme === 'dark' ? '#1B1B1B' : '#F8FAFD');
	body.dataset.viewfamily = isEditing ? 'EVENT_EDIT' : 'EVENT';
	if (!isAside()) {
		body.dataset.viewkey = viewKeys[state.view];
	}

	patchChildren(part('#gb'), isAside() || isCompanion ? [] : header());
	patchChildren(part('#stand-in-drawer'), isAside() || isCompanion ? [] : drawer());
	patchChildren(part('#stand-in-rail'), isCompanion ? [] : rail());
	patchChildren(part('#YPCqFe'), isEditing ? editPage(state.editing ?? 'new') : [state.settings ? settingsPage() : mainPart(weeks)]);
	drawDay();
	drawQuickCreate();
	document.title = `Google Calendar - ${titleOfPage()}`;
	scrollNewGrid();
	growSchedule();
	root.dataset.standInReady = '';
}

function titleOfPage(): string {
	if (state.editing !== null) {
		return 'Event details';
	}

	return state.settings ? 'Settings' : state.query === null ? rangeWords(state.view, datesOf(state.view, state.date, options), state.date) : uiWords().search;
}

function part(selector: string): Element {
	const found = document.querySelector(selector);
	if (!found) {
		throw new Error(`The stand-in's page has no ${selector}.`);
	}

	return found;
}
