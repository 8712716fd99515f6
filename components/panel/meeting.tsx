import type {JSX} from 'preact';
import type {Finding} from '@/lib/domain/finding';
import type {PanelView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Disclosure} from '../shared/disclosure';
import {Correction} from '../shared/correction';
import {FindingCard} from '../shared/finding-card';
import {NotYet} from './not-yet';
import type {PanelProps} from './panel-props';
import {Prepare} from './prepare';
import {Promises} from './promises';
import {Summary} from './summary';
import {Talk} from './talk';

/** One occurrence: its facts, and its notes once it is known whom it is with. */
export function Meeting(props: Omit<PanelProps, 'view'> & {view: PanelView}): JSX.Element {
	const {view, actions} = props;
	if (view.person === null) {
		return (
			<>
				<Summary view={view} onKind={null} />
				<Findings view={view} />
				<NotYet verdict={view.verdict} people={view.people} onCorrect={actions.correct} />
			</>
		);
	}

	return (
		<>
			<Summary view={view} onKind={actions.setKind} />
			<Disclosure label={words.verdict.why}>
				<Correction verdict={view.verdict} people={view.people} onCorrect={actions.correct} />
			</Disclosure>
			<Findings view={view} />
			<Prepare view={view} removed={props.removed.value} actions={actions} />
			<Talk view={view} drafts={props.drafts.value} actions={actions} />
			<Promises view={view} person={view.person} removed={props.removed.value} actions={actions} />
		</>
	);
}

/** What is worth knowing about this occurrence and its person. */
function Findings({view}: {view: PanelView}): JSX.Element | null {
	return view.findings.length === 0 ? null : (
		<section aria-labelledby="findings-title">
			<h2 id="findings-title" class="visually-hidden">{words.panel.findings}</h2>
			{view.findings.map(finding => <FindingCard key={finding.id} finding={withoutOpening(finding, view.meeting.occurrence)} />)}
		</section>
	);
}

/** This event is open beside the panel already; a link that opens it leads nowhere new. */
function withoutOpening(finding: Finding, shown: string): Finding {
	return finding.action?.type === 'open' && finding.occurrence === shown ? {...finding, action: null} : finding;
}
