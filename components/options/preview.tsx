import type {JSX} from 'preact';
import type {Finding, FindingType} from '@/lib/domain/finding';
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

/** What rules make of the calendar, said again whenever one changes. Quiet ones are left out, as everywhere. */
export function Preview({findings: all}: {findings: Finding[]}): JSX.Element {
	const findings = all.filter(({life}) => life === 'open');
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
