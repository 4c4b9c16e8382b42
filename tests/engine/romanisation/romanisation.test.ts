import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabetOf, romanise } from '../../../src/engine/romanisation/cyrillic.ts';
import { FOLDING, foldSpelling } from '../../../src/engine/romanisation/folding.ts';
import { ONE_NAME, oneName } from '../../../src/engine/romanisation/one-name.ts';
import { nameKey, wordKey } from '../../../src/engine/romanisation.ts';

describe('romanise', () => {
  it.each([
    ['Вересов', 'Veresov'],
    ['Щедрин', 'Shchedrin'],
    ['Ельцов', 'Yeltsov'],
    ['Алексеев', 'Alekseyev'],
    ['Фёдоров', 'Fyodorov'],
    ['Вересовский', 'Veresovsky'],
    ['Юлия Чайкина', 'Yuliya Chaykina'],
    ['Жукова-Ильина', 'Zhukova-Ilina'],
    ['Гнатюк', 'Gnatyuk'],
    ['Олексій', 'Oleksiy'],
    ['Їжакевич', 'Yizhakevych'],
    ['Ўласаў', 'Ulasau'],
    ['Қасымов', 'Kasymov'],
    ['Өмүрбеков', 'Omurbekov'],
    ['Tomas', 'Tomas'],
    ['', ''],
  ])('writes %s as %s', (cyrillic, latin) => {
    expect(romanise(cyrillic)).toBe(latin);
  });

  it('keeps everything that is not Cyrillic', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '-', 'é', '“') }), (text) => {
        expect(romanise(text)).toBe(text);
      }),
    );
  });
});

describe('alphabetOf', () => {
  it.each([
    ['вересов', 'russian'],
    ['їжакевич', 'ukrainian'],
    ['андрій', 'ukrainian'],
    ['ўласаў', 'belarusian'],
    ['қасымов', 'turkic'],
    ['өмүрбеков', 'turkic'],
  ])('tells by its letters that %s is %s', (word, alphabet) => {
    expect(alphabetOf(word)).toBe(alphabet);
  });
});

describe('the table of foldings', () => {
  it.each(FOLDING.map(({ example, from }) => [example[0], example[1], String(from)] as const))(
    'makes %s and %s alike by %s',
    (one, other) => {
      expect(foldSpelling(one)).toBe(foldSpelling(other));
    },
  );

  it('needs each of its rows: without a row its example falls apart', () => {
    for (const row of FOLDING) {
      const others = FOLDING.filter((one) => one !== row);
      const fold = (word: string) =>
        others.reduce((text, { from, to }) => text.replace(from, to), word.toLowerCase());
      expect(fold(row.example[0]) === fold(row.example[1]), String(row.from)).toBe(false);
    }
  });
});

describe('the table of first names in several languages', () => {
  it.each(ONE_NAME.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)))(
    'takes %s for %s',
    (form, name) => {
      expect(oneName(foldSpelling(form))).toBe(oneName(foldSpelling(name)));
    },
  );

  it('gives no form to two names', () => {
    const owners = new Map<string, string>();
    for (const { name, forms } of ONE_NAME)
      for (const form of forms.map(foldSpelling)) {
        expect(owners.get(form) ?? name, form).toBe(name);
        owners.set(form, name);
      }
  });
});

describe('nameKey', () => {
  it.each([
    ['Sergei Veresov', 'Sergey Veresov'],
    ['Sergei Veresov', 'Сергей Вересов'],
    ['Serhiy Veresenko', 'Сергій Вересенко'],
    ['Yevgeny Alekseyev', 'Evgeniy Alekseev'],
    ['Yevgeny Alekseyev', 'Евгений Алексеев'],
    ['Volodymyr Veretskyy', 'Vladimir Veretsky'],
    ['Volodymyr Veretskyi', 'Володимир Верецький'],
    ['Kasym-Jomart Berenov', 'Qasym-Zhomart Berenov'],
    ['Sadyk Japarbaev', 'Садык Жапарбаев'],
    ['Larisa Veretskая', 'Larisa Veretskaya'],
    ['Akhmed Magomedov', 'Ahmed Magomedov'],
    ['Xasan Xolmirov', 'Khasan Kholmirov'],
    ['Yulia  Shchegolkova', 'Julia Schegolkova'],
    ['Fyodor Solovyov', 'Фёдор Соловьёв'],
    ["Kuz'ma Lukyanov", 'Kuzma Lukyanov'],
    ['Žydrūnas Beržas', 'Zhydrunas Berzhas'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Pavel Veresov', 'Anna Veresova'],
    ['Pavel Veresov', 'Veresov Pavel'],
    ['Diana Orlova', 'Dana Orlova'],
    ['Maria Orlova', 'Marina Orlova'],
    ['Ivan Petrov', 'Ivan Petrenko'],
    ['Oleg Serov', 'Olga Serov'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('has no use for spaces around a name, and none for a name without letters', () => {
    expect(nameKey('  Pavel   Veresov ')).toBe(nameKey('Pavel Veresov'));
    expect(nameKey('   ')).toBe('');
  });

  it('answers whatever the text, and the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameKey(text)).toBe(nameKey(text));
      }),
    );
  });

  it('keeps giving the right key after more words than it keeps ready', () => {
    const before = wordKey('Sergey');
    for (let at = 0; at < 5000; at++) wordKey(`Word${at}`);
    expect(wordKey('Sergey')).toBe(before);
  });
});
