import {existsSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {root, shipped, withoutComments, type Source} from './sources';

/** One import as written, and where it leads. */
export interface Import {
	from: string;
	/** As written. */
	specifier: string;
	/** Path from the root for our own files, the package's name for others. */
	target: string;
	/** Types vanish in the build, but knowing them is knowing all the same. */
	typeOnly: boolean;
}

const patterns = [
	// import x from 'y', import {…} from 'y', export … from 'y', and the same with `type`
	/^(?:import|export)\s+(?<type>type\s+)?(?:[\w$]+\s*,?\s*)?(?:\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})?\s*from\s*['"](?<specifier>[^'"\s]+)['"]/gm,
	// import 'y'
	/^import\s*['"](?<specifier>[^'"\s]+)['"]/gm,
	// import('y')
	/\bimport\s*\(\s*['"](?<specifier>[^'"\s]+)['"]/g,
];

/** Every import of a file. */
export function importsOf({path, text}: Source): Import[] {
	const code = withoutComments(text);
	return patterns.flatMap(pattern => [...code.matchAll(pattern)].map(({groups}) => {
		const specifier = groups?.specifier ?? '';
		return {from: path, specifier, target: resolveImport(path, specifier), typeOnly: Boolean(groups?.type)};
	}));
}

/** Where an import leads: a path of ours, or a package's name. */
function resolveImport(from: string, specifier: string): string {
	if (!/^[.@~]\.?\.?\//.test(specifier)) {
		return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
	}

	const path = specifier.startsWith('.')
		? posix.join(dirname(from), specifier)
		: posix.normalize(specifier.slice(2));
	const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
	return candidates.find(candidate => /\.\w+$/.test(candidate) && existsSync(join(root, candidate))) ?? path;
}

/** All imports of all shipped files. */
export const allImports = shipped.flatMap(source => importsOf(source));

/** Everything (own files and packages) that ends up with an entrypoint, types left out. */
export function reachableFrom(start: (path: string) => boolean): Set<string> {
	const reached = new Set(shipped.map(({path}) => path).filter(path => start(path)));
	for (const path of reached) {
		for (const {from, target, typeOnly} of allImports) {
			if (from === path && !typeOnly) {
				reached.add(target);
			}
		}
	}

	return reached;
}
