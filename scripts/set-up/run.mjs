import {spawn} from 'node:child_process';
import {delimiter} from 'node:path';
import process from 'node:process';
import {binaries, root} from './root.mjs';

/** The environment of every child: commands of installed packages first, so that `node` is the pinned one. */
export const environment = (extra = {}) => ({
	...process.env,
	PATH: [binaries, process.env.PATH].join(delimiter),
	...extra,
});

/**
 * Runs a command in the project folder and resolves to `{code, output}`; never rejects.
 * `quiet` keeps the output back, so that only a failure needs to show it.
 * `timeout` in milliseconds ends the command and everything it started.
 */
export function run(command, args = [], {quiet = false, env = {}, timeout = 0} = {}) {
	return new Promise(resolve => {
		const output = [];
		// A group of its own only where it must be ended as a whole: otherwise Ctrl-C would not reach it.
		const child = spawn(command, args, {
			cwd: root,
			env: environment(env),
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
			detached: timeout > 0,
			shell: process.platform === 'win32',
		});
		const undo = timeout > 0 ? endWithUs(child, timeout, output) : () => {};
		child.stdout?.on('data', data => output.push(String(data)));
		child.stderr?.on('data', data => output.push(String(data)));
		const finish = (code, more = '') => {
			undo();
			resolve({code, output: output.join('') + more});
		};

		child.on('error', error => finish(127, `${command}: ${error.message}`));
		child.on('close', (code, signal) => finish(code ?? (signal ? 1 : 0)));
	});
}

/** Ends a detached child and all its children when time is up or when we are interrupted. Returns the undo. */
function endWithUs(child, timeout, output) {
	const end = () => {
		try {
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It had ended already.
		}
	};
	const interrupted = () => {
		end();
		process.exit(130);
	};

	const timer = setTimeout(() => {
		output.push(`\nStopped after ${Math.round(timeout / 1000)} s.\n`);
		end();
	}, timeout);
	process.once('SIGINT', interrupted);
	process.once('SIGTERM', interrupted);
	return () => {
		clearTimeout(timer);
		process.off('SIGINT', interrupted);
		process.off('SIGTERM', interrupted);
	};
}
