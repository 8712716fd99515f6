import {classFor} from './classes.ts';
import type {StandInEvent, StandInOptions} from './model.ts';

/** Languages written from right to left. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'iw', 'ur']);

/** The document before the page's program runs: Google's landmarks, who the account is, and what to draw. */
export function shellOf(options: StandInOptions & {classes: string}, events: StandInEvent[], version: string, nonce: string): string {
	const {account, theme, density, classes, hourHeight} = options;
	const cls = (name: string) => classFor(name, classes);
	const look = [theme === 'dark' && cls('dark'), density === 'compact' && cls('compact')].filter(Boolean).join(' ');
	const offset = zoneOffset(account.zone, options.now);
	return `<!doctype html>
<html lang="${text(account.locale)}" dir="${rightToLeft.has(account.locale.slice(0, 2)) ? 'rtl' : 'ltr'}" class="${look}" style="--hour-height: ${hourHeight}px" data-prefetch-view-key="${options.view.toUpperCase()}" data-base-title="Google Calendar">
<head>
<meta charset="utf-8">
<title>Google Calendar</title>
<meta name="theme-color" content="${theme === 'dark' ? '#1B1B1B' : '#F8FAFD'}">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="/stand-in/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/stand-in/style.css?classes=${encodeURIComponent(classes)}">
<script type="application/json" id="stand-in-given">${json({options, events, version})}</script>
<script type="module" nonce="${nonce}" src="/stand-in/program.js"></script>
</head>
<body class="${cls('body')}" data-viewfamily="EVENT" jscontroller="FDybyc">
<div class="${cls('app')}">
<div class="${cls('app-main')}"><div class="${cls('app-inner')} ${cls('app-main')}">
<header id="gb" role="banner" class="${cls('banner')}"></header>
<div class="${cls('below')}"><div id="stand-in-drawer" class="${cls('drawer')}" jsname="QA0Szd" role="complementary" aria-label="Drawer"></div><div id="YPCqFe" class="${cls('main-holder')}" jsname="f2QpNc"></div><div class="${cls('rail-holder')}" id="stand-in-rail"></div></div>
</div></div>
<div class="${cls('companion')}" jsname="xeMbY" data-keeps-details-open="true"></div>
</div>
<div id="yDmH0d" class="${cls('mount')}"></div>
<div id="xUserInfo" hidden><div id="xUserEmail">${text(account.email)}</div><div id="xUserName">${text(account.name)}</div><div id="xTimezone">${text(account.zone)}</div><div id="xGmtOffset">${offset}</div><div id="xUserLocale">${text(account.locale.replace('-', '_'))}</div></div>
</body>
</html>`;
}

/** Offset of a zone from UTC at a moment of the present day there, in milliseconds, daylight saving included. */
function zoneOffset(zone: string, now: string): number {
	const name = new Intl.DateTimeFormat('en', {timeZone: zone, timeZoneName: 'longOffset'}).formatToParts(new Date(`${now.slice(0, 16)}Z`)).find(({type}) => type === 'timeZoneName')?.value;
	const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

function text(given: string): string {
	return given.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function json(value: unknown): string {
	return JSON.stringify(value).replaceAll('<', '\\u003c');
}
