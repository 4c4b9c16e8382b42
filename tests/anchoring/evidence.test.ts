import { describe, expect, test } from 'vitest';
import { align } from '../../src/anchoring/align.ts';
import { type Evidence, evidenceOf } from '../../src/anchoring/evidence.ts';
import { frameOf } from '../../src/anchoring/frame.ts';
import type { Passage } from '../../src/anchoring/passage.ts';
import { indexText } from '../../src/anchoring/text-index.ts';
import { ARTICLE, describeQuote, edited, PARAGRAPHS, paragraph, without } from './example.ts';

const QUOTE = 'received 61 complaints';

const evidence = (later: string, quote = QUOTE): Evidence =>
  evidenceOfPassage(later, describeQuote(ARTICLE, quote));

function evidenceOfPassage(later: string, passage: Passage): Evidence {
  const frame = frameOf(passage);
  const index = indexText(later, frame, { steps: 0 });
  const window = { from: 0, to: index.ids.length };
  return evidenceOf(frame, index, align({ frame, index, window, near: 0 }, { steps: 0 }));
}

describe('the quotation', () => {
  test.each([
    { what: 'whole', later: ARTICLE, share: 1, words: 3 },
    { what: 'a word exchanged', later: edited('received', 'had'), share: 12 / 20, words: 2 },
    { what: 'a number updated', later: edited('61', '74'), share: 18 / 20, words: 2 },
    { what: 'a name respelled', later: edited('complaints', 'complaint'), share: 1, words: 3 },
    { what: 'taken out', later: edited(' received 61 complaints', ''), share: 0, words: 0 },
  ])('$what', ({ later, share, words }) => {
    const { quote, quoteWords } = evidence(later);
    expect(quote).toBeCloseTo(share);
    expect(quoteWords).toBe(words);
  });

  test('in one piece has a spread of 1, torn apart a greater one', () => {
    expect(evidence(ARTICLE).spread).toBe(1);
    expect(evidence(edited('received 61', 'received, by noon of Friday, 61')).spread).toBeGreaterThan(2);
  });

  test('survives from its first to its last word that stands', () => {
    const { survivors } = evidence(edited('received', 'had'));
    const { words, first } = frameOf(describeQuote(ARTICLE, QUOTE));
    expect(survivors).toEqual({ first: first + 1, last: first + 2 });
    expect(words[survivors?.last ?? 0]?.raw).toBe('complaints');
  });

  test('survives nowhere when no word of it stands', () => {
    expect(evidence(edited(' received 61 complaints', '')).survivors).toBeNull();
  });

  test('an updated number keeps its place, though it counts as lost', () => {
    const { survivors, quote } = evidence(edited('61', '74'), '61 complaints');
    expect(survivors).toMatchObject({ last: (survivors?.first ?? 0) + 1 });
    expect(quote).toBeLessThan(1);
  });
});

describe('the paragraph', () => {
  test('unchanged stands whole', () => {
    expect(evidence(ARTICLE)).toMatchObject({
      paragraph: 1,
      namesChanged: 0,
      othersChanged: 0,
      respelled: 0,
    });
  });

  test.each([
    { what: 'a name', later: edited('Galina', 'Larisa'), counts: { namesChanged: 1, othersChanged: 0 } },
    { what: 'a number', later: edited('61', '74'), counts: { namesChanged: 1, othersChanged: 0 } },
    {
      what: 'a name paraphrased',
      later: edited('Galina', 'chief'),
      counts: { namesChanged: 0, othersChanged: 1 },
    },
    {
      what: 'a name taken out',
      later: edited('Galina Stroyeva ', ''),
      counts: { namesChanged: 0, othersChanged: 2 },
    },
    {
      what: 'a name at its very beginning',
      later: edited('Regional labour', 'Murmansk labour'),
      counts: { namesChanged: 1, othersChanged: 0 },
    },
    {
      what: 'another word',
      later: edited('told reporters', 'told journalists'),
      counts: { namesChanged: 0, othersChanged: 1 },
    },
    {
      what: 'a word put in',
      later: edited('told reporters', 'told several reporters'),
      counts: { namesChanged: 0, othersChanged: 1 },
    },
    {
      what: 'a sentence put in',
      later: edited('complaints. She', 'complaints. It was the most in years. She'),
      counts: { namesChanged: 0, othersChanged: 2 },
    },
    {
      what: 'a spelling',
      later: edited('Stroyeva', 'Stroeva'),
      counts: { namesChanged: 0, othersChanged: 0, respelled: 1 },
    },
  ])('counts $what changed', ({ later, counts }) => {
    expect(evidence(later)).toMatchObject(counts);
  });

  test('a word near the quotation weighs more than one far from it', () => {
    // Both words stand but once in the article, so that they tell the same number of bits.
    const near = evidence(edited('office', 'bureau')).paragraph;
    const far = evidence(edited('weeks', 'months')).paragraph;
    expect(near).toBeLessThan(far - 0.005);
  });

  test('one long cut weighs less than as many words lost one by one', () => {
    const last = paragraph(7);
    const cut = last.slice(0, last.indexOf(', and returned'));
    const lost = 'in person';
    expect(evidence(edited(last, cut), 'In April, bus drivers').paragraph).toBeGreaterThan(0.6);
    expect(evidence(edited(lost, 'there'), 'In April, bus drivers').paragraph).toBeGreaterThan(0.9);
  });

  test('gone leaves next to nothing', () => {
    expect(evidence(without(4)).paragraph).toBeLessThan(0.4);
  });
});

describe('the neighbours', () => {
  const all = paragraph(4);

  test('all border on it where nothing changed', () => {
    expect(evidence(ARTICLE, all)).toMatchObject({ neighbours: 10, sameNeighbours: true });
  });

  test('those on one side are not all', () => {
    const later = edited(`${paragraph(3)}\n`, `${paragraph(3)}\nSomething was put in between.\n`);
    expect(evidence(later, all)).toMatchObject({ neighbours: 6, sameNeighbours: false });
  });

  test('none border on it among others', () => {
    expect(evidence(PARAGRAPHS.toReversed().join('\n'), all).sameNeighbours).toBe(false);
  });

  test('one is known by as good as all of its words', () => {
    expect(evidence(edited('Two workers', 'Two drivers'), all)).toMatchObject({ sameNeighbours: true });
    expect(evidence(edited('Two workers, who asked', 'Many drivers, they asked'), all)).toMatchObject({
      sameNeighbours: false,
    });
  });

  test('the next one counts where the nearest was taken out of the text', () => {
    expect(evidence(without(5), all).sameNeighbours).toBe(true);
    expect(evidence([...PARAGRAPHS.toSpliced(5, 1), paragraph(5)].join('\n'), all).sameNeighbours).toBe(
      false,
    );
  });

  test('unknown ones do not count as the same', () => {
    const { above, below, ...less } = describeQuote(ARTICLE, QUOTE);
    expect(evidenceOfPassage(ARTICLE, less)).toMatchObject({ neighbours: 0, sameNeighbours: false });
  });
});

describe('the ends of the line', () => {
  const place = 'Velsk, North';
  const text = ['Storm at the quay', place, 'The sea rose by two metres in the night.'].join('\n');
  const found = (later: string) => evidenceOfPassage(later, describeQuote(text, 'North'));

  test('stand where the paragraph does, and with a word put in', () => {
    expect(found(text)).toMatchObject({ begins: true, ends: true, paragraph: 1 });
    expect(found(text.replace(place, `In ${place}`))).toMatchObject({ begins: true, ends: true });
  });

  test('of a longer line count against it, the more the shorter it is', () => {
    const within = found(text.replace(place, `They met in ${place}, and parted there again.`));
    expect(within).toMatchObject({ begins: false, ends: false, inNeighbour: false });
    expect(within.paragraph).toBeLessThan(0.6);
    const joined = evidence(edited('two weeks.\n', 'two weeks. '));
    expect(joined).toMatchObject({ begins: true, ends: false });
    expect(joined.paragraph).toBeGreaterThan(0.9);
  });

  test('are the neighbour’s own where it begins with the same words', () => {
    const dateline = describeQuote(`${place}\nVelsk, North — The sea rose by two metres.`, 'North');
    expect(evidenceOfPassage('VELSK, North — The sea rose by two metres.', dateline).inNeighbour).toBe(true);
  });
});
