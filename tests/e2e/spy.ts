/** A page whose script listens to everything a page can listen to, and gives away what it learnt. */
import type { Page } from 'puppeteer-core';
import { articlePage } from '../site/markup.ts';
import type { FixtureStory } from '../site/story.ts';

const EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionupdate',
  'paste',
  'copy',
  'cut',
  'focus',
  'blur',
  'focusin',
  'focusout',
  'selectionchange',
  'message',
  'storage',
  'submit',
];

/** Runs in the page before anything else. It keeps each thing it is told of as text. */
const SCRIPT = `(() => {
  const heard = [];
  window.heard = heard;
  const note = (event) => {
    const target = event.composedPath()[0];
    const said = [event.type, event.key, event.data, target && target.value, target && target.textContent && target.localName !== 'html' && event.type !== 'selectionchange' ? '' : ''];
    said.push(String(getSelection()), event.clipboardData && event.clipboardData.getData('text'));
    try { said.push(event.type === 'message' ? JSON.stringify(event.data) : ''); } catch (error) { said.push(String(error)); }
    heard.push(said.filter(Boolean).join(' '));
  };
  for (const type of ${JSON.stringify(EVENTS)}) { window.addEventListener(type, note, true); }
  new MutationObserver((records) => { for (const { target } of records) heard.push('mutation ' + (target.outerHTML || target.data || '').slice(0, 5000)); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const open = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { const root = open.call(this, init); heard.push('shadow'); (window.roots = window.roots || []).push(root); return root; };
})();`;

/** The story's page with the spy in its head. */
export function spyingPage(story: FixtureStory) {
  const { html, ...rest } = articlePage(story);
  return { ...rest, html: html.replace('<head>', `<head><script>${SCRIPT}</script>`) };
}

/** Everything that a script of the page can find out now, besides what it heard before, as one text. */
export function learnt(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const read = (name: string): string => JSON.stringify(Reflect.get(window, name) ?? null);
    const fields = [...document.querySelectorAll('input, textarea')].map((field) =>
      Reflect.get(field, 'value'),
    );
    const marks = [...CSS.highlights].flatMap(([name, ranges]) => [name, ...[...ranges].map(String)]);
    const bases = await indexedDB.databases();
    const caches = 'caches' in window ? await window.caches.keys() : [];
    return [
      document.documentElement.outerHTML,
      document.body.textContent,
      String(getSelection()),
      document.activeElement?.outerHTML,
      ...fields,
      ...marks,
      ...performance.getEntries().map(({ name }) => name),
      ...Object.entries(localStorage).flat(),
      ...Object.entries(sessionStorage).flat(),
      document.cookie,
      document.title,
      window.name,
      history.state,
      ...bases.map(({ name }) => name),
      ...caches,
      read('heard'),
    ].join('\n');
  });
}

/** Whether the browser's own search finds a word for the page; the selection is put back. */
export function pageFinds(page: Page, word: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const find: unknown = Reflect.get(window, 'find');
    const found = typeof find === 'function' && find.call(window, wanted, false, false, true) === true;
    getSelection()?.removeAllRanges();
    return found;
  }, word);
}

/** Single keys that the page heard, in order: a word typed elsewhere must not stand in them. */
export function keysHeard(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heard: unknown = Reflect.get(window, 'heard');
    const lines = Array.isArray(heard) ? heard.map(String) : [];
    return lines.flatMap((line) => /^keydown (.)(?: |$)/.exec(line)?.[1] ?? []).join('');
  });
}
