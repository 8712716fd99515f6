import type {JSX} from 'preact';
import {words} from '@/lib/locales/views';

/** What Kept reads, where it keeps it, and what it never does. */
export function Privacy(): JSX.Element {
	return (
		<section aria-labelledby="privacy">
			<h2 id="privacy">{words.options.privacy}</h2>
			<ul class="card privacy">{words.options.privacyLines.map(line => <li key={line}>{line}</li>)}</ul>
		</section>
	);
}
