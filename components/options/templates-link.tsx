import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';

const {options} = words;

/** The way to the page on which templates are made. */
export function TemplatesLink({onOpen}: {onOpen: () => void}): JSX.Element {
	return (
		<section aria-labelledby="templates">
			<h2 id="templates">{options.templates}</h2>
			<p class="lead">{options.templatesWhy}</p>
			<div class="card">
				<button type="button" class="button" onClick={onOpen}>{options.templatesEdit}</button>
			</div>
		</section>
	);
}
