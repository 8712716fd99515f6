import type {JSX} from 'preact';
import {agendaWords} from '@/lib/locales/agenda';
import {panelWords} from '@/lib/locales/panel';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import type {IconName} from '../shared/icon';
import {SaveState} from '../shared/save-state';
import {TroubleNote} from '../shared/trouble-note';
import {Absent} from './absent';
import {Keys} from './keys';
import {Meeting} from './meeting';
import type {PanelProps} from './panel-props';

/** The panel beside an event: whose 1-1 it is, and everything to prepare, write, promise and remember. */
export function Panel(props: PanelProps): JSX.Element {
	const {phase, view, absence, occurrence, trouble, saving, blurred, helping, actions} = props;
	const shown = view.value;
	const absent = absence.view.value;
	const person = shown?.person ?? absent?.person ?? null;
	const name = person?.name ?? shown?.meeting.title ?? '';
	const {blur, unblur} = agendaWords;

	return (
		<div class="panel" data-blurred={blurred.value ? '' : undefined}>
			<header class="bar">
				<Title name={name} person={person !== null} />
				<SaveState saving={saving} />
				<BarButton icon="eye" label={blurred.value ? unblur : blur} pressed={blurred.value} onPress={actions.blur} />
				<BarButton icon="keys" label={agendaWords.keys} onPress={() => actions.help(true)} />
				{/* A date without a 1-1 is in no address, so there is no tab of it. */}
				{actions.openTab && occurrence.value !== null && <BarButton icon="out" label={agendaWords.openTab} onPress={actions.openTab} />}
				<BarButton icon="close" label={words.close} onPress={actions.close} />
			</header>
			<main>
				<output class="visually-hidden" aria-live="polite">{blurred.value ? agendaWords.blurred : ''}</output>
				{trouble.value !== null && <TroubleNote trouble={trouble.value} onRetry={phase.value === 'failed' ? actions.refresh : undefined} />}
				{shown !== null && <Meeting key={occurrence.value} {...props} view={shown} />}
				{absent !== null && <Absent key={`${absent.person.id} ${absent.date}`} view={absent} paused={absence.paused} actions={actions} />}
				{shown === null && absent === null && phase.value === 'gone' && props.erased()}
				{shown === null && absent === null && <Waiting phase={phase.value} gone={absence.shown.value === null ? words.panel.gone : panelWords.absence.gone} />}
			</main>
			<footer class="promise">
				<Icon name="lock" size={16} />
				<span>{words.private}</span>
			</footer>
			{helping.value && <Keys onClose={() => actions.help(false)} />}
		</div>
	);
}

function BarButton({icon, label, pressed, onPress}: {icon: IconName; label: string; pressed?: boolean; onPress: () => void}): JSX.Element {
	return (
		<button type="button" class="icon-button" aria-label={label} title={label} aria-pressed={pressed} onClick={() => onPress()}>
			<Icon name={icon} />
		</button>
	);
}

function Title({name, person}: {name: string; person: boolean}): JSX.Element {
	return (
		<h1 tabIndex={-1} class={person ? undefined : 'quiet-title'} title={name} dir="auto">
			{name === '' ? words.name : name}
		</h1>
	);
}

function Waiting({phase, gone}: {phase: PanelProps['phase']['value']; gone: string}): JSX.Element | null {
	if (phase === 'loading') {
		// Appears only when reading takes long, by a delay in the stylesheet.
		return <output class="waiting quiet">{words.panel.loading}</output>;
	}

	return phase === 'failed' ? null : (
		<section class="card">
			<h2>{words.panel.nothingTitle}</h2>
			<p>{phase === 'gone' ? gone : words.panel.nothing}</p>
			<a class="button button-main" href="https://calendar.google.com/" target="_blank" rel="noreferrer">{words.openCalendar}</a>
		</section>
	);
}
