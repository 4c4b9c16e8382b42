import { describe, expect, it } from 'vitest';
import { bodyKindOf, isLandName, namesLand, plainWords } from '../../../src/engine/claims/bodies.ts';
import {
  AGENCY_NAME,
  BODY_ROWS,
  MEDIA_NAMES,
  STATE_UNITS,
} from '../../../src/engine/lexicons/claims-bodies.ts';

const kindOf = (phrase: string) => bodyKindOf(plainWords(phrase));

describe('words of bodies', () => {
  it.each(BODY_ROWS.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)))(
    '%s is %s',
    (word, kind) => {
      expect(kindOf(word)).toBe(kind);
    },
  );

  it.each(BODY_ROWS.map(({ example, words, kind }) => [example.replace('~', words[0] ?? ''), kind] as const))(
    '%s is %s',
    (example, kind) => {
      expect(kindOf(example)).toBe(kind);
    },
  );

  it('stand in one row each', () => {
    const words = BODY_ROWS.flatMap((row) => row.words);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('are the state’s where a word for its task stands before a word for any body', () => {
    expect(kindOf(STATE_UNITS.example)).toBe('official');
    expect(kindOf('the film board')).toBe('organisation');
  });

  it('hold agencies whose names no list holds in full', () => {
    expect(kindOf(AGENCY_NAME.example)).toBe('official');
    expect(kindOf('Rosmebel')).toBeNull();
    expect(kindOf(MEDIA_NAMES[0] ?? '')).toBe('media');
  });

  it.each([
    [
      'official',
      [
        'the Central Bank',
        'regional ministries',
        'the Emergency Situations Ministry’s',
        'the city’s prosecutors',
      ],
    ],
    [
      'organisation',
      [
        'the bank',
        'two banks',
        'the Russian Football Union’s disciplinary committee',
        'the national railway operator',
        'the city’s theater',
        'U.N.',
        'the district hospital',
        'School No. 7',
      ],
    ],
    ['media', ['the Vesti newspaper', 'the channel’s board']],
    [null, ['the lighthouse', 'Vityaz-Avia', '']],
  ] as const)('are read from their end: %s', (kind, phrases) => {
    for (const phrase of phrases) expect(`${phrase}: ${kindOf(phrase)}`).toBe(`${phrase}: ${kind}`);
  });
});

describe('lands', () => {
  it('are known by their names and by their peoples', () => {
    expect([['kazakh'], ["tatarstan's"], ['the', 'georgia']].map(namesLand)).toEqual([true, true, true]);
    expect(namesLand(['the', 'pier'])).toBe(false);
    expect([['moscow', 'and', 'tehran'], ['kazakh'], ['pier']].map(isLandName)).toEqual([true, false, false]);
  });
});
