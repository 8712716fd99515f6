/**
 * Draws `public/icon/*.png` from `scripts/icons/`: `node scripts/with-set-up.mjs --chromium node scripts/icons.ts`.
 * The small sizes have a drawing of their own: what is fine at 128 pixels is mud at 16.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {chromium} from '@playwright/test';

const root = join(import.meta.dirname, '..');
const drawings = [
	{file: 'small.svg', sizes: [16, 32]},
	{file: 'large.svg', sizes: [48, 96, 128]},
];

const browser = await chromium.launch({executablePath: process.env.KEPT_CHROMIUM, args: ['--no-sandbox']});
const page = await browser.newPage();
await mkdir(join(root, 'public', 'icon'), {recursive: true});
for (const {file, sizes} of drawings) {
	const svg = await readFile(join(root, 'scripts', 'icons', file), 'utf8');
	for (const size of sizes) {
		await page.setViewportSize({width: size, height: size});
		await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
		await writeFile(join(root, 'public', 'icon', `${size}.png`), await page.screenshot({omitBackground: true}));
	}
}

await browser.close();
