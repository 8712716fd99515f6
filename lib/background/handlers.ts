import type {Handlers} from '@/lib/messages/server';
import {choosing} from './choosing';
import {keeping} from './keeping';
import {optionsView} from './options-view';
import {detailsDrawn, repaint, viewDrawn} from './page-drawn';
import {panelView} from './panel-view';
import {popupView} from './popup-view';
import type {Services} from './services';
import {writing} from './writing';

/** The answer to every message of the background. */
export const handlersFor = (services: Services): Handlers => ({
	'page.seen': view => viewDrawn(services, view),
	'page.paint': ({report}) => repaint(services, report),
	'page.opened': details => detailsDrawn(services, details),
	'panel.read': ({occurrence}) => panelView(services, occurrence),
	'popup.read': ({open}) => popupView(services, open),
	'options.read': () => optionsView(services),
	...writing(services),
	...choosing(services),
	...keeping(services),
});
