/**
 * A page that lays itself over the card, or moves it under a click, gets nothing that lasts: no event of its own does
 * anything, and a real click that it lured onto the card did only what stands there and can be undone.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../browser/card.ts';
import { control, waitForWords, words } from '../browser/controls.ts';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { pointAt } from '../browser/pointer.ts';
import { readStore } from '../kill/read-store.ts';
import { EXAMPLE_PATH } from '../site/pages.ts';
import { askBackground } from './extension-store.ts';

const reading = journey();

const PERSON = 'Olesya Tverdokhlib';

let page: Page;
let card: Frame;
let bin: ElementHandle<HTMLElement>;
let noteId: string;

async function openCard(): Promise<void> {
  const { middle } = await pointAt(page, PERSON);
  await page.mouse.click(middle.x, middle.y);
  card = await waitForCard(page);
  bin = await control(card, words('noteDelete'));
}

beforeAll(async () => {
  page = await reading.browser.newPage();
  await reading.browser.goTo(page, `https://www.themoscowtimes.com${EXAMPLE_PATH}`);
  await waitForMarks(page);
  const { middle } = await pointAt(page, PERSON);
  await page.mouse.click(middle.x, middle.y);
  const first = await waitForCard(page);
  const field = await control(first, words('noteOnPerson'));
  await field.click();
  await field.type('Counts wagons herself.');
  await waitForWords(first, words('noteSaved'));
  await openCard();
  noteId = (await readStore(reading.browser)).notes[0]?.id ?? '';
  await page.bringToFront();
}, 60_000);
afterAll(() => page.close());

/** What a page's script can try, each run with the point on the screen at which the card's bin stands. */
const TRICKS: Readonly<Record<string, (x: number, y: number) => void>> = {
  'makes our host invisible': () => {
    const style = document.createElement('style');
    style.id = 'trick';
    style.textContent = 'whence-host, whence-host * { opacity: 0 !important; filter: opacity(0) !important }';
    document.head.append(style);
  },
  'makes the whole page invisible': () => {
    document.documentElement.style.opacity = '0';
  },
  'lays a picture over it that lets clicks through': (x, y) => {
    const cover = document.createElement('div');
    cover.id = 'trick';
    cover.style.cssText = `position:fixed;left:${x - 200}px;top:${y - 200}px;width:400px;height:400px;background:#fff;z-index:2147483647;pointer-events:none`;
    document.body.append(cover);
  },
  'lays a popover over it that lets clicks through': (x, y) => {
    const cover = document.createElement('div');
    cover.id = 'trick';
    cover.popover = 'manual';
    cover.style.cssText = `position:fixed;inset:auto;left:${x - 200}px;top:${y - 200}px;width:400px;height:400px;background:#fff;pointer-events:none`;
    document.body.append(cover);
    cover.showPopover();
  },
  'opens a dialog over it': () => {
    const dialog = document.createElement('dialog');
    dialog.id = 'trick';
    document.body.append(dialog);
    dialog.showModal();
  },
  'turns and scales the page': () => {
    document.documentElement.style.transform = 'scale(3) rotate(2deg)';
  },
  'cuts the host to nothing': () => {
    const host = document.querySelector('whence-host');
    if (host instanceof HTMLElement)
      host.style.cssText = 'clip-path: inset(50%) !important; display: none !important';
  },
  'moves the host away and back': () => {
    const host = document.querySelector('whence-host');
    if (host instanceof HTMLElement) host.style.setProperty('translate', '300px 300px', 'important');
  },
  'clicks by script at the place': (x, y) => {
    const at = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail: 1 };
    const target = document.elementFromPoint(x, y) ?? document.body;
    for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
    if (target instanceof HTMLElement) target.click();
  },
  'presses keys by script': () => {
    const host = document.querySelector('whence-host') ?? document.body;
    for (const key of ['Tab', 'Enter', ' ', 'Delete', 'Backspace'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        host.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  },
  'speaks to every window and to the extension': () => {
    const asks = [{ whence: 'background', type: 'note/erase', ask: { id: 'x' } }, { type: 'hide' }];
    for (const ask of asks) window.postMessage(ask, '*');
    for (let frame = 0; frame < window.frames.length; frame += 1)
      window.frames[frame]?.postMessage(asks[0], '*');
    const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
    const send: unknown =
      typeof runtime === 'object' && runtime !== null ? Reflect.get(runtime, 'sendMessage') : null;
    if (typeof send === 'function') send.call(runtime, asks[0]);
  },
};

/** Takes the trick off the page again. */
const undo = () =>
  page.evaluate(() => {
    document.querySelector('#trick')?.remove();
    document.documentElement.removeAttribute('style');
    document.querySelector('whence-host')?.removeAttribute('style');
  });

it.each(Object.entries(TRICKS))(
  'a page that %s has taken nothing that does not come back',
  async (name, trick) => {
    const box = await bin.boundingBox();
    if (!box) throw new Error('the bin is not shown');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.evaluate(trick, x, y);
    // Lured by what the page shows there, the reader clicks; a script's own events are all there is in the last three.
    if (!/by script|speaks/.test(name)) await page.mouse.click(x, y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await undo();
    const { notes } = await readStore(reading.browser);
    expect(notes).toEqual([{ id: noteId, text: 'Counts wagons herself.' }]);
    const restored = await askBackground(reading.browser, 'note/restore', { id: noteId });
    expect(restored).toMatchObject({
      type: 'saved',
      note: { text: 'Counts wagons herself.', deletedAt: null },
    });
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await openCard();
  },
);

it('the card cannot ask for what does not come back, whoever made it ask', async () => {
  for (const [type, ask] of [
    ['note/erase', { id: noteId }],
    ['library/clear', { id: 'c', what: { type: 'everything' }, notes: true }],
    ['library/begin-anew', {}],
    ['loss/accept', {}],
    ['copy/restore', { id: 'x' }],
  ] as const) {
    const answer: unknown = await card.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ whence: 'background', type, ask })})`,
    );
    expect.soft(answer, type).toMatchObject({ type: 'failed', code: 'bad' });
  }
  expect((await readStore(reading.browser)).notes).toHaveLength(1);
});
