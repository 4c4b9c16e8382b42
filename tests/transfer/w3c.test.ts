/** Notes as W3C annotations: by the model's own rules, there and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/library/note.ts';
import { cleanTags } from '../../src/library/tags.ts';
import { readTexts } from '../../src/transfer/read-texts.ts';
import { fromW3C } from '../../src/transfer/w3c/from-w3c.ts';
import { toW3C } from '../../src/transfer/w3c/to-w3c.ts';
import { anyText } from '../library/sample.ts';
import { aNote, FAIR, NOW, targetOn, textOf } from './a-library.ts';
import { breaches, MUSTS, partsOf } from './w3c-musts.ts';

const ID = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const noTexts = () => [];
const PERSON = { type: 'person', personId: 'marta', name: 'Marta Velichko' } as const;
const NOTES: readonly Note[] = [
  aNote(ID, { tags: ['fair', 'June'] }),
  aNote('n2', { target: targetOn(FAIR, 'June, said Marta', 'claim'), text: '' }),
  aNote('n3', { target: PERSON, text: 'Met twice.' }),
  aNote('n4', { text: '', tags: ['only a tag'] }),
];

const written = async () => toW3C(NOTES, { texts: readTexts([await textOf(FAIR)]), id: ID });
const through = (notes: readonly Note[]) =>
  fromW3C(JSON.parse(JSON.stringify(toW3C(notes, { texts: noTexts, id: ID }))), 0);

describe('what is written', () => {
  it('breaks none of the model’s rules, and has something for each of them', async () => {
    const document = await written();
    expect(breaches(document)).toEqual([]);
    for (const [kind, parts] of Object.entries(partsOf(document)))
      expect([kind, parts.length > 0]).toEqual([kind, true]);
    expect(breaches(toW3C([], { texts: noTexts, id: ID }))).toEqual([]);
  });

  it.each(MUSTS.map((rule) => [`${rule.section}: ${rule.must}`, rule] as const))(
    'would be found to break %s',
    async (_, { of, broken, holds }) => {
      const parts = partsOf(await written())[of];
      expect(parts.every(holds)).toBe(true);
      const [first] = parts;
      expect(holds({ ...(typeof first === 'object' ? first : {}), ...broken })).toBe(false);
    },
  );

  it('says what a note is for', async () => {
    const items = (await written()).first?.items ?? [];
    expect(
      items.map(({ motivation, body }) => [motivation, body?.map(({ purpose, value }) => [purpose, value])]),
    ).toEqual([
      [
        ['commenting', 'tagging'],
        [
          ['commenting', `words of ${ID}`],
          ['tagging', 'fair'],
          ['tagging', 'June'],
        ],
      ],
      [['highlighting'], undefined],
      [['describing'], [['commenting', 'Met twice.']]],
      [['tagging'], [['tagging', 'only a tag']]],
    ]);
  });

  it('describes a person as an entity, in the article where the note was written', async () => {
    const target = (await written()).first?.items[2]?.target;
    expect(target).toMatchObject({
      source: { id: 'urn:x-whence:person:marta', type: 'Person', name: 'Marta Velichko' },
      scope: { id: FAIR.url, label: FAIR.title },
    });
  });

  it('counts a place in characters, in a text that was kept and has the words there', async () => {
    const text = await textOf({
      ...FAIR,
      blocks: [{ kind: 'paragraph', text: '🐝🐝 The fair will open in June.' }],
    });
    const target = {
      type: 'passage',
      passage: { quote: 'The fair', before: '🐝🐝 ', after: '', start: 5, end: 13, paragraph: '' },
    } as const;
    const place = (of: Note) => {
      const found = toW3C([of], { texts: readTexts([text]), id: ID }).first?.items[0]?.target;
      return found && 'selector' in found ? found.selector[1] : null;
    };
    expect(place(aNote('n', { target }))).toEqual({ type: 'TextPositionSelector', start: 3, end: 11 });
    const elsewhere = { ...target, passage: { ...target.passage, start: 6, end: 14 } };
    expect(place(aNote('n', { target: elsewhere }))).toBeUndefined();
    expect(place(aNote('n', { target, articleId: 'tmt:9' }))).toBeUndefined();
  });

  it('leaves out the trash', () => {
    expect(toW3C([aNote('n', { deletedAt: NOW })], { texts: noTexts, id: ID }).total).toBe(0);
  });
});

describe('what comes back', () => {
  it('is each note as it was', () => {
    const file = through(NOTES);
    expect(file?.copy.notes).toEqual(NOTES);
    expect([file?.refused, [...(file?.unsettled ?? [])]]).toEqual([[], []]);
  });

  it('is each note as it was, whatever stands in it', () => {
    const hostile = fc.oneof(
      anyText,
      fc.constantFrom('<script>alert(1)</script>', '\u202e', '\ud800', '__proto__', 'w'.repeat(100_000)),
    );
    const passage = fc.record({
      quote: hostile,
      before: hostile,
      after: hostile,
      start: fc.nat(),
      paragraph: hostile,
    });
    const anyNote = fc
      .record({
        id: anyText,
        text: hostile,
        tags: fc.array(hostile),
        title: hostile,
        passage,
        name: hostile,
        at: fc.integer({ min: 0, max: 4e12 }),
      })
      .map(({ id, text, tags, title, passage: { start, ...words }, name, at }) =>
        aNote(id.replace(/\s/gu, '') || 'n', {
          text,
          tags: cleanTags(tags),
          articleTitle: title,
          createdAt: at,
          updatedAt: at + 1,
          articleUrl: at % 2 ? FAIR.url : 'https://www.themoscowtimes.com/жук <b>',
          target:
            at % 3
              ? {
                  type: at % 2 ? 'claim' : 'passage',
                  passage: { ...words, start, end: start + words.quote.length },
                }
              : { type: 'person', personId: id.replace(/\s/gu, '') || 'p', name },
        }),
      );
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 4 }), (notes) => {
        const file = through(notes);
        expect(file?.copy.notes).toEqual(notes);
        expect(breaches(toW3C(notes, { texts: noTexts, id: ID }))).toEqual([]);
      }),
    );
  });

  it.each([
    ['nothing', null],
    ['words', 'Annotation'],
    ['an empty list', []],
    ['a file of ours', { format: 'whence' }],
    ['a list of other things', [{ type: 'Annotation' }, { type: 'Dog' }]],
    [
      'a collection whose pages lie elsewhere',
      { type: 'AnnotationCollection', first: 'http://example.org/page1' },
    ],
  ])('is nothing of %s', (_, value) => {
    expect(fromW3C(value, 0)).toBeNull();
  });
});

describe('annotations of other programs', () => {
  const take = (annotation: object) =>
    fromW3C({ type: 'Annotation', id: 'http://example.org/a1', ...annotation }, NOW);
  const QUOTE = { type: 'TextQuoteSelector', exact: 'open in June', prefix: 'will ', suffix: ', said' };
  const target = { source: FAIR.url, selector: QUOTE };

  it('hang on the article of their address, by the words that they quote', () => {
    const file = take({
      target,
      body: { type: 'TextualBody', value: 'Really?' },
      created: '2026-03-05T15:00:00+03:00',
    });
    expect(file?.copy.notes).toEqual([
      {
        id: 'http://example.org/a1',
        target: {
          type: 'passage',
          passage: {
            quote: 'open in June',
            before: 'will ',
            after: ', said',
            start: 0,
            end: 12,
            paragraph: 'will open in June, said',
          },
        },
        articleId: 'tmt:1',
        articleTitle: FAIR.url,
        articleUrl: FAIR.url,
        text: 'Really?',
        tags: [],
        createdAt: NOW,
        updatedAt: NOW,
        deletedAt: null,
      },
    ]);
    expect(file?.unsettled).toEqual(new Set(['http://example.org/a1']));
  });

  it.each([
    ['a string for a body', { target, bodyValue: 'Really?' }, 'Really?', []],
    [
      'several bodies',
      { target, body: [{ value: 'One' }, { value: 'Two' }, { value: 'tag', purpose: 'tagging' }] },
      'One\n\nTwo',
      ['tag'],
    ],
    ['a tag by its motivation', { target, motivation: 'tagging', body: { value: 'tag' } }, '', ['tag']],
    ['a body that lies elsewhere', { target, body: 'http://example.org/body' }, '', []],
  ])('may have %s', (_, annotation, text, tags) => {
    expect(take(annotation)?.copy.notes).toMatchObject([{ text, tags }]);
  });

  it.each([
    [
      'one that is refined',
      { target: { source: FAIR.url, selector: { type: 'FragmentSelector', refinedBy: QUOTE } } },
    ],
    ['one of several', { target: { source: FAIR.url, selector: [{ type: 'CssSelector' }, QUOTE] } }],
    [
      'one in the first of several targets',
      { target: [{ source: { id: FAIR.url }, selector: QUOTE }, FAIR.url] },
    ],
  ])('may have their selector as %s', (_, annotation) => {
    expect(take(annotation)?.copy.notes).toMatchObject([{ target: { passage: { quote: 'open in June' } } }]);
  });

  it.each([
    ['of another site', { target: 'http://example.org/page' }, 'elsewhere'],
    [
      'of a page that is no article',
      { target: { ...target, source: 'https://www.themoscowtimes.com/news' } },
      'elsewhere',
    ],
    ['without an address', { target: {} }, 'elsewhere'],
    ['of a page without a name or words', { target: FAIR.url }, 'no-words'],
    ['without an id', { id: 7, target }, 'form'],
    ['with an id of two words', { id: 'a b', target }, 'form'],
  ])('are refused %s', (_, annotation, why) => {
    expect(take(annotation)?.refused).toMatchObject([{ list: 'notes', why }]);
    expect(take(annotation)?.copy.notes).toEqual([]);
  });

  it('are looked through without end or recursion', () => {
    const selector: { refinedBy?: object } = {};
    let deep = selector;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const next = {};
      deep.refinedBy = next;
      deep = next;
    }
    expect(
      take({ target: { source: { id: FAIR.url, label: 'The fair' }, selector } })?.copy.notes,
    ).toMatchObject([{ target: { passage: { quote: 'The fair' } } }]);
  });
});
