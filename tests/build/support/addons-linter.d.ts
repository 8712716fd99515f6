/** The part of Mozilla's linter that is used here; it ships no types. */
declare module 'addons-linter' {
	interface Message {
		code: string;
		message: string;
		file?: string;
	}

	const linter: {
		createInstance(options: {config: Record<string, unknown>; runAsBinary: boolean}): {
			run(): Promise<{errors: Message[]; warnings: Message[]; notices: Message[]}>;
		};
	};
	export default linter;
}
