import {WxtVitest} from 'wxt/testing/vitest-plugin';
import {defineConfig} from 'vitest/config';

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		setupFiles: ['tests/unit/set-up.ts'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['lib/**/*.test.ts', 'components/**/*.test.tsx', 'tests/unit/**/*.test.ts', 'tests/stand-in/**/*.test.ts'],
				},
			},
			{
				extends: true,
				test: {name: 'repository', include: ['tests/repository/**/*.test.ts']},
			},
			{
				extends: true,
				// Reads what `npm run build` and `npm run build:firefox` wrote.
				test: {name: 'build', include: ['tests/build/**/*.test.ts']},
			},
		],
	},
});
