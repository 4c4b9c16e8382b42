/** Copying words with their source: from a card on the page, which lies in a frame of another origin, and from the popup. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForCardText } from '../browser/card.ts';
import { control, press, waitForWords, words } from '../browser/controls.ts';
import { browserKind, journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { findWords, moveTo } from '../browser/pointer.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';

const reading = journey();

/** What a reader would paste: through a field and the keyboard, as no page may look into the clipboard. */
async function pasted(page: Page, view: Page | Frame, field: string): Promise<string> {
  const element = await control(view, field);
  await element.focus();
  const commands = browserKind() === 'chromium' ? { commands: ['Paste'] } : {};
  await page.keyboard.down('Control');
  await page.keyboard.press('v', commands);
  await page.keyboard.up('Control');
  return element.evaluate((given) => (given instanceof HTMLTextAreaElement ? given.value : ''));
}

it('copies a claim from its card, with who said it, where, and the way to the words', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  const told = await findWords(page, 'told The Steppe Courier by phone');
  await wait(300);
  await moveTo(page, { x: told.left + 10, y: told.middle.y });
  await waitForCardText(page, 'forty when we sealed them');
  await page.mouse.click(told.left + 10, told.middle.y);
  const frame = await waitForCardText(page, words('copyCitation'));
  await press(frame, words('copyCitation'));
  await waitForWords(frame, words('copied'));
  const text = await pasted(page, frame, words('noteOnClaim'));
  expect(text).toContain('” — Aizada Toktogulova\n');
  expect(text).toContain('The Moscow Times');
  expect(text).toMatch(/#:~:text=There%20were%20forty/);
  await page.keyboard.down('Control');
  await page.keyboard.press('a', browserKind() === 'chromium' ? { commands: ['SelectAll'] } : {});
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
});

it('copies a claim from the popup, and says so only when the browser did', async () => {
  const page = await reading.open(EXAMPLE_PATH);
  await waitForMarks(page);
  const popup = await reading.popup(page);
  const text = () => popup.evaluate((view) => view.document.body.innerText);
  // The popup is drawn when the reading has come.
  const claims = () =>
    popup.evaluate((view) => {
      view.document.querySelector<HTMLElement>('#tab-claims')?.click();
      return view.document.body.innerText;
    });
  await expect.poll(claims).toContain('forty when we sealed them');
  expect(await text()).not.toContain(words('copied'));
  await popup.click(`[aria-label="${words('copyCitation')}"]`);
  await expect.poll(text).toContain(words('copied'));
});
