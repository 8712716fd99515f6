import type {Handlers} from '@/lib/messages/server';
import {aboutPeople} from './about';
import {absenceView} from './absence-view';
import {agendas} from './agendas';
import {choosing} from './choosing';
import {findEvents} from './events-view';
import {raising} from './inbox';
import {keeping} from './keeping';
import {merging} from './merges';
import {optionsView} from './options-view';
import {detailsDrawn, repaint, viewDrawn} from './page-drawn';
import {panelView} from './panel-view';
import {popupView} from './popup-view';
import {saying} from './saying';
import type {Services} from './services';
import {triedRules} from './tried-rules';
import {templating} from './templates-change';
import {thinkOfRaw} from './think';
import {remembering} from './timeline';
import {writing} from './writing';

/** The answer to every message of the background. */
export const handlersFor = (services: Services): Handlers => ({
	'page.seen': view => viewDrawn(services, view),
	'page.paint': ({report}) => repaint(services, report),
	'page.think': request => thinkOfRaw(services, request),
	'page.opened': details => detailsDrawn(services, details),
	'panel.read': ({occurrence}) => panelView(services, occurrence),
	'absence.read': absent => absenceView(services, absent),
	'events.find': ({text}) => findEvents(services, text),
	'popup.read': ({open}) => popupView(services, open),
	'options.read': () => optionsView(services),
	'rules.try': rules => triedRules(services, rules),
	...agendas(services),
	...writing(services),
	...choosing(services),
	...saying(services),
	...merging(services),
	...keeping(services),
	...aboutPeople(services),
	...templating(services),
	...raising(services),
	...remembering(services),
});
