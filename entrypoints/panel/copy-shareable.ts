import {shareableHtml, shareableMarkdown} from '@/components/editor/shareable';
import type {ShareableAgenda} from '@/lib/domain/shareable';

/**
 * Puts what may be shared of an agenda into the clipboard, as rich text and as Markdown; null when there is nothing, false when the
 * browser allows no way. It takes nothing but shareable text, by type.
 */
export async function copyShareable(agenda: ShareableAgenda | null): Promise<boolean | null> {
	if (agenda === null || agenda.sections.length === 0) {
		return null;
	}

	const [html, text] = [shareableHtml(agenda), shareableMarkdown(agenda)];
	try {
		await navigator.clipboard.write([new ClipboardItem({
			'text/html': new Blob([html], {type: 'text/html'}),
			'text/plain': new Blob([text], {type: 'text/plain'}),
		})]);
		return true;
	} catch {
		return copyByCommand(html, text);
	}
}

/** A web page decides what a frame in it may do; where it forbids the clipboard, the old way is left, which asks what to copy. */
function copyByCommand(html: string, text: string): boolean {
	const fill = (event: ClipboardEvent): void => {
		event.preventDefault();
		event.clipboardData?.setData('text/html', html);
		event.clipboardData?.setData('text/plain', text);
	};
	document.addEventListener('copy', fill, {once: true});
	try {
		return document.execCommand('copy');
	} finally {
		document.removeEventListener('copy', fill);
	}
}
