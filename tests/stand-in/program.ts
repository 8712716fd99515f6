import {fileURLToPath} from 'node:url';
import {build} from 'vite';

let made: Promise<string> | undefined;

/** The page's program as one script, made once in a run. Sixty intercepted requests a page would take seconds. */
export async function pageProgram(): Promise<string> {
	made ??= make();
	return made;
}

async function make(): Promise<string> {
	const root = fileURLToPath(new URL('.', import.meta.url));
	const result = await build({
		configFile: false,
		root,
		publicDir: false,
		logLevel: 'silent',
		build: {write: false, minify: false, target: 'esnext', modulePreload: false, rolldownOptions: {input: fileURLToPath(new URL('page/main.ts', import.meta.url))}},
	});
	const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
	const script = outputs.flatMap(({output}) => output).find(({type}) => type === 'chunk');
	if (!script || !('code' in script)) {
		throw new Error('The page of the stand-in could not be put together.');
	}

	return script.code;
}
