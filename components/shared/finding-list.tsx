import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Finding} from '@/lib/domain/finding';
import {Answered} from './answered';
import {answerInWords, nameOf, takeBack} from './answers';
import {CollapsedList} from './collapsed-list';
import {FindingCard} from './finding-card';
import type {Answer, FindingDeeds, Moment} from './finding-deeds';
import {QuietList} from './quiet-list';

interface Props {
	/** Open ones are told; quiet ones are listed below, out of the way. */
	findings: readonly Finding[];
	withName?: boolean;
	/** How many are shown before somebody asks for all. */
	first?: number;
	at: Moment;
	deeds: FindingDeeds;
	onOpen?: ((url: string) => void) | undefined;
}

/** A finding as it was when it was answered, and where it stood. */
interface Done {
	finding: Finding;
	answer: Answer;
	index: number;
}

type Row = {id: string; finding: Finding; done: Done | null};

/** Findings with everything that can be made of them. What was just answered leaves a line in its place that takes it back. */
export function FindingList({findings, withName = true, first = 4, at, deeds, onOpen}: Props): JSX.Element {
	const [answered, setAnswered] = useState<Done[]>([]);
	const [returning, setReturning] = useState<string | null>(null);
	const rows = withAnswered(findings, answered);

	return (
		<>
			{rows.length > 0 && (
				<CollapsedList items={rows} first={first} keyOf={({id, done}) => (done ? `${id} done` : id)}>
					{({id, finding, done}, index) => (done
						? (
							<Answered
								text={`${answerInWords(done.answer, at)}: ${nameOf(finding, withName)}`}
								onUndo={() => {
									setReturning(id);
									takeBack(deeds, finding, done.answer);
								}}
							/>
						)
						: (
							<Returning
								is={returning === id}
								onBack={() => {
									setReturning(null);
									setAnswered(answered.filter(one => one.finding.id !== id));
								}}
							>
								<FindingCard
									finding={finding}
									withName={withName}
									onOpen={onOpen}
									at={at}
									deeds={deeds}
									onAnswer={answer => setAnswered([...answered.filter(one => one.finding.id !== id), {finding, answer, index}])}
								/>
							</Returning>
						))}
				</CollapsedList>
			)}
			<QuietList
				findings={findings}
				withName={withName}
				at={at}
				onTakeBack={(finding, answer) => {
					setReturning(finding.id);
					takeBack(deeds, finding, answer);
				}}
			/>
		</>
	);
}

/** Answered ones stay in their place while the answer holds: a failed one leaves no line behind, nor does a fact that went away by itself. */
function withAnswered(findings: readonly Finding[], answered: readonly Done[]): Row[] {
	const rows: Row[] = findings.filter(({life}) => life === 'open').map(finding => ({id: finding.id, finding, done: null}));
	for (const done of answered) {
		const now = findings.find(({id}) => id === done.finding.id);
		const goneByAnswer = done.answer.is === 'met' || done.answer.is === 'acted';
		if (goneByAnswer ? now === undefined : now !== undefined && now.life !== 'open') {
			rows.splice(done.index, 0, {id: done.finding.id, finding: done.finding, done});
		}
	}

	return rows;
}

/** A card that was taken back gets the focus, as its line had it. */
function Returning({is, onBack, children}: {is: boolean; onBack: () => void; children: JSX.Element}): JSX.Element {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (is) {
			place.current?.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
			onBack();
		}
	}, [is, onBack]);
	return <div ref={place}>{children}</div>;
}
