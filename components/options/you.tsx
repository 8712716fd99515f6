import type {JSX} from 'preact';
import type {OptionsView} from '@/lib/domain/options-view';
import {words} from '@/lib/locales/views';
import {EmailList} from '../shared/email-list';
import type {OptionsActions} from './options-props';

const {options} = words;

/** Every address that is the owner's: those of calendars that were seen, and others that only they know of. */
export function You({view, onAliases}: {view: OptionsView; onAliases: OptionsActions['saveAliases']}): JSX.Element {
	const against = (email: string): string | null => {
		if (view.accounts.includes(email)) {
			return options.knownAddress;
		}

		const owner = view.people.find(({person}) => person.emails.includes(email));
		return owner === undefined ? null : options.addressOf(owner.person.name);
	};

	return (
		<section aria-labelledby="you">
			<h2 id="you">{options.you}</h2>
			<p class="lead">{options.youWhy}</p>
			<div class="card">
				<div class="emails">
					<p id="accounts" class="emails-label">{options.accounts}</p>
					{view.accounts.length === 0
						? <p class="quiet">{options.noAccounts}</p>
						: <ul class="tags" aria-labelledby="accounts">{view.accounts.map(email => <li key={email} class="tag tag-fixed">{email}</li>)}</ul>}
				</div>
				<EmailList label={options.aliases} emails={view.aliases} none={options.noAliases} against={against} onEmails={onAliases} />
			</div>
		</section>
	);
}
