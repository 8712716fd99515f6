import type {JSX} from 'preact';
import {useId, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {words} from '@/lib/locales/views';
import {isAddress, readAddress} from './address';
import {Icon} from './icon';

interface Props {
	label: string;
	/** Id of a heading that says the label already; without it the list is headed by it. */
	headedBy?: string;
	emails: readonly string[];
	/** Those among them that cannot be removed here. */
	fixed?: readonly string[];
	none: string;
	/** Why an address cannot be added, in words; null when it can. */
	against: (email: string) => string | null;
	onEmails: (emails: string[]) => void;
}

const {options} = words;

/** Addresses, each to be removed, and a line to add one. */
export function EmailList({label, headedBy, emails, fixed = [], none, against, onEmails}: Props): JSX.Element {
	const id = useId();
	// Read from the field itself: Enter right after a key must see that key, rendered or not.
	const field = useRef<HTMLInputElement>(null);
	const said = useRef<HTMLOutputElement>(null);
	const [wrong, setWrong] = useState<string | null>(null);
	useLayoutEffect(() => {
		if (wrong !== null) {
			// What was done before may be told on top of it.
			said.current?.scrollIntoView({block: 'nearest'});
		}
	}, [wrong]);

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
			{headedBy === undefined && <p id={`${id}-label`} class="emails-label">{label}</p>}
			{emails.length === 0 && <p class="quiet">{none}</p>}
			<ul class="tags" aria-labelledby={headedBy ?? `${id}-label`}>
				{emails.map(email => (
					<li key={email} class={fixed.includes(email) ? 'tag tag-fixed' : 'tag'}>
						<bdi>{email}</bdi>
						{!fixed.includes(email) && (
							<button
								type="button"
								class="icon-button"
								aria-label={options.removeAddress(email)}
								onClick={() => {
									setWrong(null);
									field.current?.focus();
									onEmails(emails.filter(one => one !== email));
								}}
							>
								<Icon name="close" size={14} />
							</button>
						)}
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
				<output ref={said} id={id} class="wrong">{wrong}</output>
			</form>
		</div>
	);
}
