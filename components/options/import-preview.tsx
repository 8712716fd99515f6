import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {ImportSummary} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {dateAndTime} from '../shared/dates';
import type {Place} from '../shared/dates';

interface Props {
	summary: ImportSummary;
	place: Place;
	onImport: () => void;
	onCancel: () => void;
}

const {options} = words;

/** What is in a file, before anything happens. */
export function ImportPreview({summary, place, onImport, onCancel}: Props): JSX.Element {
	const card = useRef<HTMLFieldSetElement>(null);
	useLayoutEffect(() => card.current?.focus(), []);
	return (
		<fieldset ref={card} class="ask" tabIndex={-1}>
			<legend>{options.importRead(dateAndTime(summary.exportedAt, place))}</legend>
			<ul class="counts">
				{Object.entries(summary.rows).map(([table, count]) => <li key={table}>{`${count} ${options.rows[table] ?? table}`}</li>)}
			</ul>
			<p>{options.importWarn}</p>
			<div class="buttons">
				<button type="button" class="button button-main" onClick={onImport}>{options.importDo}</button>
				<button type="button" class="button" onClick={onCancel}>{words.cancel}</button>
			</div>
		</fieldset>
	);
}
