/**
 * A page of the extension that writes as fast as it is answered, as a view does: a draft, the note, the note again. It
 * says on its console what it was answered, so that the driver knows what a reader saw even when all of it is killed.
 */
import type { Page } from 'puppeteer-core';
import { nameFunctions } from './name-functions.ts';

/** How a line on the console begins that is meant for the ledger. */
export const SAID = 'whence-kill';

/** Writes until the page ends. Runs in the page; closes over nothing. */
async function writeOn(articleId: string, name: string, said: string): Promise<void> {
  const PAUSES = [0, 50, 300, 1000];
  const { runtime } = Reflect.get(globalThis, 'chrome');
  /** What `messaging/send.ts` does: the same request again when its answer was lost. */
  const send = async (type: string, ask: unknown) => {
    for (const pause of PAUSES) {
      await new Promise((done) => setTimeout(done, pause));
      try {
        const answer = await runtime.sendMessage({ whence: 'background', type, ask });
        if (answer) return answer;
      } catch {
        // Its answer was lost with the background: asked again.
      }
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
      console.log(`${said} ${answer.type} ${answer.code ?? ''} ${id} ${step}`);
      if (answer.type === 'failed') break;
    }
  }
}

/** Begins to write; `heard` gets each answer. `name` is in every id, so that no two pages write the same notes. */
export function startWriting(
  page: Page,
  { articleId, name }: { readonly articleId: string; readonly name: string },
  heard: (line: string) => void,
): void {
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(SAID)) heard(text.slice(SAID.length + 1));
  });
  // It never returns: it ends with the page, or with the browser.
  nameFunctions(page)
    .then(() => page.evaluate(writeOn, articleId, name, SAID))
    .catch(() => undefined);
}
