import type {JSX} from 'preact';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import type {Finding} from '@/lib/domain/finding';
import {words} from '@/lib/locales/views';
import {canHaveMet, canSkip, nameOf} from './answers';
import type {Answer, FindingDeeds, Moment} from './finding-deeds';
import {SkipForm} from './skip-form';
import {snoozeTimes} from './snooze-times';

interface Props {
	finding: Finding;
	withName: boolean;
	at: Moment;
	deeds: FindingDeeds;
	onAnswer?: ((answer: Answer) => void) | undefined;
}

/** The ways to have a finding out of sight without doing anything about it: known, later, left out on purpose, met anyway. */
export function SetAside({finding, withName, at, deeds, onAnswer}: Props): JSX.Element {
	const id = useId();
	const toggle = useRef<HTMLButtonElement>(null);
	const [open, setOpen] = useState<'no' | 'ways' | 'skip'>('no');
	const ways = useRef<HTMLFieldSetElement>(null);
	const shown = open !== 'no';
	useEffect(() => {
		// The panel and the popup close on Escape; here it only takes the ways away.
		const close = (event: KeyboardEvent): void => {
			if (event.key === 'Escape') {
				event.preventDefault();
				event.stopPropagation();
				setOpen('no');
				toggle.current?.focus();
			}
		};
		const place = ways.current;
		place?.addEventListener('keydown', close);
		return () => place?.removeEventListener('keydown', close);
	}, [shown]);

	const say = (answer: Answer, act: () => void): void => {
		setOpen('no');
		act();
		onAnswer?.(answer);
	};

	return (
		<>
			<button ref={toggle} type="button" class="button button-quiet set-aside" aria-label={`${words.answer.setAside}: ${nameOf(finding, withName)}`} aria-expanded={shown} aria-controls={id} onClick={() => setOpen(open === 'no' ? 'ways' : 'no')}>
				{words.answer.setAside}
			</button>
			{shown && (
				<fieldset ref={ways} id={id} class="ways" aria-label={words.answer.group}>
					<div class="ways-row">
						<Way label={words.answer.known} onChoose={() => say({is: 'known'}, () => deeds.live(finding, 'acknowledged', null))} />
						{canHaveMet(finding, at) && <Way label={words.answer.met} onChoose={() => say({is: 'met'}, () => deeds.say(finding, 'met', ''))} />}
						{canSkip(finding) && (
							<button type="button" class="button" aria-expanded={open === 'skip'} onClick={() => setOpen(open === 'skip' ? 'ways' : 'skip')}>{words.answer.skip}</button>
						)}
					</div>
					{open === 'skip' && <SkipForm onSkip={reason => say({is: 'skipped'}, () => deeds.say(finding, 'skipped', reason))} />}
					<div class="ways-row">
						<span class="quiet" aria-hidden="true">{words.answer.later}</span>
						{snoozeTimes(at).map(({label, until}) => (
							<Way key={label} label={label} before={words.answer.later} onChoose={() => say({is: 'later', until}, () => deeds.live(finding, 'snoozed', until))} />
						))}
					</div>
				</fieldset>
			)}
		</>
	);
}

function Way({label, before = '', onChoose}: {label: string; before?: string; onChoose: () => void}): JSX.Element {
	return <button type="button" class="button" aria-label={before === '' ? undefined : `${before}: ${label}`} onClick={onChoose}>{label}</button>;
}
