/** Wrong here: a long story makes the page stutter. The numbers are generous: a shared machine must not make them fail. */
import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/article/find-stories.ts';
import { LONG_PATH, PAGES } from '../site/pages.ts';
import { bodyBlocks, documentOf, ORIGIN, onlyStory } from './document-of.ts';

/** Milliseconds that `work` takes, the best of three: other work of the machine is not counted. */
function timeOf(work: () => void): number {
  const taken = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

describe('5,000 paragraphs', () => {
  const document = documentOf(PAGES.get(LONG_PATH)?.html ?? '');

  it('are all read, well under a second', () => {
    let count = 0;
    const taken = timeOf(() => {
      count = findStories(document, ORIGIN + LONG_PATH)[0]?.article.blocks.length ?? 0;
    });
    expect(count).toBe(5002);
    expect(taken).toBeLessThan(1000);
  });

  it('are looked into without going through them', () => {
    const { article, map } = onlyStory(PAGES.get(LONG_PATH)?.html ?? '', LONG_PATH);
    const taken = timeOf(() => {
      article.blocks.forEach(({ text }, block) => {
        const ends = map.endsOf({ block, start: 0, end: text.length });
        expect(ends && map.spanAt(ends.end.node, ends.end.offset)).toEqual({ block, offset: text.length });
      });
    });
    expect(taken).toBeLessThan(1500);
  });
});

describe('one paragraph of a million letters', () => {
  it.each([
    ['of plain words', 'word after word '],
    ['of spaces', ' \u00a0\n'],
    ['of soft hyphens', 'so\u00adft'],
    ['of quotation marks', '“”‘’"'],
  ])('%s', (_, unit) => {
    const html = `<p>Start ${unit.repeat(Math.ceil(1_000_000 / unit.length))} end</p>`;
    const document = documentOf(
      `<article class="article"><div class="article__content">${html}</div></article>`,
    );
    expect(document.body.firstElementChild).not.toBeNull();
    expect(timeOf(() => bodyBlocks(html))).toBeLessThan(2000);
  });
});
