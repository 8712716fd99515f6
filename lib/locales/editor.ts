/** What the editor of notes says: names of its tools, and short hints. */
export const editorWords = {
	/** Of a check item without a text. */
	check: 'Check item',
	tools: (label: string) => `Formatting: ${label}`,
	tool: {
		strong: 'Bold',
		em: 'Italic',
		link: 'Link',
		heading: 'Heading',
		subheading: 'Subheading',
		bullets: 'Bulleted list',
		numbers: 'Numbered list',
		checks: 'Checklist',
		quote: 'Quote',
		action: 'Make this line an action',
	},
	/** A tool and its keys, as its tooltip. */
	withKeys: (name: string, keys: string) => `${name} (${keys})`,
	actionLine: 'Enter makes it an action',
	link: {
		address: 'Address',
		apply: 'Apply',
		remove: 'Remove link',
		open: 'Open',
		cancel: 'Cancel',
		wrong: 'A link leads to a page or a mail address: https://…, or mailto:…',
	},
	/** The keys of the editor, for a list of all keys. `Mod` is Ctrl, or ⌘ on a Mac. */
	keys: [
		{keys: 'Mod+B', does: 'Bold'},
		{keys: 'Mod+I', does: 'Italic'},
		{keys: 'Mod+K', does: 'Link: add, change or remove'},
		{keys: 'Mod+click', does: 'Open a link'},
		{keys: 'Mod+Enter', does: 'Make the line an action'},
		{keys: '[] and a space', does: 'Begin an action; Enter makes it one'},
		{keys: '[ ] and a space', does: 'Check item'},
		{keys: 'Mod+Shift+Enter', does: 'Tick a check item off, or back'},
		{keys: '# or ##, - or 1., >, and a space', does: 'Heading, list, quote'},
		{keys: 'Mod+Alt+1, 2, 0', does: 'Heading, subheading, neither'},
		{keys: 'Mod+Shift+7, 8, 9', does: 'Numbered list, bulleted list, checklist'},
		{keys: 'Tab, Shift+Tab', does: 'Move an item of a list in or out; elsewhere, leave'},
		{keys: 'Esc, then Tab', does: 'Leave from within a list'},
		{keys: 'Mod+Z, Mod+Shift+Z', does: 'Undo, redo'},
	],
} as const;
