/** `npm run bench -- --transfer`: a library of 10,000 notes, people and corrections out as a file, gone, and in again, as a reader does it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCopy } from '../../src/transfer/write-copy.ts';
import { startSession } from '../browser/browser.ts';
import { type BrowserKind, findBrowser } from '../browser/find-browser.ts';
import { serveSite } from '../browser/site-server.ts';
import { bringIn, exported, openSection, wipe } from '../browser/transfer-section.ts';
import { largeCopy } from '../transfer/large-copy.ts';
import { whileBuilt } from './built.ts';

const NOTES = 10_000;

/** Milliseconds for which a file of this size may be looked at. */
const PATIENCE = 60_000;

async function timed<T>(work: () => Promise<T>): Promise<readonly [number, T]> {
  const start = performance.now();
  const done = await work();
  return [performance.now() - start, done];
}

/** A file's lists without the moment at which it was made. */
const listsOf = (file: string) => JSON.stringify({ ...JSON.parse(file), made: null });

async function run(kind: BrowserKind, extension: string, folder: string) {
  const site = await serveSite(new Map());
  const session = await startSession(kind, extension, site);
  try {
    const file = (name: string, text: string) => {
      const path = join(folder, `${kind}-${name}.json`);
      writeFileSync(path, text);
      return path;
    };
    const page = await openSection(session.browser);
    page.setDefaultTimeout(PATIENCE);
    await bringIn(page, file('first', writeCopy(largeCopy(NOTES), 0)), PATIENCE);
    await page.close();
    const filled = await openSection(session.browser);
    const [out, before] = await timed(() => exported(filled));
    const [gone] = await timed(() => wipe(filled));
    await filled.close();
    const empty = await openSection(session.browser);
    const [back] = await timed(() => bringIn(empty, file('again', before), PATIENCE));
    await empty.close();
    const after = await exported(await openSection(session.browser));
    return { out, gone, back, isSame: listsOf(before) === listsOf(after) };
  } finally {
    await session.close();
    await site.close();
  }
}

/** Prints the seconds of each part; a file that comes back as another is an error. */
export function benchTransfer(kinds: readonly BrowserKind[]): Promise<void> {
  return whileBuilt(async (folders) => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-bench-transfer-'));
    const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
    console.log(`| browser | export of ${NOTES} notes, s | wipe, s | import, s | together, s | identical |`);
    console.log('| --- | ---: | ---: | ---: | ---: | --- |');
    try {
      for (const kind of kinds.filter((each) => findBrowser(each).type === 'found')) {
        const { out, gone, back, isSame } = await run(kind, folders[kind], folder);
        const parts = [out, gone, back, out + gone + back].map(seconds).join(' | ');
        console.log(`| ${kind} | ${parts} | ${isSame ? 'yes' : 'NO'} |`);
        if (!isSame) process.exitCode = 1;
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
