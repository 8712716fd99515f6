/**
 * What was typed while a save was under way, brought onto the answer of that save.
 * The answer holds the sent text, alone or beside another tab's; only that part is replaced, so nobody's words are lost.
 */
export function rebase(answer: string, sent: string, typed: string): string {
	if (typed === sent) {
		return answer;
	}

	if (answer === sent) {
		return typed;
	}

	const at = answer.indexOf(sent);
	return at === -1
		? `${answer}\n\n${typed}`
		: answer.slice(0, at) + typed + answer.slice(at + sent.length);
}
