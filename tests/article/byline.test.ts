/** Wrong here: a story is kept without its authors, or dated by the text that a script keeps rewriting. */
import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/article/byline.ts';
import { elementOf } from './document-of.ts';

function read(inner: string) {
  return readByline(elementOf(`<article class="article"><div class="byline">${inner}</div></article>`));
}

describe('authors', () => {
  const line = (inner: string) => read(`<div class="byline__author">${inner}</div>`).authors;

  it.each<[string, string, readonly string[]]>([
    ['one', 'By <a class="byline__author__name" href="/a">Anna Perova</a>', ['Anna Perova']],
    [
      'several',
      'By <a class="byline__author__name">Anna Perova</a>, <a class="byline__author__name">Mark Linev</a> and <a class="byline__author__name">Olga Rein</a>',
      ['Anna Perova', 'Mark Linev', 'Olga Rein'],
    ],
    ['of the archive', 'By <span class="byline__author__name ">Anna Perova</span>', ['Anna Perova']],
    ['of a gallery', 'By <a class="article__author__name">Anna Perova</a>', ['Anna Perova']],
    [
      'with a comma in the name',
      'By <a class="byline__author__name">Anna Perova, Jr.</a>',
      ['Anna Perova, Jr.'],
    ],
    [
      'printed twice',
      '<a class="byline__author__name">Anna Perova</a><a class="byline__author__name">Anna Perova</a>',
      ['Anna Perova'],
    ],
    ['with white space', '<a class="byline__author__name">\n Anna&nbsp;Perova\n</a>', ['Anna Perova']],
    ['as plain text', 'By Anna Perova, Mark Linev and Olga Rein', ['Anna Perova', 'Mark Linev', 'Olga Rein']],
    ['as plain Russian text', 'Анна Перова и Марк Линёв', ['Анна Перова', 'Марк Линёв']],
    ['with an empty mark', '<a class="byline__author__name"></a>', []],
    ['nobody', '', []],
  ])('%s', (_, inner, authors) => {
    expect(line(inner)).toEqual(authors);
  });

  it('are nobody where there is no byline', () => {
    expect(readByline(elementOf('<article class="article"></article>'))).toEqual({
      authors: [],
      published: null,
      modified: null,
    });
  });
});

describe('times', () => {
  const time = (before: string, datetime: string) =>
    read(`${before}<time class="byline__datetime timeago" datetime="${datetime}">3 hours ago</time>`);

  it.each([
    ['2026-02-17T14:20:00+03:00', '2026-02-17T14:20:00+03:00'],
    [' 2026-02-17 ', '2026-02-17'],
    ['2026-02-17 14:20:00', '2026-02-17T14:20:00'],
    ['3 hours ago', null],
    ['{{time}}', null],
    ['', null],
  ])('%j is %j', (datetime, published) => {
    expect(time('', datetime).published).toBe(published);
  });

  it('are never read from the text', () => {
    expect(read('<time class="byline__datetime">Feb. 17, 2026</time>').published).toBeNull();
  });

  it.each(['Updated:', ' Updated:\n', 'Updated: ', 'UPDATED', 'Обновлено:'])(
    'after %j are those of the last change',
    (before) => {
      expect(time(before, '2026-02-18')).toMatchObject({ published: null, modified: '2026-02-18' });
    },
  );

  it('after other words are those of publication', () => {
    expect(time('Moscow, ', '2026-02-18')).toMatchObject({ published: '2026-02-18', modified: null });
  });
});
