/** Wrong here: marks stand beside their words, or the engine reads words that the reader does not see. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CleanText, cleanString, textBuilder } from '../../src/article/clean-text.ts';
import { documentOf } from './document-of.ts';

const UNSEEN = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u180e',
  '\u061c',
];
const SPACES = [' ', '\n', '\t', '\r', '\u00a0', '\u2009', '\u202f', '\u3000', '\u2003', '\u2028'];

function read(...pieces: readonly (string | null)[]): CleanText {
  const document = documentOf('');
  const builder = textBuilder();
  for (const piece of pieces)
    if (piece === null) builder.space();
    else builder.add(document.createTextNode(piece));
  return builder.take();
}

/** The node character that stands at each place of the clean text; null where none does. */
function origins({ text, runs }: CleanText): readonly (string | null)[] {
  const found: (string | null)[] = Array.from({ length: text.length }, () => null);
  for (const { node, offset, start, length } of runs)
    for (let at = 0; at < length; at += 1) found[start + at] = node.data[offset + at] ?? null;
  return found;
}

describe('the text', () => {
  it.each([
    [['plain words'], 'plain words'],
    [['  led and trailed \n'], 'led and trailed'],
    [['two  spaces'], 'two spaces'],
    [['Raisa\u00a0Tumanova'], 'Raisa Tumanova'],
    [['thin\u2009and\u202fnarrow\u3000wide'], 'thin and narrow wide'],
    [['Konstan\u00adtin'], 'Konstantin'],
    [['zero\u200bwidth'], 'zerowidth'],
    [['a \u200b b'], 'a b'],
    [['a\u200b \u200bb'], 'a b'],
    [['\ufeffstart'], 'start'],
    [['\u202etxet\u202c turned'], 'txet turned'],
    [['over ', 'two nodes'], 'over two nodes'],
    [['over', ' two nodes'], 'over two nodes'],
    [['over ', ' two nodes'], 'over two nodes'],
    [['one', 'word'], 'oneword'],
    [['a', null, 'b'], 'a b'],
    [['a ', null, null, ' b'], 'a b'],
    [[null, 'a', null], 'a'],
    [['ruined Ч dash, caf\u00c3\u00a9'], 'ruined Ч dash, caf\u00c3\u00a9'],
    [['\u00ad\u200b'], ''],
    [[' ', '\n', null], ''],
    [[], ''],
    [['e\u0301 and \u{1f41d}'], 'e\u0301 and \u{1f41d}'],
  ])('%j becomes %j', (pieces, text) => {
    expect(read(...pieces).text).toBe(text);
  });

  it.each(SPACES.map((space) => [space.codePointAt(0)?.toString(16), space]))(
    'white space U+%s is a plain space',
    (_, space) => {
      expect(read(`a${space}b`).text).toBe('a b');
      expect(cleanString(`a${space}${space}b`)).toBe('a b');
    },
  );

  it.each(UNSEEN.map((sign) => [sign.codePointAt(0)?.toString(16), sign]))('U+%s is not read', (_, sign) => {
    expect(read(`a${sign}b`).text).toBe('ab');
    expect(cleanString(`${sign}a${sign} ${sign}b`)).toBe('a b');
  });
});

describe('the runs', () => {
  it('are one for a paragraph of plain text, however long', () => {
    expect(read('word after word '.repeat(10_000)).runs).toHaveLength(1);
  });

  it('keep a no-break space inside a run', () => {
    expect(read('Raisa\u00a0Tumanova').runs).toHaveLength(1);
  });

  it('break where a character was dropped', () => {
    expect(read('Konstan\u00adtin').runs.map(({ offset, start, length }) => [offset, start, length])).toEqual(
      [
        [0, 0, 7],
        [8, 7, 3],
      ],
    );
  });

  it('hold no character for a space that a line break makes', () => {
    const { text, runs } = read('a', null, 'b');
    expect(text).toBe('a b');
    expect(runs.map(({ start, length }) => [start, length])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it('say whether a node holds anything to read', () => {
    const builder = textBuilder();
    const document = documentOf('');
    const said = ['words', ' \n', '\u00ad', ' w '].map((data) => builder.add(document.createTextNode(data)));
    expect(said).toEqual([true, false, false, true]);
  });
});

const piece = fc.oneof(
  fc.constant(null),
  fc
    .array(
      fc.oneof(fc.constantFrom(...UNSEEN, ...SPACES), fc.constantFrom('a', 'Я', '“', '\u{1f41d}', '-', 'é')),
      { maxLength: 30 },
    )
    .map((signs) => signs.join('')),
);

describe('whatever the nodes hold', () => {
  it('every character of the text stands for the same character or for white space of a node', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const clean = read(...pieces);
        origins(clean).forEach((origin, at) => {
          const own = clean.text[at];
          if (own === ' ') expect(origin === null || SPACES.includes(origin)).toBe(true);
          else expect(origin).toBe(own);
        });
      }),
    );
  });

  it('the text has no white space but single spaces between words, and nothing unseen', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { text } = read(...pieces);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s|[^\S ]/);
        expect([...text].some((sign) => UNSEEN.includes(sign))).toBe(false);
      }),
    );
  });

  it('nothing readable is lost, and runs stand in order without overlapping', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { text, runs } = read(...pieces);
        const readable = pieces.join('').replace(new RegExp(`[${UNSEEN.join('')}\\s]`, 'g'), '');
        expect(text.replaceAll(' ', '')).toBe(readable);
        runs.reduce((end, run) => {
          expect(run.start).toBeGreaterThanOrEqual(end);
          expect(run.length).toBeGreaterThan(0);
          return run.start + run.length;
        }, 0);
      }),
    );
  });

  it('splitting a node in two changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), (data, at) => {
        expect(read(data.slice(0, at), data.slice(at)).text).toBe(read(data).text);
      }),
    );
  });

  it('text without a map is cleaned the same way', () => {
    fc.assert(
      fc.property(piece, (data) => {
        expect(cleanString(data ?? '')).toBe(read(data ?? '').text);
      }),
    );
  });
});
