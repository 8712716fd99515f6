import {signal} from '@preact/signals';
import {render} from '@testing-library/preact';
import {vi} from 'vitest';
import type {InboxItem} from '@/lib/domain/inbox';
import type {Item} from '@/lib/domain/note';
import type {AbsenceView, PanelView} from '@/lib/domain/views';
import {Panel} from '@/components/panel/panel';
import type {Place} from '@/components/panel/places';
import type {NoteDraft, PanelActions, PanelProps} from '@/components/panel/panel-props';

/** Renders the panel for tests, with actions that remember how they were called. */
export function showPanel(view: PanelView | null, over: Partial<PanelProps> = {}) {
	const actions: {[K in keyof Omit<PanelActions, 'openTab'>]: ReturnType<typeof vi.fn<PanelActions[K]>>} & {openTab: null} = {
		type: vi.fn(), flush: vi.fn(), tick: vi.fn(), addItem: vi.fn(), tickItem: vi.fn(), removeItem: vi.fn(),
		restoreItem: vi.fn(), setKind: vi.fn(), correct: vi.fn(), refresh: vi.fn(), close: vi.fn(),
		say: vi.fn(), sayAbsent: vi.fn(), pause: vi.fn(), resume: vi.fn(), copy: vi.fn(), changeItem: vi.fn(), addInbox: vi.fn(), changeInbox: vi.fn(), takeInbox: vi.fn(), tickInbox: vi.fn(),
		removeInbox: vi.fn(), restoreInbox: vi.fn(), chooseTemplate: vi.fn(), changeChecklist: vi.fn(), share: vi.fn(), copyShareable: vi.fn(),
		answerQuestion: vi.fn(), dismissHint: vi.fn(), closeTalk: vi.fn(), goTo: vi.fn(), blur: vi.fn(), help: vi.fn(), openTab: null,
	};
	const deeds = {live: vi.fn(), say: vi.fn(), act: vi.fn(), unact: vi.fn()};
	const texts = {top: signal('Moving team'), way: signal('')};
	actions.type.mockImplementation((section, text) => {
		texts[section as 'top'].value = text;
	});
	const place = signal<Place | null>(null);
	actions.goTo.mockImplementation(next => {
		place.value = next;
	});
	const merged = signal(false);
	const shown = signal(view);
	const absent = signal<AbsenceView | null>(null);
	const paused = signal<{until: string} | null>(null);
	const props: PanelProps = {
		phase: signal(view === null ? 'none' : 'ready'),
		occurrence: signal('one'),
		view: shown,
		absence: {shown: absent, view: absent, paused},
		drafts: signal<Record<string, NoteDraft>>(view?.person ? {top: {text: texts.top, merged}, way: {text: texts.way, merged}} : {}),
		removed: signal<Item[]>([]),
		removedInbox: signal<InboxItem[]>([]),
		returned: signal<string[]>([]),
		place,
		blurred: signal(false),
		helping: signal(false),
		history: () => <p>History</p>,
		about: () => <p>About</p>,
		erased: () => <p>Erased</p>,
		saving: signal('idle'),
		trouble: signal(null),
		actions,
		deeds,
		...over,
	};
	render(<Panel {...props} />);
	return {actions, deeds, texts, merged, props, shown, absent, paused};
}
