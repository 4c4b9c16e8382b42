import { describe, expect, it } from 'vitest';
import { WAYS } from '../../../src/engine/lexicons/claims-ways.ts';
import { foundFor } from './marked-example.ts';
import { tells } from './tells.ts';

/** When, where, how and to whom something may be said. */
const ADJUNCTS = [
  'on Monday',
  'late Tuesday',
  'earlier this week',
  'last year',
  'in 2019',
  'to reporters',
  'to The Moscow Times',
  'to them',
  'to her lawyer',
  'to his neighbors',
  'to a crowd of supporters',
  'to the state news agency Zarya',
  'in an interview',
  'in an interview with Zarya published Monday',
  'in a statement on Monday',
  'in a press release',
  'in an emailed statement',
  'in a post on social media',
  'in a letter to the governor',
  'in comments to Zarya',
  'in remarks carried by state television',
  'in court',
  'in Russian',
  'by phone',
  'via video link',
  'through a lawyer',
  'under oath',
  'on Telegram',
  'on his Telegram channel',
  'on state television late Sunday',
  'on the sidelines of the forum',
  'on condition of anonymity',
  'at a news conference in Omsk',
  'at a cabinet meeting',
  'after the meeting',
  'during a visit to Tula',
  'behind closed doors',
  'from the stage',
  'for the first time',
] as const;

const SHAPES = [
  ['before “that”', (adjunct: string) => `The captain admitted ${adjunct} that the pier was old.`],
  ['behind quoted words', (adjunct: string) => `“The pier was old,” the captain admitted ${adjunct}.`],
  ['behind whose verb stands first', (adjunct: string) => `“The pier was old,” said the captain ${adjunct}.`],
  ['behind words without marks', (adjunct: string) => `The pier was old, the captain said ${adjunct}.`],
] as const;

describe('what is told of the speaking is neither source nor content', () => {
  it.each(ADJUNCTS)('“%s”', (adjunct) => {
    for (const [shape, write] of SHAPES)
      expect([shape, ...tells(write(adjunct))]).toEqual([
        shape,
        expect.stringMatching(/^the captain: the pier was old$/i),
      ]);
  });

  it.each(ADJUNCTS.filter((adjunct) => !/^(?:to |for )/.test(adjunct)))(
    '“%s” before what is promised',
    (adjunct) => {
      expect(tells(`The captain promised ${adjunct} to mend the pier.`)).toEqual([
        'The captain: to mend the pier',
      ]);
    },
  );

  it.each(WAYS.map(({ example }) => example))('%s', (example) => {
    expect(foundFor(example)?.source).toBe(/\[(.*)\]/.exec(example)?.[1]);
  });

  it.each([
    [
      'an adviser to somebody',
      '“It is old,” said an adviser to the mayor.',
      'an adviser to the mayor: It is old',
    ],
    [
      'somebody close to somebody',
      '“It is old,” said a person close to the mayor.',
      'a person close to the mayor: It is old',
    ],
    ['a clerk at a place', '“It is old,” said a clerk at the port.', 'a clerk at the port: It is old'],
  ])('leaves %s whole', (_, text, told) => {
    expect(tells(text)).toEqual([told]);
  });
});

describe('what is said', () => {
  it.each([
    ['two words before a verb of saying', 'It creaked, the captain explained.', 'the captain: It creaked'],
    [
      'said by an address that begins as a denial',
      'No. 10 said that the pier was old.',
      'No. 10: the pier was old',
    ],
    ['two words of nobody', 'Nobody came, the captain complained.', 'the captain: Nobody came'],
  ])('may be %s', (_, text, told) => {
    expect(tells(text)).toEqual([told]);
  });

  it.each([
    ['what nobody said', 'No one said that the pier was old.'],
    ['when it was', 'In May, the captain complained.'],
  ])('is not %s', (_, text) => {
    expect(tells(text)).toEqual([]);
  });

  it('is whose who the sentence presents', () => {
    expect(tells('It was Anna Ilyk who said the pier was old.')).toEqual(['Anna Ilyk: the pier was old']);
  });
});

describe('sources of several words', () => {
  it.each([
    ['a firm whose name ends so', 'Brodsky’s said that the pier was old.', 'Brodsky’s: the pier was old'],
    [
      'an agency of what is written with dots',
      'The pier was old, the U.N.’s refugee agency said.',
      'the U.N.’s refugee agency: The pier was old',
    ],
    [
      'two behind quoted words',
      '“The pier was old,” the mayor and the governor said.',
      'the mayor and the governor: The pier was old',
    ],
    [
      'two behind their verb',
      '“The pier was old,” said the mayor and the governor.',
      'the mayor and the governor: The pier was old',
    ],
    [
      'two who are accorded with',
      'The pier was old, according to the mayor and the governor.',
      'the mayor and the governor: The pier was old',
    ],
    [
      'a name and a land’s group',
      'The pier was old, Zarya, Russia’s oldest rights group, said.',
      'Zarya, Russia’s oldest rights group: The pier was old',
    ],
    [
      'a name with its age and trade',
      'The pier was old, according to Anna Ilyk, 44, a cook from Tula who lost her job.',
      'Anna Ilyk: The pier was old',
    ],
    [
      'a name with its age and trade in front',
      'According to Anna Ilyk, 44, a cook from Tula, the pier was old.',
      'Anna Ilyk: the pier was old',
    ],
    [
      'a name with its office',
      'The pier was old, according to Anna Ilyk, head of the union and a former cook.',
      'Anna Ilyk: The pier was old',
    ],
    [
      'whoever lost something',
      'According to the cook, who lost her job, the pier was old.',
      'the cook: the pier was old',
    ],
    ['capitals alone', 'SHOT reported that the pier was old.', 'SHOT: the pier was old'],
  ])('%s', (_, text, told) => {
    expect(tells(text)).toEqual([told]);
  });
});
