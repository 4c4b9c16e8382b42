/** How the article knows is said in its own words wherever it gives them. */
import { expect, it, vi } from 'vitest';
import { t } from '../../../src/browser/words.ts';
import type { BasisKind } from '../../../src/engine/types.ts';
import { BASIS_WORDS, sayBasis } from '../../../src/ui/components/basis-words.ts';
import { ICON_SHAPES } from '../../../src/ui/components/icon-shapes.ts';

vi.mock('../../../src/browser/api.ts', async () => {
  const { createFakeBrowser } = await import('../../browser-fake/fake-browser.ts');
  return { browser: createFakeBrowser().page('card.html') };
});

const said = (kind: BasisKind, words: string | null) => {
  const { message, words: own } = sayBasis(kind, words);
  return t(message, own ?? '');
};

it.each(Object.entries(BASIS_WORDS))(
  'says %s as its row shows',
  (kind, { example: [words, expected], icon }) => {
    expect(
      said(Object.keys(BASIS_WORDS).find((each): each is BasisKind => each === kind) ?? 'unstated', words),
    ).toBe(expected);
    expect(Object.keys(ICON_SHAPES)).toContain(icon);
  },
);

it.each([
  ['paper', 'told The Moscow Times by phone', 'told The Moscow Times by phone'],
  ['paper', 'tell The Moscow Times', 'told The Moscow Times'],
  ['paper', 'The Moscow Times’s', 'told The Moscow Times'],
  ['paper', null, 'told The Moscow Times'],
  ['media', 'told Interfax', 'told Interfax'],
  ['media', 'Interfax', 'reported by Interfax'],
  ['public', 'at a news conference', 'at a news conference'],
  ['social', null, 'on social media'],
  ['unstated', 'words that should not be there', 'not said how the article got this'],
] as const)('%s, “%s”: %s', (kind, words, expected) => {
  expect(said(kind, words)).toBe(expected);
});
