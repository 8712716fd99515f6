/** How long closing waits for the last save. The frame is only hidden, so a slower save still arrives. Milliseconds. */
const patience = 500;

interface Keeping {
	/** Saves now; settles when everything is stored, or was tried. */
	flush: () => Promise<void>;
	/** Is there something that could not be saved, and will be tried again? */
	isUnsaved: () => boolean;
}

/** Saves whenever the panel may be going away, and on request before it closes; leaving with what cannot be saved is asked about. */
export function keepSafe(window: Window, {flush, isUnsaved}: Keeping): {saveAll: (wait?: number) => Promise<void>} {
	const {document} = window;

	/** A line that is typed and not yet added becomes an item when its field is left. */
	const leaveField = (): void => {
		if (document.activeElement instanceof HTMLElement) {
			document.activeElement.blur();
		}
	};

	window.addEventListener('pagehide', () => {
		leaveField();
		void flush();
	});
	window.addEventListener('beforeunload', event => {
		if (isUnsaved()) {
			event.preventDefault();
		}
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') {
			void flush();
		}
	});

	return {
		async saveAll(wait = patience) {
			leaveField();
			await Promise.race([
				flush(),
				new Promise<void>(resolve => {
					setTimeout(resolve, wait);
				}),
			]);
		},
	};
}
