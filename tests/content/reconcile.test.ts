/** What became of the stories of a page between two looks. */
import { expect, it } from 'vitest';
import { reconcile } from '../../src/content/reconcile.ts';

const story = (id: string, text = 'text', node = 1) => ({ id, text, node });
const questions = {
  identity: ({ id }: { id: string }) => id,
  sameText: (a: { text: string }, b: { text: string }) => a.text === b.text,
};

it.each([
  ['a first story', [], [story('a')], { come: ['a'], changed: [], stayed: [], gone: [] }],
  [
    'a second story by infinite scroll',
    [story('a')],
    [story('a'), story('b')],
    { come: ['b'], changed: [], stayed: ['a'], gone: [] },
  ],
  [
    'new nodes, same words',
    [story('a', 'text', 1)],
    [story('a', 'text', 2)],
    { come: [], changed: [], stayed: ['a'], gone: [] },
  ],
  [
    'a live post',
    [story('a', 'one')],
    [story('a', 'two one')],
    { come: [], changed: ['a'], stayed: [], gone: [] },
  ],
  [
    'a story that left',
    [story('a'), story('b')],
    [story('b')],
    { come: [], changed: [], stayed: ['b'], gone: ['a'] },
  ],
  [
    'two elements with one identity: the first counts',
    [story('a', 'one')],
    [story('a', 'one'), story('a', 'other')],
    { come: [], changed: [], stayed: ['a'], gone: [] },
  ],
])('sees %s', (_name, before, now, expected) => {
  const told = reconcile(before, now, questions);
  const ids = (stories: readonly { id: string }[]) => stories.map(({ id }) => id);
  expect({
    come: ids(told.come),
    changed: ids(told.changed),
    stayed: ids(told.stayed),
    gone: told.gone,
  }).toEqual(expected);
});

it('answers with the stories as they are now, not as they were', () => {
  const now = story('a', 'text', 2);
  expect(reconcile([story('a', 'text', 1)], [now], questions).stayed).toEqual([now]);
});
