/**
 * A page of the extension that writes as fast as it is answered, as a view does: a draft, the note, the note again. What
 * it was answered is fetched all the while, so that the driver knows what a reader saw when all of it is killed.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { nameFunctions } from './name-functions.ts';

/** Writes until the page ends. Runs in the page; closes over nothing. */
async function writeOn(articleId: string, name: string): Promise<void> {
  const lines: string[] = [];
  Reflect.set(window, 'lines', lines);
  const PAUSES = [0, 50, 300, 1000, 1000];
  const PATIENCE = 300;
  const { runtime } = Reflect.get(globalThis, 'chrome');
  /** What `messaging/send.ts` does: the same request again when its answer was lost. */
  const send = async (type: string, ask: unknown) => {
    for (const pause of PAUSES) {
      await new Promise((done) => setTimeout(done, pause));
      const asking = runtime.sendMessage({ whence: 'background', type, ask });
      // Lost with the background, which browsers tell or do not tell: asked again, sooner than a view would.
      const lost = new Promise((done) => setTimeout(done, PATIENCE));
      const answer = await Promise.race([asking.catch(() => null), lost]);
      if (answer) return answer;
    }
    return { type: 'failed', code: 'lost' };
  };
  const quote = 'words that stand nowhere';
  const passage = { quote, before: '', after: '', start: 0, end: quote.length, paragraph: quote };
  for (let number = 0; ; number += 1) {
    const id = `${name}-${number}`;
    let edited = null;
    for (const [step, type] of ['draft/keep', 'note/save', 'draft/keep', 'note/save'].entries()) {
      const draft = {
        id,
        target: { type: 'passage', passage },
        articleId,
        text: `${id} ${step}`,
        tags: [],
        edited,
      };
      const answer = await send(type, { draft });
      if (answer.note) edited = answer.note.updatedAt;
      lines.push(`${answer.type} ${answer.code ?? ''} ${id} ${step}`);
      if (answer.type === 'failed') break;
    }
  }
}

/** Milliseconds between two fetches. */
const FETCH = 10;

/** Fetches what was answered until the page is gone. */
async function follow(page: Page, heard: (line: string) => void): Promise<void> {
  for (;;) {
    const lines = await page.evaluate(() => {
      const all: unknown = Reflect.get(window, 'lines');
      return Array.isArray(all) ? all.splice(0).map(String) : [];
    });
    lines.forEach(heard);
    await wait(FETCH);
  }
}

/** Begins to write; `heard` gets each answer. `name` is in every id, so that no two pages write the same notes. */
export async function startWriting(
  page: Page,
  { articleId, name }: { readonly articleId: string; readonly name: string },
  heard: (line: string) => void,
): Promise<void> {
  await nameFunctions(page);
  // Neither returns: they end with the page, or with the browser.
  page.evaluate(writeOn, articleId, name).catch(() => undefined);
  follow(page, heard).catch(() => undefined);
}
