/** How long closing waits for the last save. The frame is only hidden, so a slower save still arrives. */
const patience = 500;

/** Saves whenever the panel may be going away, and on request before it closes. */
export function keepSafe(window: Window, flush: () => Promise<void>): {saveAll: () => Promise<void>} {
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
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') {
			void flush();
		}
	});

	return {
		async saveAll() {
			leaveField();
			await Promise.race([
				flush(),
				new Promise<void>(resolve => {
					setTimeout(resolve, patience);
				}),
			]);
		},
	};
}
