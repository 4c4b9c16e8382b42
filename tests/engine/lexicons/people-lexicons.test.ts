import { describe, expect, it } from 'vitest';
import {
  FEMALE,
  genderByEnding,
  genderOfFirstName,
  isFirstName,
  MALE,
  NAME_ENDINGS,
} from '../../../src/engine/lexicons/people-first-names.ts';
import { isBody, isCalendar, isCommon, isThing } from '../../../src/engine/lexicons/people-organisations.ts';
import { isPeople, isPlace } from '../../../src/engine/lexicons/people-places.ts';
import { NOBODY_STEMS, SPEECH_STEMS, TITLE_STEMS } from '../../../src/engine/lexicons/people-russian.ts';
import { CYRILLIC_FEMALE, CYRILLIC_MALE } from '../../../src/engine/lexicons/people-russian-first-names.ts';
import { PLACE_STEMS } from '../../../src/engine/lexicons/people-russian-places.ts';
import { SHORT_NAMES, wholeNamesOf } from '../../../src/engine/lexicons/people-short-names.ts';
import { isDeed, isSpeechVerb, SPEECH } from '../../../src/engine/lexicons/people-speech.ts';
import { TITLES, titleKind } from '../../../src/engine/lexicons/people-titles.ts';
import { wordKey } from '../../../src/engine/romanisation.ts';
import { mentionsOf } from '../people/named-people.ts';

describe('titles', () => {
  it.each(TITLES.map((row) => [row.kind, row] as const))(
    'of kind %s leave the name in their example',
    (_, { example, words }) => {
      const name = example.match(/(?<=~ )(?:\p{Lu}\p{L}+ ?)+/u)?.[0].trim();
      expect(name).toBeDefined();
      const written = (word: string) =>
        word.endsWith('.') ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      const lost = words.filter(
        (word) => !mentionsOf(example.replace('~', written(word))).includes(name ?? ''),
      );
      // A word here and there may read as a part of the name; a row that often does holds the wrong words.
      expect(lost.length / words.length, lost.join(' ')).toBeLessThan(0.05);
    },
  );

  it('are known in the plural', () => {
    expect(titleKind('governors')).toBe('office');
    expect(titleKind('brothers')).toBe('kin');
    expect(titleKind('secretary-general')).toBe('office');
    expect(titleKind('governor-bridge')).toBeNull();
    expect(titleKind('bridge')).toBeNull();
  });

  it('stand in lower case, each in one row', () => {
    const all = TITLES.flatMap(({ words }) => [...new Set(words)]);
    expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(all.filter((word) => word.includes(' '))).toEqual([]);
  });
});

describe('verbs of speech', () => {
  it.each(SPEECH.map((row) => [row.example, row] as const))(
    'make a name of the word before them: %s',
    (_, { example, words }) => {
      for (const word of words)
        expect(mentionsOf(example.replace('~', word)), word).toEqual(['Oleg Veresov', 'Veresov']);
    },
  );

  it('are told from deeds', () => {
    expect(isSpeechVerb('said')).toBe(true);
    expect(isSpeechVerb('resigned')).toBe(false);
    expect(isDeed('resigned')).toBe(true);
  });
});

describe('first names', () => {
  it('know their gender, and that of a name of both is open', () => {
    expect(genderOfFirstName('oleg')).toBe('m');
    expect(genderOfFirstName('larisa')).toBe('f');
    expect(genderOfFirstName('sasha')).toBe('m');
    expect(genderOfFirstName('veresov')).toBeNull();
    for (const name of MALE.filter((one) => FEMALE.includes(one)))
      expect(genderOfFirstName(name), name).toBeNull();
  });

  it('are lower-case words without spaces', () => {
    for (const name of [...MALE, ...FEMALE]) expect(name).toMatch(/^[\p{Ll}-]+$/u);
  });

  it('stand in the order of the alphabet, once each, which packs them smaller', () => {
    for (const list of [MALE, FEMALE, CYRILLIC_MALE, CYRILLIC_FEMALE, PLACE_STEMS])
      expect([...list]).toEqual([...new Set(list)].sort());
  });

  it('hold few words that are common English, and these on purpose', () => {
    const common = [...new Set([...MALE, ...FEMALE])].filter(isCommon).sort();
    expect(common).toEqual(['bill', 'ginger', 'mark', 'may', 'per', 'rich', 'said', 'sue', 'will']);
  });

  it.each([
    'oleg',
    'gulnara',
    'aibek',
    'irakli',
    'tigran',
    'magomed',
    'janis',
    'agnieszka',
    'hossein',
    'giulia',
  ])('hold %s', (name) => {
    expect(isFirstName(name)).toBe(true);
  });
});

describe('endings of first names', () => {
  it.each(NAME_ENDINGS.map(({ example, gender }) => [example, gender] as const))(
    'tell that %s is %s, where no list holds it',
    (example, gender) => {
      expect(isFirstName(example.toLowerCase())).toBe(false);
      expect(genderByEnding(example.toLowerCase())).toBe(gender);
    },
  );

  it('agree with the lists but for few names', () => {
    const wrong = [...MALE, ...FEMALE].filter((name) => {
      const known = genderOfFirstName(name);
      const read = genderByEnding(name);
      return known !== null && read !== null && read !== known;
    });
    expect(wrong.length, wrong.join(' ')).toBeLessThan(5);
  });

  it.each(['oleg', 'ilya', 'nikita', 'bek', 'gul', 'sasha'])('tell nothing of %s', (name) => {
    expect(genderByEnding(name)).toBeNull();
  });
});

describe('short names', () => {
  it.each(SHORT_NAMES.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)))(
    'lead from %s to a whole name',
    (form, name) => {
      expect(wholeNamesOf(wordKey(form))).toContain(wordKey(name));
    },
  );

  it('lead nowhere from other words', () => {
    expect(wholeNamesOf(wordKey('Veresov'))).toEqual([]);
    expect(wholeNamesOf(wordKey('Anton'))).toEqual([]);
  });
});

describe('words that are nobody', () => {
  it.each([
    ['moscow', isPlace],
    ['bishkek', isPlace],
    ['kyrgyz', isPeople],
    ['ministry', isBody],
    ['gazprom', isBody],
    ['ulitsa', isBody],
    ['monday', isCalendar],
    ['said', isCommon],
    ['tanker', isThing],
    ['tankers', isThing],
  ])('hold %s', (word, holds) => {
    expect(holds(word)).toBe(true);
  });

  it.each([
    ['veresov', isPlace],
    ['larisa', isPeople],
    ['veretsky', isBody],
    ['singer', isThing],
  ])('do not hold %s', (word, holds) => {
    expect(holds(word)).toBe(false);
  });
});

describe('Russian stems', () => {
  it('are lower-case, and none is both a title and nobody', () => {
    for (const stem of [...TITLE_STEMS, ...NOBODY_STEMS, ...SPEECH_STEMS])
      expect(stem).toBe(stem.toLowerCase());
    const both = TITLE_STEMS.filter((stem) => NOBODY_STEMS.includes(stem));
    expect(both).toEqual([]);
  });
});
