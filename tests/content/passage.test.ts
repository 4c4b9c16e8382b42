/** From a selection to a passage: the words meant, without what a hasty hand took along. */
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../src/content/passage.ts';
import { ARTICLE, spanOf, TEXT } from './a-reading.ts';

const passage = (...spans: Parameters<typeof passageOf>[1]) => passageOf(ARTICLE.blocks, spans);

describe('a selected passage', () => {
  it('is the words themselves with their paragraph', () => {
    const found = passage(spanOf('bridge had been closed'));
    expect(found?.passage.quote).toBe('bridge had been closed');
    expect(found?.passage.paragraph).toBe(TEXT[1]);
  });

  it('leaves white space at its ends out', () => {
    const { block, start, end } = spanOf('bridge had');
    const found = passage({ block, start: start - 1, end: end + 1 });
    expect(found?.passage.quote).toBe('bridge had');
    expect(found?.spans).toEqual([spanOf('bridge had')]);
  });

  it('may run over several blocks', () => {
    const found = passage(spanOf('house wrote.'), spanOf('Molchan did'));
    expect(found?.passage.quote).toBe('house wrote.\nMolchan did');
    expect(found?.spans).toHaveLength(2);
  });

  it('is none without words', () => {
    expect(passage()).toBeNull();
    const { block, end } = spanOf('Darya Molchan');
    expect(passage({ block, start: end, end: end + 1 })).toBeNull();
  });
});
