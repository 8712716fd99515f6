import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';

const root = resolve(import.meta.dirname, '..', '..', '..');

/** What was built for one browser. */
export interface Built {
	browser: 'chrome' | 'firefox';
	folder: string;
	manifest: Manifest;
	/** All files, by path inside the folder. */
	files: Map<string, Buffer>;
}

/** The parts of a manifest that matter here. */
export interface Manifest {
	manifest_version: number;
	permissions?: string[];
	optional_permissions?: string[];
	host_permissions?: string[];
	optional_host_permissions?: string[];
	content_security_policy?: {extension_pages?: string; sandbox?: string};
	web_accessible_resources?: {resources: string[]; matches?: string[]; use_dynamic_url?: boolean}[];
	content_scripts?: {matches: string[]; js?: string[]; css?: string[]; world?: string; all_frames?: boolean}[];
	icons?: Record<string, string>;
	externally_connectable?: unknown;
	omnibox?: {keyword: string};
	background?: {service_worker?: string; scripts?: string[]};
	browser_specific_settings?: {gecko?: {id?: string; data_collection_permissions?: {required?: string[]}}};
}

/** Reads `.output/<browser>-mv3`. */
export function built(browser: Built['browser']): Built {
	const folder = join(root, '.output', `${browser}-mv3`);
	const files = new Map(readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => join(entry.parentPath, entry.name))
		.map(path => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
	return {browser, folder, files, manifest: JSON.parse(String(files.get('manifest.json'))) as Manifest};
}

/** The files of a build that are text, as text. */
export const texts = ({files}: Built): [path: string, text: string][] =>
	[...files].filter(([path]) => /\.(js|css|html|json|svg)$/.test(path)).map(([path, bytes]) => [path, String(bytes)]);

/** The paths of everything that the browser puts into the calendar page by itself. */
export const injected = ({manifest}: Built): string[] =>
	(manifest.content_scripts ?? []).flatMap(({js = [], css = []}) => [...js, ...css]);
