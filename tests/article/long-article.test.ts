/**
 * Wrong here: a long story makes the page stutter. What is held is how the time grows, not how long it is:
 * ten times the text may take some ten times as long, on any machine and however busy it is, and not a hundred times.
 */
import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/article/find-stories.ts';
import { readBlocks } from '../../src/article/read-blocks.ts';
import { articlePage } from '../site/markup.ts';
import { LONG_PATH, PAGES } from '../site/pages.ts';
import { longStory } from '../site/stories/long.ts';
import { documentOf, elementOf, ORIGIN, onlyStory } from './document-of.ts';

/** Ten times the text may take so many times as long; work that grows with the square takes a hundred. */
const MOST = 40;

/** Less than this, in milliseconds, is noise. */
const NOISE = 20;

/** Milliseconds that `work` takes, the best of five: other work of the machine is not counted. */
function timeOf(work: () => void): number {
  const taken = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...taken);
}

function expectLinear(small: () => void, tenTimes: () => void): void {
  const base = Math.max(timeOf(small), NOISE / 10);
  expect(timeOf(tenTimes)).toBeLessThan(Math.max(base * MOST, NOISE));
}

describe('a story of 5,000 paragraphs', () => {
  const story = (count: number) => documentOf(articlePage(longStory(count)).html);

  it('is read whole', () => {
    const { article } = onlyStory(PAGES.get(LONG_PATH)?.html ?? '', LONG_PATH);
    expect(article.blocks).toHaveLength(5002);
    expect(article.blocks.at(-1)?.text).toMatch(/^Witness number 5000,/);
  });

  it('takes ten times as long to read as one of 500', () => {
    const [short, long] = [story(500), story(5000)];
    const read = (document: Document) => () => {
      findStories(document, ORIGIN + LONG_PATH);
    };
    expectLinear(read(short), read(long));
  });

  it('takes ten times as long to look every paragraph up in', () => {
    const lookUp = (count: number) => {
      const [found] = findStories(story(count), ORIGIN + LONG_PATH);
      if (found === undefined) throw new Error('no story');
      const { article, map } = found;
      return () => {
        article.blocks.forEach(({ text }, block) => {
          const ends = map.endsOf({ block, start: 0, end: text.length });
          if (ends === null || map.spanAt(ends.end.node, ends.end.offset)?.block !== block)
            throw new Error(`block ${block} is not found again`);
        });
      };
    };
    expectLinear(lookUp(500), lookUp(5000));
  });
});

describe('a paragraph of a million letters', () => {
  it.each([
    ['of plain words', 'word after word '],
    ['of spaces', ' \u00a0\n'],
    ['of soft hyphens', 'so\u00adft'],
    ['of quotation marks', '“”‘’"'],
  ])('%s takes ten times as long to read as one of a tenth', (_, unit) => {
    const story = (letters: number) =>
      elementOf(
        `<article class="article"><div class="article__content"><p>Start ${unit.repeat(Math.ceil(letters / unit.length))} end</p></div></article>`,
      );
    const read = (root: Element) => () => {
      const [block] = readBlocks(root);
      if (block === undefined) throw new Error('no block');
    };
    expectLinear(read(story(100_000)), read(story(1_000_000)));
  });
});
