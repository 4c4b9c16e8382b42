/** The paper under another address: recognised when the reader asks, read where it is allowed, and no more when it is not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitForWords } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { painted, waitForMarks } from '../browser/painted.ts';
import { MIRROR_HOST } from '../browser/site-server.ts';
import { HOME_PATH, NEWS_PATH } from '../site/pages.ts';

/** No protocol presses "Allow" in the browser's own question: this copy comes with the right, as if it had been pressed. */
function allowMirror(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) throw new Error('no manifest');
  const hosts: unknown = 'host_permissions' in manifest ? manifest.host_permissions : [];
  const host_permissions = [...(Array.isArray(hosts) ? hosts : []), `https://${MIRROR_HOST}/*`];
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions }));
}

const reading = journey({ damage: allowMirror });

/** Long enough for marks to come, if they came. */
const WHILE = 600;

it('is read on a host that is allowed, also after a restart, but for its pages that are none of the paper’s', async () => {
  await waitForMarks(await reading.open(NEWS_PATH, MIRROR_HOST));
  await reading.restart();
  await waitForMarks(await reading.open(NEWS_PATH, MIRROR_HOST));
  const home = await reading.open(HOME_PATH, MIRROR_HOST);
  await new Promise((done) => setTimeout(done, WHILE));
  expect(await painted(home)).toEqual({});
  const settings = await reading.browser.extensionPage('settings.html');
  await waitForWords(settings, MIRROR_HOST);
  await settings.close();
});

it('is left alone as soon as the browser takes the right away, and read again in the open page when it is given back', async () => {
  await reading.browser.allowHosts(false);
  const page = await reading.open(NEWS_PATH, MIRROR_HOST);
  await new Promise((done) => setTimeout(done, WHILE));
  expect(await painted(page)).toEqual({});
  await reading.browser.allowHosts(true);
  await waitForMarks(page);
});
