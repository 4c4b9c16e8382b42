/** Finding and using controls by the name a reader (or a screen reader) knows them by. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ElementHandle, type Frame, type JSHandle, type Page } from 'puppeteer-core';

const MESSAGES: unknown = JSON.parse(
  readFileSync(new URL('../../src/_locales/en/messages.json', import.meta.url), 'utf8'),
);

/** The English words of a message, up to its first blank: what a journey looks for on a surface. */
export function words(key: string): string {
  const entries = new Map(Object.entries(MESSAGES ?? {}));
  const entry: unknown = entries.get(key);
  if (typeof entry !== 'object' || entry === null || !('message' in entry))
    throw new Error(`No message ${key}`);
  return String(entry.message).split('$')[0]?.trim() ?? '';
}

/** Milliseconds that a control may take to appear. */
const PATIENCE = 5000;

/** Milliseconds for which a control must not have moved before it is clicked. */
const STILL = 120;

/** Waits for the control of this name; a name given in part is enough (`Go to`), `nth` counts from 0. */
export async function control(
  view: Page | Frame,
  name: string,
  nth = 0,
): Promise<ElementHandle<HTMLElement>> {
  const found = await view.waitForFunction(
    (wanted, skip) => {
      const named = [
        ...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, [role], [tabindex]'),
      ].filter((element) => {
        const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
        const byId = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const names = [
          element.getAttribute('aria-label'),
          element.getAttribute('title'),
          ...labels.map((label) => label.textContent),
          ...byId.map((id) => document.getElementById(id)?.textContent),
          element.textContent,
        ];
        return element.checkVisibility() && names.some((text) => text?.trim().startsWith(wanted));
      });
      return named[skip] ?? null;
    },
    { timeout: PATIENCE, polling: 50 },
    name,
    nth,
  );
  if (!(found instanceof ElementHandle)) throw new Error(`No control "${name}"`);
  return found;
}

/** Clicks a control with the real pointer, once it stands still: a card that grows moves what is in it. */
export async function press(view: Page | Frame, name: string, nth = 0): Promise<void> {
  const element = await control(view, name, nth);
  await standStill(element);
  // What was drawn anew meanwhile is another element at the same place: a person presses what is there.
  const heard = await listen(element);
  if (!(await isThere(element))) return press(view, name, nth);
  await element.click();
  // A press that closes its page was heard.
  const wasHeard = await heard.evaluate(({ pressed }) => pressed).catch(() => true);
  if (!wasHeard && !(await isThere(element))) return press(view, name, nth);
}

const isThere = (element: ElementHandle<HTMLElement>) =>
  element.evaluate(({ isConnected }) => isConnected).catch(() => true);

/** Whether an element has been clicked since: what is drawn anew between two movements of the pointer never is. */
function listen(element: ElementHandle<HTMLElement>): Promise<JSHandle<{ pressed: boolean }>> {
  return element.evaluateHandle((heard) => {
    const found = { pressed: false };
    heard.addEventListener('click', () => (found.pressed = true), { once: true });
    return found;
  });
}

/** Waits until an element has not moved for a moment. */
export async function standStill(element: ElementHandle<Element>): Promise<void> {
  const place = async () => JSON.stringify(await element.boundingBox());
  for (let before = await place(), looks = 0; looks < 20; looks++) {
    await wait(STILL);
    const now = await place();
    if (now === before) return;
    before = now;
  }
}

/** Waits until a surface says something. */
export async function waitForWords(view: Page | Frame, text: string, patience = PATIENCE): Promise<void> {
  await view.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: patience, polling: 50 },
    text,
  );
}
