import {api} from './api.ts';
import {letScheduleGrow} from './agenda.ts';
import {draw} from './draw.ts';
import {letDrag} from './drag.ts';
import {listenToKeys} from './keyboard.ts';
import {listen} from './listen.ts';
import {fitRoom} from './room.ts';
import {spyOnKeys} from './spy.ts';

Object.assign(window, {standIn: api});
spyOnKeys();
listen();
listenToKeys();
letDrag();
letScheduleGrow();
fitRoom();
draw();
