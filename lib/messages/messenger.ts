import {defineExtensionMessaging} from '@webext-core/messaging';
import type {Protocol} from './protocol';

const messenger = defineExtensionMessaging<Protocol>();

/** Sends a typed message: to extension contexts, or with a tab id (and frame) to a calendar page. */
export const sendMessage = messenger.sendMessage;

/** Answers a typed message. One listener a type and context. */
export const onMessage = messenger.onMessage;
