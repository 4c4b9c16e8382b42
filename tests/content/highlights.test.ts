/** One press highlights, the next takes it back; what fails is shown on a card. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Highlights } from '../../src/content/highlights.ts';
import type { MarginButton, MarginButtons } from '../../src/content/margin-buttons.ts';
import type { Selected } from '../../src/content/passage.ts';
import { ARTICLE, spanOf } from './a-reading.ts';
import { lineAt, targetOn } from './a-target.ts';

// What the buttons are called is no matter here.
vi.mock('../../src/browser/words.ts', () => ({ t: (key: string) => key }));

const collapse = vi.fn();
beforeEach(() => {
  vi.stubGlobal('getSelection', () => ({ collapseToEnd: collapse }));
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  collapse.mockReset();
});

const words = 'the bridge';
const selected: Selected = {
  layer: targetOn(() => [lineAt(100, 200)]).layer,
  spans: [spanOf(words)],
  passage: { quote: words, before: '', after: '', start: 0, end: words.length, paragraph: words },
};

function setUp() {
  const log: string[] = [];
  let shown: readonly MarginButton[] = [];
  const buttons = {
    show(now: readonly MarginButton[]) {
      shown = now;
    },
    remove() {
      shown = [];
    },
  };
  const highlights = new Highlights({
    frame: {
      highlight: (articleId, { quote }) => log.push(`highlight “${quote}” of ${articleId}`),
      takeBack: (_, noteId) => log.push(`take back ${noteId}`),
      say: (text) => log.push(`say ${text}`),
    },
    // Only these two are used here.
    buttons: buttons as unknown as MarginButtons,
    notKept: () => log.push('not kept'),
    notTakenBack: (_, noteId) => log.push(`not taken back ${noteId}`),
  });
  return { highlights, log, shown: () => shown.map(({ label }) => label) };
}

it('asks the card, ends the selection, says it, and offers the way back', () => {
  const { highlights, log, shown } = setUp();
  highlights.make(selected);
  expect(log).toEqual([`highlight “the bridge” of ${ARTICLE.id}`]);
  expect(shown()).toEqual([]);
  highlights.kept('n1');
  expect(collapse).toHaveBeenCalledOnce();
  expect(shown()).toEqual(['highlightUndo']);
  expect(highlights.takeBack()).toBe(true);
  highlights.tookBack(ARTICLE.id, 'n1', true);
  expect(log.slice(1)).toEqual(['say highlighted', 'take back n1', 'say highlightGone']);
  expect(highlights.takeBack()).toBe(false);
});

it('opens a card where it could not be kept, and leaves the selection', () => {
  const { highlights, log, shown } = setUp();
  highlights.make(selected);
  highlights.kept(null);
  expect(log.at(-1)).toBe('not kept');
  expect(collapse).not.toHaveBeenCalled();
  expect(shown()).toEqual([]);
});

it('opens the note’s card where it could not be taken back', () => {
  const { highlights, log } = setUp();
  highlights.tookBack(ARTICLE.id, 'n1', false);
  expect(log).toEqual(['not taken back n1']);
});

it('takes nothing back once something else stands in the margin', () => {
  const { highlights } = setUp();
  highlights.make(selected);
  highlights.kept('n1');
  highlights.settled();
  expect(highlights.takeBack()).toBe(false);
});
