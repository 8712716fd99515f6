import type {JSX} from 'preact';
import {useId, useRef, useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';
import {Icon} from '../shared/icon';
import {isAddress, readAddress} from './address';

interface Props {
	label: string;
	emails: readonly string[];
	none: string;
	/** Why an address cannot be added, in words; null when it can. */
	against: (email: string) => string | null;
	onEmails: (emails: string[]) => void;
}

const {options} = words;

/** Addresses, each to be removed, and a line to add one. */
export function EmailList({label, emails, none, against, onEmails}: Props): JSX.Element {
	const id = useId();
	// Read from the field itself: Enter right after a key must see that key, rendered or not.
	const field = useRef<HTMLInputElement>(null);
	const [wrong, setWrong] = useState<string | null>(null);

	const add = (): void => {
		const email = readAddress(field.current?.value ?? '');
		const problem = isAddress(email) ? (emails.includes(email) ? options.knownAddress : against(email)) : options.notAddress;
		setWrong(problem);
		if (problem === null) {
			field.current?.form?.reset();
			onEmails([...emails, email]);
		}
	};

	return (
		<div class="emails">
			<p id={`${id}-label`} class="emails-label">{label}</p>
			{emails.length === 0 && <p class="quiet">{none}</p>}
			<ul class="tags" aria-labelledby={`${id}-label`}>
				{emails.map(email => (
					<li key={email} class="tag">
						<span>{email}</span>
						<button
							type="button"
							class="icon-button"
							aria-label={options.removeAddress(email)}
							onClick={() => {
								field.current?.focus();
								onEmails(emails.filter(one => one !== email));
							}}
						>
							<Icon name="close" size={14} />
						</button>
					</li>
				))}
			</ul>
			<form
				class="line-form"
				noValidate
				onSubmit={event => {
					event.preventDefault();
					add();
				}}
			>
				<input ref={field} type="email" autocomplete="off" aria-label={`${options.addAddress}: ${label}`} placeholder="name@example.com" aria-invalid={wrong !== null} aria-describedby={id} />
				<button type="submit" class="button">{options.addAddress}</button>
				<output id={id} class="wrong">{wrong}</output>
			</form>
		</div>
	);
}
