import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {root} from './root.mjs';

/** Outside the project, because the first step may be to replace `node_modules`. */
const place = join(tmpdir(), `kept-set-up-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);

/** Two commands started together must not both install: the second waits, then finds nothing to do. */
export async function oneAtATime(work) {
	while (!(await claim())) {
		await wait(200);
	}

	try {
		return await work();
	} finally {
		await rm(place, {recursive: true, force: true});
	}
}

/** Making a folder is atomic: only one of us can. A claim whose owner has ended is taken away. */
async function claim() {
	try {
		await mkdir(place);
	} catch {
		await forgetTheDead();
		return false;
	}

	await writeFile(join(place, 'owner'), String(process.pid));
	return true;
}

async function forgetTheDead() {
	try {
		const owner = Number(await readFile(join(place, 'owner'), 'utf8'));
		if (owner > 0) {
			process.kill(owner, 0);
		}
	} catch (error) {
		if (error.code === 'ESRCH') {
			await rm(place, {recursive: true, force: true});
		}
	}
}
