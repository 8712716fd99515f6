import type {JSX} from 'preact';
import type {YearWith} from '@/lib/domain/timeline';
import {historyWords, yearWords} from '@/lib/locales/history';
import {dateRange} from '../shared/dates';
import {TroubleNote} from '../shared/trouble-note';
import {Period} from './period';
import {PromiseList, Themes, Wins} from './year-lists';
import {Told} from './told';
import type {YearProps} from './year-props';

/** A year with somebody, on paper. What is only for choosing is left out there. */
export function Year(props: YearProps): JSX.Element {
	const {view, phase, trouble, actions} = props;
	const shown = view.value;
	return (
		<main class="year">
			<h1>{shown === null ? yearWords.pageTitle : <bdi>{yearWords.title(shown.person.name)}</bdi>}</h1>
			<p class="year-private">{yearWords.private}</p>
			{trouble.value !== null && <TroubleNote trouble={trouble.value} onRetry={actions.refresh} />}
			{phase.value === 'loading' && <output class="quiet">{yearWords.loading}</output>}
			{phase.value === 'gone' && <p>{yearWords.gone}</p>}
			{shown !== null && (
				<>
					<Period {...props} />
					<Sheet view={shown} />
				</>
			)}
		</main>
	);
}

function Sheet({view}: {view: YearWith}): JSX.Element {
	const {from, to, kept, themes, talks, wins, promises, entries, person, locale} = view;
	const empty = talks.length + wins.length + promises.kept.length + promises.open.length + entries.length === 0;
	return (
		<>
			<p>{dateRange(from, to, {locale}, '')}</p>
			<p>{kept === null ? yearWords.noneDue : yearWords.kept(kept.kept, kept.of)}</p>
			{empty && <p class="quiet">{yearWords.nothing}</p>}
			<Part title={yearWords.themes} shown={themes.length > 0}><Themes themes={themes} locale={locale} /></Part>
			<Part title={yearWords.talks} shown={talks.length > 0}>
				{talks.map(talk => <Told key={talk.occurrence ?? talk.date} entry={talk} title={historyWords.kind[talk.kind]} locale={locale} />)}
			</Part>
			<Part title={yearWords.wins} shown={wins.length > 0 || entries.length > 0}><Wins wins={wins} locale={locale} /></Part>
			<Part title={yearWords.promisesKept} shown={promises.kept.length > 0}><PromiseList promises={promises.kept} name={person.name} place={view} /></Part>
			<Part title={yearWords.promisesOpen} shown={promises.open.length > 0}><PromiseList promises={promises.open} name={person.name} place={view} /></Part>
			<Part title={yearWords.notes} shown={entries.length > 0}>
				{[...Map.groupBy(entries, ({date}) => quarterOf(date))].map(([quarter, own]) => (
					<section key={quarter}>
						<h3>{quarter}</h3>
						{own.map(entry => <Told key={entry.occurrence ?? entry.date} entry={entry} title="" locale={locale} />)}
					</section>
				))}
			</Part>
		</>
	);
}

/** "Third quarter of 2026". */
function quarterOf(date: string): string {
	return yearWords.quarter(Math.ceil(Number(date.slice(5, 7)) / 3), date.slice(0, 4));
}

function Part({title, shown, children}: {title: string; shown: boolean; children: JSX.Element | JSX.Element[]}): JSX.Element | null {
	return shown ? <section class="year-part"><h2>{title}</h2>{children}</section> : null;
}
