import { describe, expect, it } from 'vitest';
import { kindsOfSources } from '../../../src/engine/claims/people-kinds.ts';
import { HEAD_ROWS, HEADING_VERBS } from '../../../src/engine/lexicons/claims-heads.ts';
import type { Cast } from '../../../src/engine/people/cast.ts';
import { readText } from '../../../src/engine/text/text.ts';
import type { SourceKind } from '../../../src/engine/types.ts';

/** A cast of one person with these roles. */
function cast(...roles: string[]): Cast {
  return {
    people: [{ name: 'Anna Ilyk', spellings: [], mentions: [], roles: [], reasons: [] }],
    namedIn: () => [],
    personAt: () => null,
    genderOf: () => null,
    rolesOf: () => roles.map((text) => ({ block: 0, start: 0, end: text.length, text, reasons: [] })),
  };
}

const kindOf = (...roles: string[]) => kindsOfSources(readText([]), cast(...roles)).ofPerson(0);

describe('what a named person speaks for', () => {
  it.each(HEAD_ROWS.map(({ example, words, kind }) => [example.replace('~', words[0] ?? ''), kind] as const))(
    '“%s” is %s',
    (example, kind) => {
      expect(kindOf(example)).toBe(kind);
    },
  );

  it.each(HEAD_ROWS.flatMap(({ words, alone }) => words.map((word) => [word, alone] as const)))(
    '“%s” alone is %s',
    (word, alone) => {
      expect(kindOf(word)).toBe(alone);
    },
  );

  it.each([...HEADING_VERBS])('“who %s the port” speaks for it', (verb) => {
    expect(kindOf(`who ${verb} the port`)).toBe('organisation');
  });

  it.each<readonly [SourceKind, readonly string[]]>([
    [
      'official',
      [
        'Kazakh President',
        'Prime Minister',
        'Deputy Transport Minister',
        'Voronezh region governor',
        'Mayor',
        'State Duma deputy',
        'a deputy from Dagestan',
        'Kremlin spokesman',
        'head of the Emergency Situations Ministry in Omsk',
        'harbor master',
        'Tuva’s deputy head',
        'who sits on the State Duma’s security committee',
        'Chechen leader',
        'police chief',
        'a judge',
        'who represents Tuva in the upper house',
        'chief whip',
        'a former judge who sits for the Omsk region',
        'a police sergeant',
        'head of Tuva',
        'Sen.',
        'President',
        'the incumbent Tuvan president',
        'deputy head of the Omsk office of the Emergency Situations Ministry',
      ],
    ],
    [
      'organisation',
      [
        'spokeswoman for the airline',
        'chief executive',
        'president of the Union of Grain Exporters',
        'Gazprom deputy chairman',
        'general director',
        'the club’s press officer',
        'leader of the movement',
        'the company’s chief technology officer',
        'U.N. special rapporteur',
        'founder of Vityaz-Avia',
        'one of the archive’s founders',
        'the artistic director of the ballet',
        'deputy director',
        'who owns two open-pit mines',
        'who runs a bakery there',
        'whose shipping firm booked the wagons',
        'National team coach',
        'editor-in-chief of the daily',
        'Mufti',
        'the hospital’s head doctor',
        'who runs the Omsk office of the Lost Art register',
        'head of the Omsk bureau of the aid group',
        'of the Lena Watch group in Tuva',
        'of the Omsk Grid Operator',
        'head of a tea house in Tuva',
        'owner of the newspaper',
        'president of Vityaz Strategies',
        'head of the television channel',
        'spokesman for the daily',
      ],
    ],
    ['media', ['a correspondent for the Vesti newspaper', 'of the Vesti newspaper']],
    [
      'person',
      [
        'jazz pianist',
        '36',
        'her lawyer',
        'the minister’s sister-in-law',
        'former governor',
        'ex-minister',
        'opposition leader',
        'a retired general',
        'self-proclaimed president',
        'whose grandfather was a minister',
        'a schoolteacher who was on board with her two sons',
        'political analyst',
        'chief surgeon',
        'of Vityaz-Avia',
        'of the Technical University of Omsk',
        'zoologist',
        'of the Omsk Biological Institute',
        'of the consultancy Vityaz',
        'a baker who declined to run for mayor',
        'who leads in the polls',
        'an economist at Omsk Bank',
        'the owner of a market stall',
        'who owns the field',
        'who runs a blog',
        'her coach',
        'founder of the defunct lender',
        'a photographer for the Vesti newspaper',
        'a sergeant',
      ],
    ],
  ])('knows as %s', (kind, roles) => {
    for (const role of roles) expect(`${role}: ${kindOf(role)}`).toBe(`${role}: ${kind}`);
  });

  it('takes somebody without a role for a person', () => {
    expect(kindOf()).toBe('person');
  });

  it('believes the one role of several that says most', () => {
    expect(kindOf('58', 'a former hockey coach', 'Mayor')).toBe('official');
  });

  it('does not take up again what somebody was', () => {
    expect(kindOf('a retired general', 'the general')).toBe('person');
  });
});
