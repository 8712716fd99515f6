import type {ComponentChildren, JSX} from 'preact';
import {Icon} from './icon';

interface Props {
	label: ComponentChildren;
	children: ComponentChildren;
	/** Open from the start. */
	open?: boolean;
}

/** More of the same, for whoever asks. */
export function Disclosure({label, children, open = false}: Props): JSX.Element {
	return (
		<details class="disclosure" open={open}>
			<summary>
				<Icon name="chevron" size={16} />
				<span>{label}</span>
			</summary>
			<div class="disclosure-body">{children}</div>
		</details>
	);
}
