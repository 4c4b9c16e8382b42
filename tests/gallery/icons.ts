/**
 * `npx tsx tests/gallery/icons.ts`: draws the icons that ship from the two drawings beside them. The smallest has a
 * drawing of its own, made to the pixel, because the large one blurs at 16.
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser, missingMessage } from '../browser/find-browser.ts';

const SIZES = [16, 32, 48, 128] as const;

const found = findBrowser('chromium');
if (found.type === 'missing') throw new Error(missingMessage('chromium', found.looked));
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({
  executablePath: found.path,
  headless: true,
  pipe: true,
  args: sandbox,
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = readFileSync(size === 16 ? 'icons/icon-16.svg' : 'icons/icon.svg', 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${drawing}`);
    await page.screenshot({ path: `icons/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
