/** What the reader says of people, and what becomes of mentions, claims, disputes and identities. */
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/library/correcting/corrected.ts';
import { article, person, spanOf } from '../sample.ts';
import { cast, correctedOf, correction, having, named, passage, READ, STORY, said } from './story.ts';

const FERRY = named('Burevestnik');
const CAPTAIN = named('Taras Yevdokimenko');
const MISSPELT = named('Taras Evdokimenkov');
const DISPATCHER = named('Zoya Rybinskaya');

it('changes nothing without corrections, and never the analysis it was given', () => {
  const before = JSON.stringify(READ);
  expect(having().analysis).toEqual(READ);
  having({ type: 'not-person', person: FERRY }, { type: 'rename', person: CAPTAIN, to: 'The captain' });
  expect(JSON.stringify(READ)).toBe(before);
});

describe('not a person', () => {
  it('leaves no mark, and every index means whom it meant', () => {
    const now = having({ type: 'not-person', person: FERRY });
    expect(Object.keys(cast(now))).toEqual(['Taras Yevdokimenko', 'Taras Evdokimenkov', 'Zoya Rybinskaya']);
    expect(said(now).map(([, who, about]) => [who, about])).toEqual([
      ['Taras Yevdokimenko', []],
      ['Taras Yevdokimenko', []],
      ['Zoya Rybinskaya', ['Taras Yevdokimenko']],
      ['The port office', []],
    ]);
    expect(now.identities).toHaveLength(3);
  });

  it('lets what they said be said by their words', () => {
    const now = having({ type: 'not-person', person: CAPTAIN });
    expect(now.analysis.claims[0]).toMatchObject({ sourceKind: 'organisation', source: { person: null } });
    expect(said(now)[2]).toEqual(['Count the pages,', 'Zoya Rybinskaya', []]);
  });

  it.each([
    ['of another spelling', named('Zoia Rybinskaia'), 3],
    ['who is not here', named('Gleb Pervopolosov'), 4],
    ['by an old spelling among their names', named('Nobody At All', 'Zoya Rybinskaya'), 3],
  ])('finds somebody %s', (_, who, left) => {
    expect(having({ type: 'not-person', person: who }).analysis.people).toHaveLength(left);
  });
});

describe('same as', () => {
  it('makes one of two: mentions, claims, spellings; the library knows the one who stays', () => {
    const now = having({ type: 'same-person', person: MISSPELT, same: CAPTAIN });
    expect(cast(now)['Taras Yevdokimenko']).toEqual([
      'Taras Yevdokimenko',
      'Evdokimenko',
      'Taras Evdokimenkov',
    ]);
    expect(now.analysis.people[1]?.spellings).toEqual(['Taras Evdokimenkov']);
    expect(now.identities[1]).toEqual({
      names: ['Taras Yevdokimenko'],
      personId: null,
      joined: ['id of Taras Evdokimenkov'],
      apart: [],
    });
    expect(said(now)[2]).toEqual(['Count the pages,', 'Zoya Rybinskaya', ['Taras Yevdokimenko']]);
  });

  it('takes the other’s name also where the other stands later', () => {
    const now = having({ type: 'same-person', person: CAPTAIN, same: MISSPELT });
    expect(Object.keys(cast(now))).toEqual(['Burevestnik', 'Taras Evdokimenkov', 'Zoya Rybinskaya']);
    expect(said(now)[0]).toEqual(['Burevestnik sank at its berth', 'Taras Evdokimenkov', ['Burevestnik']]);
  });

  it('joins with somebody of other articles', () => {
    const met = named('Zoya Rubinskaya-Orlova', 'Z. Orlova');
    const now = having({ type: 'same-person', person: DISPATCHER, same: met });
    expect(now.analysis.people[3]).toMatchObject({
      name: 'Zoya Rubinskaya-Orlova',
      spellings: ['Z. Orlova', 'Zoya Rybinskaya'],
    });
    expect(now.identities[3]).toMatchObject({ names: met.names, personId: met.personId });
  });

  it('never says that somebody speaks about themselves', () => {
    const now = having({ type: 'same-person', person: CAPTAIN, same: DISPATCHER });
    expect(said(now)[2]).toEqual(['Count the pages,', 'Zoya Rybinskaya', []]);
  });
});

describe('rename', () => {
  it('shows the reader’s name, and the library still knows the person', () => {
    const now = having({ type: 'rename', person: CAPTAIN, to: 'The captain' });
    expect(now.analysis.people[1]).toMatchObject({
      name: 'The captain',
      spellings: ['Taras Yevdokimenko'],
      reasons: [{ rule: 'reader', evidence: 'rename' }],
    });
    expect(now.identities[1]?.names).toEqual(['Taras Yevdokimenko']);
  });

  it('is followed by corrections that were made under the new name', () => {
    const renamed = named('The captain', 'Taras Yevdokimenko');
    const now = having(
      { type: 'rename', person: CAPTAIN, to: 'The captain' },
      { type: 'not-person', person: renamed },
    );
    expect(cast(now)).not.toHaveProperty('The captain');
  });
});

describe('two people', () => {
  const split = (other: string, ...mentions: [string, number][]) =>
    having({
      type: 'two-people',
      person: CAPTAIN,
      other,
      mentions: mentions.map(([words, nth]) => passage(words, STORY, nth)),
    });

  it('gives mentions and what “he” said to whoever was named last', () => {
    const now = split('Old Evdokimenko', ['Evdokimenko, whom', 0]);
    expect(cast(now)).toMatchObject({
      'Taras Yevdokimenko': ['Taras Yevdokimenko'],
      'Old Evdokimenko': ['Evdokimenko'],
    });
    expect(said(now).map(([, who]) => who)).toEqual([
      'Taras Yevdokimenko',
      'Old Evdokimenko',
      'Zoya Rybinskaya',
      'The port office',
    ]);
  });

  it('keeps two of one name apart in the library', () => {
    const identity = split('Taras Evdokimenko', ['Evdokimenko, whom', 0]).identities[2];
    expect(identity).toMatchObject({ names: [], personId: expect.stringMatching(/^c\d+$/) });
  });

  it.each([
    ['no mention is found', []],
    [
      'none would be left',
      [['Taras Yevdokimenko', 0] as [string, number], ['Evdokimenko, whom', 0] as [string, number]],
    ],
  ])('leaves everything as it is where %s', (_, mentions) => {
    expect(split('Another', ...mentions).analysis).toEqual(READ);
  });
});

describe('this is a person', () => {
  it('marks the words and the surname alone, unless that is somebody else’s', () => {
    const now = having({ type: 'person', passage: passage('Anna Rybinskaya') });
    expect(cast(now)).toMatchObject({
      'Anna Rybinskaya': ['Anna Rybinskaya'],
      'Zoya Rybinskaya': ['Zoya Rybinskaya', 'Rybinskaya'],
    });
  });

  it('gives words that name a source their person', () => {
    const now = having({ type: 'person', passage: passage('The port office') });
    expect(said(now)[3]).toEqual(['the hull was sound', 'The port office', []]);
    expect(now.analysis.claims[3]?.sourceKind).toBe('organisation');
  });

  it('brings back whom the reader had taken out', () => {
    const now = having(
      { type: 'not-person', person: DISPATCHER },
      { type: 'person', passage: passage('Zoya Rybinskaya') },
    );
    expect(cast(now)['Zoya Rybinskaya']).toEqual(['Zoya Rybinskaya', 'Rybinskaya']);
    expect(said(now)[2]).toEqual(['Count the pages,', 'Zoya Rybinskaya', ['Taras Yevdokimenko']]);
  });

  it.each([
    ['already somebody’s', 'Zoya Rybinskaya'],
    ['no words', ', '],
    ['a sentence', 'The port office said the hull was sound. Anna Rybinskaya, her'],
  ])('adds nobody for words that are %s', (_, words) => {
    expect(having({ type: 'person', passage: passage(words) }).analysis.people).toHaveLength(4);
  });
});

describe('another article', () => {
  const OTHER = article(2, ['Zoia Rybinskaia and Anna Rybinskaya met. Burevestnik was raised.']);
  const read = {
    ...READ,
    people: [person(OTHER, 'Zoia Rybinskaia'), person(OTHER, 'Burevestnik')],
    claims: [],
    disputes: [],
  };
  const there = (scope: 'article' | 'all') =>
    cast(
      correctedOf(OTHER, read, [
        correction({ type: 'rename', person: DISPATCHER, to: 'The dispatcher' }, scope),
        correction({ type: 'not-person', person: FERRY }, scope),
        correction({ type: 'person', passage: passage('Anna Rybinskaya') }, scope),
      ]),
      OTHER,
    );

  it('is read as the reader said of all articles, by any spelling of the name', () => {
    expect(there('all')).toEqual({
      'The dispatcher': ['Zoia Rybinskaia'],
      'Anna Rybinskaya': ['Anna Rybinskaya'],
    });
  });

  it('is left alone by what was said of one', () => {
    expect(there('article')).toEqual({
      'Zoia Rybinskaia': ['Zoia Rybinskaia'],
      Burevestnik: ['Burevestnik'],
    });
  });
});

it('finds places again when the text was edited', () => {
  const edited = {
    ...STORY,
    blocks: [{ kind: 'paragraph', text: 'A new beginning.' } as const, ...STORY.blocks],
  };
  const moved = (index: number) => {
    const found = READ.people[index];
    if (!found) throw new Error('the sample has this person');
    const mentions = found.mentions.map((at) => ({ ...at, block: at.block + 1 }));
    return { ...found, mentions };
  };
  const read = { ...READ, people: [moved(1)], claims: [], disputes: [] };
  const act = {
    type: 'two-people',
    person: CAPTAIN,
    other: 'Old',
    mentions: [passage('Evdokimenko, whom')],
  } as const;
  expect(cast(correctedOf(edited, read, [correction(act)]), edited)).toEqual({
    'Taras Yevdokimenko': ['Taras Yevdokimenko'],
    Old: ['Evdokimenko'],
  });
  expect(entryOf(moved(1)).identity.names).toEqual(['Taras Yevdokimenko']);
  expect(spanOf(STORY, 'Evdokimenko').block).toBe(1);
});
