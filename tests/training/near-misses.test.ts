import { describe, expect, it } from 'vitest';
import { fromArticle } from '../../src/training/documents.ts';
import { readLabelledText } from '../../src/training/labelled-text.ts';
import { nearMisses } from '../../src/training/near-misses.ts';

const near = (paragraph: string): string[] => {
  const text = fromArticle(readLabelledText('firm', `paragraph: ${paragraph}\n---\n1 Oleg Veresov\n`));
  return [...nearMisses(text)];
};

describe('near misses', () => {
  it('are capitalised words that neither a lexicon nor a name of the text explains', () => {
    expect(near('[Oleg Veresov|1] sold Grushin to Lyotka in Moscow, and [Veresov|1] kept Tolubay.')).toEqual([
      'Grushin',
      'Lyotka',
      'Tolubay',
    ]);
  });

  it('are no words that only open a sentence or are written small elsewhere', () => {
    expect(near('Harvests failed. [Oleg Veresov|1] left, said the Dray before a dray came.')).toEqual([]);
  });

  it('are none in Russian text', () => {
    const text = 'paragraph: [Олег Вересов|1] продал завод «Толубай» и уехал.\n---\n1 Олег Вересов\n';
    expect([...nearMisses(fromArticle(readLabelledText('ru-firm', text)))]).toEqual([]);
  });
});
