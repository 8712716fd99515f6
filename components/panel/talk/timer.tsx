import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {UtcInstant} from '@/lib/domain/time';
import {agendaWords} from '@/lib/locales/agenda';

interface Props {
	start: UtcInstant | null;
	end: UtcInstant | null;
}

/** From then on it is time to close. Minutes before the end. */
const soon = 5;

/** So long before its beginning the time of a talk is shown, and so long after its end. Minutes. */
const around = 60;

const minute = 60_000;

/** How much time is left, gently: it changes once a minute, turns amber at five, and says nothing hours before or after. */
export function Timer({start, end}: Props): JSX.Element | null {
	const [now, setNow] = useState(Date.now);
	useEffect(() => {
		const tick = setInterval(() => setNow(Date.now()), 5000);
		return () => clearInterval(tick);
	}, []);

	if (start === null || end === null) {
		return null;
	}

	const toStart = Math.ceil((Date.parse(start) - now) / minute);
	const left = Math.ceil((Date.parse(end) - now) / minute);
	if (toStart > around || left < -around) {
		return null;
	}

	const {timer} = agendaWords;
	const text = toStart > 0 ? timer.before(toStart) : left < 0 ? timer.over(-left) : left <= soon ? timer.soon(left) : timer.left(left);
	const isSoon = toStart <= 0 && left <= soon;
	return (
		<>
			<p class={isSoon ? 'timer timer-soon' : 'timer'} role="timer" aria-label={timer.name}>{text}</p>
			<output class="visually-hidden" aria-live="polite">{isSoon && left > 0 && <Once text={text} />}</output>
		</>
	);
}

/** What is said once, when it turns, and not every minute. */
function Once({text}: {text: string}): JSX.Element {
	const [first] = useState(text);
	return <>{first}</>;
}
