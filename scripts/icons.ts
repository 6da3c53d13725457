import { readFileSync, writeFileSync } from 'node:fs';
import * as playwright from 'playwright-core';
import { chromium } from './chromium';

/** Renders public/icons/icon.svg in the sizes the manifest names. Run after changing the drawing: `npx tsx scripts/icons.ts`. */
const SIZES = [16, 32, 48, 128];
const FOLDER = new URL('../public/icons/', import.meta.url);

const svg = readFileSync(new URL('icon.svg', FOLDER));
const browser = await playwright.chromium.launch({ executablePath: chromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width=${size} height=${size} src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  writeFileSync(new URL(`icon-${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
}
await browser.close();
