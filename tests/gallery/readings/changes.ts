/** An article that became another one between two readings. */
import type { ChangedArticle, Changes } from '../../../src/library/changes/changes.ts';
import { compareTexts } from '../../../src/library/changes/compare-texts.ts';

const sentences = (title: string, ...texts: readonly string[]) =>
  [title, ...texts].map((text, block) => ({
    text,
    at: { block, start: 0, end: text.length },
    isTitle: block === 0,
  }));

const BEFORE = sentences(
  'Forty-One Wagons, Two Counts',
  'A freight train that left this border town with 41 wagons of wheat reached its destination with 34.',
  'The Steppe Courier could not verify this.',
  'The post was to open again on Monday.',
  'Nobody at the depot would say where the wagons are.',
);

const NOW = sentences(
  'Forty Wagons, Two Counts: A Grain Train Divides a Border Town',
  'A freight train that left this border town with 40 wagons of wheat reached its destination with 34.',
  'The Steppe Courier could not independently verify the person’s account.',
  'Nobody at the depot would say where the wagons are.',
  'Toktogulova, whose name the company’s letter spells Ayzada Toktogulova, did not answer a second call.',
);

export const CHANGED: readonly ChangedArticle[] = [
  {
    articleId: 'tmt:80100',
    title: NOW[0]?.text ?? '',
    url: 'https://www.themoscowtimes.com/2026/03/14/forty-wagons-two-counts-a80100',
    readBefore: Date.UTC(2026, 2, 14, 9, 12),
    readNow: Date.UTC(2026, 2, 15, 18, 40),
  },
  {
    articleId: 'tmt:79901',
    title: 'Night Ferry to Kavkaz Runs Again, Without Its Captain',
    url: 'https://www.themoscowtimes.com/2026/02/02/night-ferry-a79901',
    readBefore: Date.UTC(2026, 1, 2, 9, 0),
    readNow: Date.UTC(2026, 1, 20, 7, 5),
  },
];

const waybill = { source: 'a waybill', basis: 'document', degree: 'stated' } as const;

export const CHANGES: Changes = {
  ...(CHANGED[0] as ChangedArticle),
  language: 'en',
  text: compareTexts(BEFORE, NOW),
  claims: [
    {
      type: 'altered',
      before: { ...waybill, text: 'the train left with 41 wagons' },
      now: { ...waybill, text: 'the train left with 40 wagons' },
      at: [{ block: 1, start: 0, end: 20 }],
      parts: ['words'],
    },
    {
      type: 'added',
      now: {
        text: 'she would not be drawn on the figure',
        source: 'Toktogulova',
        basis: 'paper',
        degree: 'stated',
      },
      at: [{ block: 4, start: 0, end: 20 }],
    },
    {
      type: 'removed',
      before: { text: 'the post opens again on Monday', source: null, basis: 'unstated', degree: 'promised' },
    },
  ],
  notes: { found: 2, gone: 1 },
};
