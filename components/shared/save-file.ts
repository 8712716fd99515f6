/** Hands a text to the browser as a download; nothing goes over the network. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
	const url = URL.createObjectURL(new Blob([text], {type}));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has begun by the next turn; until then the address must stay valid.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
