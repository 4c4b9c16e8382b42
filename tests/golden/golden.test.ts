/**
 * What the engine makes of whole invented articles. `npm run golden` is the only writer of the files beside this one;
 * a missing file fails, and a change is for whoever made it to read in the diff.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findStories } from '../../src/article/find-stories.ts';
import { readWeightsFile } from '../../src/cli/weights-file.ts';
import { createAnalyzer } from '../../src/engine/analyze.ts';
import type { Block } from '../../src/engine/types.ts';
import { readCorpus } from '../../src/training/corpus.ts';
import { articlePage } from '../site/markup.ts';
import { addressOf } from '../site/page.ts';
import { ARCHIVE } from '../site/stories/archive.ts';
import { EXAMPLE } from '../site/stories/example.ts';
import { FEATURE } from '../site/stories/feature.ts';
import { NEWS } from '../site/stories/news.ts';
import { OPINION } from '../site/stories/opinion.ts';
import { SCROLL_FIRST } from '../site/stories/scroll.ts';
import type { FixtureStory } from '../site/story.ts';
import { readableAnalysis } from './readable-analysis.ts';

const STORIES: Readonly<Record<string, FixtureStory>> = {
  ARCHIVE,
  EXAMPLE,
  FEATURE,
  NEWS,
  OPINION,
  SCROLL_FIRST,
};
/** Articles of the corpus that show most patterns between them. */
const FROM_CORPUS = [
  'aa-budget-hole',
  'aa-ferry-lights',
  'aa-two-orlovs',
  'biz-port-strike-vlad',
  'cas-ashgabat-horse',
  'cau-obit-filmmaker',
  'mos-duma-silence',
  'mos-quarry-hill',
  'mos-tuva-mine-flood',
  'ukr-riga-bank',
];

const writes = process.env.GOLDEN === 'write';
const analyze = createAnalyzer(readWeightsFile());

/** The blocks of a story as the extension reads them from its page. */
function blocksOf(story: FixtureStory): readonly Block[] {
  const { document } = parseHTML(articlePage(story).html);
  const [found] = findStories(document, addressOf(story));
  if (!found) throw new Error(`no story on the page of ${story.path}`);
  return found.article.blocks;
}

/** Compares with the golden file of this name, or writes it. */
function hold(name: string, blocks: readonly Block[]): void {
  const file = fileURLToPath(new URL(`./${name}.json`, import.meta.url));
  const now = readableAnalysis(blocks, analyze({ blocks }));
  if (writes) writeFileSync(file, now);
  expect(existsSync(file), `${name}.json is missing; npm run golden writes it`).toBe(true);
  expect(now).toBe(readFileSync(file, 'utf8'));
}

describe('golden analyses', () => {
  it.each(Object.entries(STORIES))('the story %s', (name, story) => {
    hold(`story-${name.toLowerCase().replace('_', '-')}`, blocksOf(story));
  });

  it.each(FROM_CORPUS)('the article %s', (id) => {
    const [article] = readCorpus(id);
    if (!article) throw new Error(`no article ${id} in the corpus`);
    hold(id, article.blocks);
  });

  it('reads an article the same twice', () => {
    const blocks = blocksOf(NEWS);
    expect(readableAnalysis(blocks, analyze({ blocks }))).toBe(readableAnalysis(blocks, analyze({ blocks })));
  });
});
