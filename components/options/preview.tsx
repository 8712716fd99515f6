import type {JSX} from 'preact';
import type {Finding, FindingType} from '@/lib/domain/finding';
import type {OptionsView} from '@/lib/domain/views';
import {words} from '@/lib/locales/views';
import {Disclosure} from '../shared/disclosure';
import {LevelShape} from '../shared/level';

/** How many findings there are of each type, in words. */
export function countFindings(findings: Finding[]): string {
	const counts = new Map<FindingType, number>();
	for (const {type} of findings) {
		counts.set(type, (counts.get(type) ?? 0) + 1);
	}

	return counts.size === 0
		? words.options.previewNone
		: `${words.list([...counts].map(([type, count]) => words.options.previewCount[type](count)))}.`;
}

/** What the rules make of the calendar right now, said again whenever one changes. */
export function Preview({view}: {view: OptionsView}): JSX.Element {
	const findings = view.people.flatMap(person => person.findings);
	return (
		<div class="preview">
			<output>{`${words.options.preview} ${countFindings(findings)}`}</output>
			{findings.length > 0 && (
				<Disclosure label={words.options.previewList}>
					<ul class="rows">
						{findings.map(finding => (
							<li key={finding.id} class="preview-row">
								<LevelShape level={finding.level} />
								<span><strong>{`${finding.personName} · ${words.finding[finding.type]}`}</strong>{` ${finding.summary}`}</span>
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</div>
	);
}
