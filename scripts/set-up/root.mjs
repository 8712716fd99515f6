import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where commands of installed packages live. */
export const binaries = join(root, 'node_modules', '.bin');

/** An absolute path inside the project. */
export const inRoot = (...parts) => join(root, ...parts);
