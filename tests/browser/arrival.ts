/**
 * Going to an address in Firefox, and seeing that its document is there. Puppeteer 24's `page.goto` and the protocol's own wait
 * sometimes end with an error, or never, though the page is complete (one in some hundred on a busy machine).
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { contextOf, field, type Send } from './bidi.ts';

/** Milliseconds. */
const PATIENCE = 30_000;
const EVERY = 30;

/** What an expression gives in the document that a page shows now, whatever puppeteer heard of it; empty between two documents. */
export async function askDocument(send: Send, context: string, expression: string): Promise<string> {
  try {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    return String(field(field(answer, 'result'), 'value'));
  } catch {
    return '';
  }
}

/** Of the document that a page shows: when it began, which tells it from the one before, and how far it is. */
async function documentOf(send: Send, context: string): Promise<{ began: string; isComplete: boolean }> {
  const said = await askDocument(send, context, "performance.timeOrigin + ' ' + document.readyState");
  const [began = '', state] = said.split(' ');
  return { began, isComplete: state === 'complete' };
}

/** Gives one of the protocol's commands of navigation, and ends when the page shows a complete document that it did not show before. */
export async function arrive(
  send: Send,
  page: Page,
  command: { method: 'browsingContext.navigate'; url: string } | { method: 'browsingContext.reload' },
): Promise<void> {
  const context = contextOf(page);
  const before = await documentOf(send, context);
  const { method, ...where } = command;
  await send(method, { context, ...where, wait: 'none' }).catch((error: unknown) => {
    // Said of a navigation that goes on all the same; one that does not is found out below.
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
  });
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(EVERY)) {
    const now = await documentOf(send, context);
    if (now.isComplete && now.began !== before.began) return;
  }
  throw new Error(`No new document after ${method} ${'url' in command ? command.url : ''}`);
}
