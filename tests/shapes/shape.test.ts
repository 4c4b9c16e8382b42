import { describe, expect, it } from 'vitest';
import { cardToPage, pageToCard } from '../../src/messaging/card-shapes.ts';
import { DEEPEST, MOST_TEXT, MOST_VALUES, weigh } from '../../src/messaging/weigh.ts';
import { passage } from '../../src/shapes/note-shape.ts';
import {
  count,
  id,
  list,
  Misfit,
  missingOr,
  nullOr,
  oneOf,
  record,
  tagged,
  text,
  webAddress,
} from '../../src/shapes/shape.ts';

describe('shapes', () => {
  const colour = oneOf({ red: true, blue: true });
  const thing = tagged<{ type: 'box'; size: number } | { type: 'line'; name: string }>({
    box: record({ size: count }),
    line: record({ name: text }),
  });

  it.each([
    [text, '', true],
    [text, 1, false],
    [id, 'tmt:76003', true],
    [id, '', false],
    [id, 'a\nb', false],
    [id, 'x'.repeat(501), false],
    [count, 0, true],
    [count, -1, false],
    [count, 1.5, false],
    [count, '1', false],
    [count, Number.NaN, false],
    [colour, 'red', true],
    [colour, 'toString', false],
    [colour, null, false],
    [missingOr(text), null, false],
    [nullOr(text), null, true],
    [nullOr(text), undefined, false],
    [list(count), [1, 2], true],
    [list(count), [1, 'x'], false],
    [list(count), { length: 0 }, false],
    [webAddress, 'https://www.themoscowtimes.com/x', true],
    [webAddress, 'https://www.themoscowtimes.com', true],
    [webAddress, 'data:text/html,x', false],
    [thing, { type: 'box', size: 3 }, true],
    [thing, { type: 'box', name: 'x' }, false],
    [thing, { type: '__proto__' }, false],
    [thing, null, false],
  ])('%# %o of %o: %s', (shape, value, fits) => {
    const parse = () => (shape as (value: unknown, at: string) => unknown)(value, 'it');
    if (fits) expect(parse()).toEqual(value);
    else expect(parse).toThrow(Misfit);
  });

  it('reads own fields only', () => {
    const inherited: unknown = Object.create({ size: 3 });
    expect(() => record({ size: count })(inherited, 'it')).toThrow('it.size');
  });
});

describe('card messages', () => {
  const passage = { quote: 'q', before: '', after: '', start: 0, end: 1, paragraph: 'q' };
  const show = {
    type: 'show',
    turn: 1,
    target: { type: 'passage', articleId: 'tmt:1', passage },
    form: 'peek',
    tone: 'dark',
    maxWidth: 320.5,
    maxHeight: 400,
    focus: false,
    inNote: false,
    keepAtOnce: false,
  };

  it.each([
    [pageToCard, { type: 'hide' }, true],
    [pageToCard, show, true],
    [pageToCard, { type: 'say', text: 'Person, 1 of 3' }, true],
    [pageToCard, { type: 'say', text: 3 }, false],
    [pageToCard, { ...show, form: 'huge' }, false],
    [pageToCard, { ...show, maxWidth: Number.POSITIVE_INFINITY }, false],
    [pageToCard, { ...show, target: { type: 'person', articleId: 'tmt:1' } }, false],
    [pageToCard, { type: 'close' }, false],
    [cardToPage, { type: 'jump', spans: [{ block: 0, start: 2, end: 4 }] }, true],
    [cardToPage, { type: 'jump', spans: [{ block: 0, start: 5, end: 4 }] }, false],
    [cardToPage, { type: 'size', turn: 3, width: 10, height: 20 }, true],
    [cardToPage, { type: 'size', turn: 3, width: -10, height: 20 }, false],
    [cardToPage, { type: 'pointer', inside: true }, true],
    [cardToPage, { type: 'highlighted', noteId: null }, true],
    [cardToPage, { type: 'highlighted' }, false],
    [pageToCard, { type: 'highlight', articleId: 'tmt:1', passage }, true],
    [pageToCard, { type: 'highlight', articleId: 'tmt:1' }, false],
  ])('%# %o', (shape, message, fits) => {
    const parse = () => (shape as (value: unknown, at: string) => unknown)(message, 'it');
    if (fits) expect(parse()).toEqual(message);
    else expect(parse).toThrow(Misfit);
  });
});

describe('weigh', () => {
  const nest = (depth: number): unknown => (depth === 0 ? 1 : [nest(depth - 1)]);

  it.each([
    ['as much text as allowed', 'x'.repeat(MOST_TEXT), true],
    ['one letter more', 'x'.repeat(MOST_TEXT + 1), false],
    ['text spread over many fields', [...'abcdefgh'].map(() => 'x'.repeat(MOST_TEXT / 8 + 1)), false],
    ['too many values', new Array(MOST_VALUES).fill(1), false],
    ['the deepest nest', nest(DEEPEST), true],
    ['a deeper one', nest(DEEPEST + 1), false],
  ])('%s', (_, message, passes) => {
    if (passes) expect(() => weigh(message)).not.toThrow();
    else expect(() => weigh(message)).toThrow(Misfit);
  });

  it('bears a nest that would break a recursive walk', () => {
    expect(() => weigh(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toThrow(Misfit);
  });
});

it('a field that is missing is told from one that is null', () => {
  expect(missingOr(text)(undefined, 'at')).toBeNull();
});

describe('a passage', () => {
  const before = {
    quote: 'the ferry',
    before: '',
    after: ' left',
    start: 0,
    end: 9,
    paragraph: 'the ferry left',
  };
  const now = { ...before, above: '', below: 'Nobody waved.', repeated: true };

  it('as it was kept before its neighbours were, and as it is kept now, stays as it is', () => {
    expect(passage(before, 'passage')).toStrictEqual(before);
    expect(passage(now, 'passage')).toStrictEqual(now);
    expect(passage({ ...now, repeated: false }, 'passage')).not.toHaveProperty('repeated');
  });

  it.each([
    ['is turned round', { ...now, start: 9, end: 0 }],
    ['has a number for a neighbour', { ...now, above: 3 }],
    ['stands twice in words', { ...now, repeated: 'yes' }],
  ])('is refused when it %s', (_, value) => {
    expect(() => passage(value, 'passage')).toThrow(Misfit);
  });
});
