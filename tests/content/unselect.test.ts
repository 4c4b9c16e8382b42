/** When words that were selected to be written on are let go. */
import { expect, it } from 'vitest';
import type { Mark } from '../../src/content/marks.ts';
import type { Selected } from '../../src/content/passage.ts';
import { Unselect } from '../../src/content/unselect.ts';
import { ARTICLE, spanOf } from './a-reading.ts';
import { lineAt, targetOn } from './a-target.ts';

const { layer } = targetOn(() => [lineAt(100, 200)]);

function selectedOn(words: string, more: readonly Mark[] = []): Selected {
  const passage = { quote: words, before: '', after: '', start: 3, end: 7, paragraph: words };
  return { layer: { ...layer, marks: [...layer.marks, ...more] }, spans: [spanOf(words)], passage };
}

function noteOn(words: string): Mark {
  return {
    key: `${ARTICLE.id} note n1`,
    kind: 'note',
    target: { type: 'note', articleId: ARTICLE.id, noteId: 'n1' },
    rest: [spanOf(words)],
    open: [spanOf(words)],
    met: false,
    sign: true,
    certainty: 'certain',
  };
}

it.each([
  ['are let go when they are marked', 'toll', selectedOn('toll', [noteOn('toll')]), 1],
  ['stay selected while other words are marked', 'toll', selectedOn('toll', [noteOn('the bridge')]), 0],
  ['stay selected where the mark was there before', 'Darya Molchan', selectedOn('Darya Molchan'), 0],
  ['leave alone what is selected instead', 'toll', selectedOn('the bridge', [noteOn('the bridge')]), 0],
  ['were let go by the reader', 'toll', null, 0],
] as const)('they %s', (_name, words, now, times) => {
  let letGo = 0;
  const unselect = new Unselect(
    () => now,
    () => letGo++,
  );
  unselect.writing(selectedOn(words));
  unselect.renewed();
  unselect.renewed();
  expect(letGo).toBe(times);
});
