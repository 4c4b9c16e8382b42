/** Somebody in the list of people. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { PersonRow } from '../../../src/library/browsing/browse.ts';
import { asContext } from '../../browser-fake/as-context.ts';
import { createFakeBrowser } from '../../browser-fake/fake-browser.ts';

afterEach(() => vi.unstubAllGlobals());

const ROW: PersonRow = {
  personId: 'p1',
  name: { text: 'Olesya Tverdokhlib', marks: [] },
  foundAs: null,
  called: { text: 'who tracks rail freight at the Kyiv consultancy Dnipro Cargo Desk', marks: [] },
  articles: 1,
  lastMet: 0,
  hasNote: true,
};

async function line(row: PersonRow): Promise<string> {
  const { document, window } = parseHTML('<!doctype html><main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const page = createFakeBrowser({ language: 'en' }).page('library.html');
  const { PersonItem } = await asContext(page, () => import('../../../src/ui/library/people/PersonItem.tsx'));
  const root = document.querySelector('main') ?? document.body;
  render(<PersonItem row={row} isCurrent={false} />, root);
  return root.querySelector('.called')?.textContent ?? '';
}

it('says first that there is a note: a long role is cut at the end of the line', async () => {
  expect(await line(ROW)).toMatch(/^your note · who tracks rail freight/);
});

it('sets no dot where nothing stands beside the note', async () => {
  expect(await line({ ...ROW, called: null })).toBe('your note');
});

it('says of somebody without a note what the article calls this person', async () => {
  expect(await line({ ...ROW, hasNote: false })).toMatch(/^who tracks/);
});
