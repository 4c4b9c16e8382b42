/** axe-core on any of our surfaces. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that were broken, each with the first elements that break it; empty when all is well. */
export async function violations(view: Page | Frame): Promise<readonly string[]> {
  // What is half faded in has half its contrast.
  await view.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
  await view.evaluate(SOURCE);
  const found: unknown = await view.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))`);
  return Array.isArray(found) ? found.map(String) : ['axe gave no answer'];
}
