/** The invented article of the example page, labelled by hand. */
import type { Meeting } from '../../../src/library/reading.ts';
import { EXAMPLE } from '../../site/stories/example.ts';
import {
  type LabelledClaim,
  type LabelledDispute,
  type LabelledPerson,
  paragraphs,
  readingOf,
} from './label.ts';
import { passageNote, personNote } from './notes.ts';

const texts = EXAMPLE.body.flatMap((block) =>
  block.type === 'html' ? [...block.html.matchAll(/<p>(.*?)<\/p>/g)].map((match) => match[1] ?? '') : [],
);

export const BLOCKS = paragraphs(EXAMPLE.title, texts);

const DRIVER_MET: readonly Meeting[] = [
  {
    articleId: 'tmt:79001',
    title: 'Border Hours Cut as Snow Closes the Pass',
    url: 'https://www.themoscowtimes.com/2026/02/12/border-hours-cut-a79001',
    at: Date.UTC(2026, 1, 12, 9),
    name: 'Nurlan Abdyldaev',
    called: 'a locomotive driver',
    said: null,
  },
  {
    articleId: 'tmt:77200',
    title: 'A Night at the Ak-Beket Crossing',
    url: 'https://www.themoscowtimes.com/2025/11/30/a-night-at-the-crossing-a77200',
    at: Date.UTC(2025, 10, 30, 9),
    name: 'Nurlan Abdildayev',
    called: 'union delegate Nurlan Abdildayev',
    said: { text: 'The line is older than the border.', quoted: true },
  },
];

const CUSTOMS_MET: readonly Meeting[] = DRIVER_MET.slice(0, 1).map((meeting) => ({
  ...meeting,
  name: 'Ayzada Toktogulova',
  called: 'a customs official',
}));

export const PEOPLE: readonly LabelledPerson[] = [
  {
    name: 'Aizada Toktogulova',
    mentioned: ['Aizada Toktogulova', 'Toktogulova'],
    spellings: ['Ayzada Toktogulova'],
    roles: ['deputy head of the Ak-Beket customs post'],
    met: CUSTOMS_MET,
  },
  {
    name: 'Nurlan Abdyldaev',
    mentioned: ['Nurlan Abdyldaev', 'Abdyldaev'],
    roles: ['who has worked the line for 19 years'],
    met: DRIVER_MET,
  },
  { name: 'Viktor Lapshin', mentioned: ['Viktor Lapshin', 'Lapshin'], roles: ['its spokesman'] },
  { name: 'Emil Karagulov', roles: ['Deputy Minister'] },
  {
    name: 'Olesya Tverdokhlib',
    roles: ['who tracks rail freight at the Kyiv consultancy Dnipro Cargo Desk'],
  },
  {
    name: 'Margaret Ellsworth-Boyd',
    roles: ['a researcher at the Institute for Transit Law in Utrecht'],
  },
  { name: 'Gulnara Beishenova', roles: ['dispatcher'] },
];

const CUSTOMS = {
  source: 'Toktogulova',
  person: 'Aizada Toktogulova',
  sourceKind: 'official',
} as const;
const DRIVER = { source: 'he', person: 'Nurlan Abdyldaev' } as const;
const SPOKESMAN = {
  source: 'Viktor Lapshin',
  person: 'Viktor Lapshin',
  sourceKind: 'organisation',
} as const;

export const CLAIMS: readonly LabelledClaim[] = [
  {
    kind: 'indirect',
    words: [
      'A freight train that left this border town with 40 wagons of wheat reached its destination with 34',
    ],
    source: 'a waybill',
    sourceKind: 'document',
    cue: 'according to',
    basis: ['document', 'a waybill seen by The Steppe Courier'],
  },
  {
    kind: 'direct',
    words: ['There were forty when we sealed them and forty when we waved them off,'],
    ...CUSTOMS,
    cue: 'told',
    basis: ['public', 'told The Steppe Courier by phone'],
  },
  {
    kind: 'direct',
    words: ['I signed the list myself.'],
    ...CUSTOMS,
    basis: ['public', 'told The Steppe Courier by phone'],
  },
  {
    kind: 'indirect',
    words: ['he was ordered to uncouple six wagons at a siding 12 kilometers beyond the crossing'],
    source: 'Nurlan Abdyldaev',
    person: 'Nurlan Abdyldaev',
    cue: 'said',
  },
  {
    kind: 'direct',
    words: ['A man in a railway jacket showed me a paper with a stamp,'],
    ...DRIVER,
    cue: 'said',
  },
  { kind: 'direct', words: ['I did not ask twice.'], ...DRIVER, cue: 'said' },
  {
    kind: 'indirect',
    words: ['any had been detached'],
    source: 'Volga-Altai Transit, the company that leased the wagons',
    sourceKind: 'organisation',
    cue: 'denied',
    degree: 'denied',
  },
  {
    kind: 'direct',
    words: ['a fantasy told at a samovar'],
    ...SPOKESMAN,
    cue: 'called',
    basis: ['broadcast', 'in an interview with the Rubezh television channel'],
    about: ['Nurlan Abdyldaev'],
  },
  {
    kind: 'indirect',
    words: ['the train had been shortened before departure because of a faulty axle'],
    ...SPOKESMAN,
    cue: 'said',
    basis: ['broadcast', 'in an interview with the Rubezh television channel'],
  },
  {
    kind: 'direct',
    words: ['If six had stayed, they would be standing in my yard,'],
    ...CUSTOMS,
    cue: 'said',
    about: ['Viktor Lapshin'],
  },
  { kind: 'direct', words: ['Look out of the window. The yard is empty.'], ...CUSTOMS, cue: 'said' },
  {
    kind: 'indirect',
    words: ['the seals on at least two of the six wagons had been replaced'],
    source: 'A person familiar with the inspection',
    sourceKind: 'anonymous',
    cue: 'said',
    basis: ['anonymous', 'not authorized to speak to the press'],
  },
  {
    kind: 'mixed',
    words: ['it had opened a review and that “no loss to the state has been established.'],
    source: 'The Transport Ministry',
    sourceKind: 'official',
    cue: 'said',
    basis: ['public', 'in a statement on Thursday'],
  },
  {
    kind: 'mixed',
    words: ['the rumors were “spread by people who have never counted anything.'],
    source: 'Emil Karagulov',
    person: 'Emil Karagulov',
    sourceKind: 'official',
    cue: 'wrote',
    basis: ['social', 'on Telegram'],
  },
  {
    kind: 'indirect',
    words: ['at least three trains had arrived short since January'],
    source: 'Olesya Tverdokhlib',
    person: 'Olesya Tverdokhlib',
    cue: 'said',
    basis: ['document', 'station records that her firm buys from dispatchers'],
  },
  {
    kind: 'direct',
    words: ['Six wagons is about 400 tons,'],
    source: 'she',
    person: 'Olesya Tverdokhlib',
    cue: 'said',
  },
  {
    kind: 'direct',
    words: ['It does not fall out of a pocket.'],
    source: 'she',
    person: 'Olesya Tverdokhlib',
    cue: 'said',
  },
  {
    kind: 'direct',
    words: ['A missing line proves a missing line,', 'It does not prove a theft.'],
    source: 'she',
    person: 'Margaret Ellsworth-Boyd',
    cue: 'said',
    basis: ['paper', 'in an emailed reply'],
  },
  {
    kind: 'indirect',
    words: ['two wagons had been found behind a brick factory'],
    source: 'The news site Beket Today',
    sourceKind: 'media',
    cue: 'reported',
    basis: ['media', 'The news site Beket Today'],
  },
  {
    kind: 'indirect',
    words: ['the company had no information about that'],
    source: 'Lapshin',
    person: 'Viktor Lapshin',
    sourceKind: 'organisation',
    cue: 'said',
  },
  {
    kind: 'indirect',
    words: ['he had been taken off the roster the day after he spoke to his dispatcher'],
    source: 'Abdyldaev',
    person: 'Nurlan Abdyldaev',
    cue: 'said',
  },
  { kind: 'direct', words: ['in the drawer with the passports.'], ...DRIVER, cue: 'said' },
];

const DISPUTES: readonly LabelledDispute[] = [
  { between: ['There were forty', 'he was ordered'], words: 'remembers it differently' },
  { between: ['he was ordered', 'any had been'], words: 'denied' },
  { between: ['A man in a railway', 'a fantasy'], words: 'called' },
  { between: ['he was ordered', 'the train had been'], words: 'remembers it differently' },
  { between: ['the train had been', 'If six had'], words: 'rejected' },
];

/** The article as a reader has it who met two of its people before and wrote four notes. */
export const WAGONS = readingOf({
  blocks: BLOCKS,
  people: PEOPLE,
  claims: CLAIMS,
  disputes: DISPUTES,
  notes: [
    personNote(0, 'Aizada Toktogulova', 'Ask for the signed list. Twice refused.'),
    personNote(
      1,
      'Nurlan Abdyldaev',
      'Who stamped the paper? Compare with the ministry’s statement of Thursday.',
      ['border', 'ask again', 'waybills'],
    ),
    passageNote(BLOCKS, {
      id: 'note-seals',
      quote: 'the seals on at least two of the six wagons had been replaced',
      text: 'Who could have seen the seals? Three people at most.',
      tags: ['counts that differ'],
    }),
    passageNote(BLOCKS, {
      id: 'note-gone',
      quote: 'seven wagons',
      text: 'Number differs from the ministry’s.',
      gone: true,
    }),
  ],
});

/** The same article, met for the first time. */
export const FIRST_TIME = readingOf({
  blocks: BLOCKS,
  people: PEOPLE.map(({ met: _, ...person }) => person),
  claims: CLAIMS,
  disputes: DISPUTES,
});

/** The same article, where it is not sure who of those met before is named. */
export const MAYBE_MET = readingOf({
  blocks: BLOCKS,
  people: PEOPLE.map(({ met = [], ...person }) => ({
    ...person,
    maybe: met.slice(0, 1).map((meeting, index) => ({
      name: meeting.name,
      names: [meeting.name],
      personId: `maybe-${index}`,
      met: meeting,
    })),
  })),
  claims: CLAIMS,
  disputes: DISPUTES,
});

/** Index of a person of the article. */
export function personIndex(name: string): number {
  return PEOPLE.findIndex((person) => person.name === name);
}

/** Index of the claim that begins with these words. */
export function claimIndex(words: string): number {
  return CLAIMS.findIndex((claim) => claim.words[0]?.startsWith(words));
}
