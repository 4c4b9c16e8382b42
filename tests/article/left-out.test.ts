/** Wrong here: names of other stories, of advertisers and of tweets are marked as people of this one; or text is lost. */
import { describe, expect, it } from 'vitest';
import { classesOf, isLeftOut, LEFT_OUT, type LeftOut } from '../../src/article/left-out.ts';
import { bodyBlocks, elementOf, lines } from './document-of.ts';

/** An element as the row means it, in the site's manner of writing. */
function exampleOf({ by, name, value }: LeftOut): string {
  if (by === 'tag') return `<${name}>words</${name}>`;
  if (by === 'attribute') return `<div ${name}="${value ?? ''}">words</div>`;
  return `<div class="column ${name}${by === 'class-start' ? 'x' : ''} ">words</div>`;
}

describe('each reason to leave an element out', () => {
  it.each(LEFT_OUT)('$by $name', (row) => {
    const example = exampleOf(row);
    expect(isLeftOut(elementOf(example))).toBe(true);
    expect(lines(bodyBlocks(`<p>Before.</p>${example}<p>After.</p>`))).toEqual([
      'paragraph: Before.',
      'paragraph: After.',
    ]);
  });

  it.each(LEFT_OUT.filter(({ by }) => by === 'class'))(
    'class $name is not the beginning of another',
    ({ name }) => {
      const other = `<div class="x${name}">words</div>`;
      expect(isLeftOut(elementOf(other))).toBe(false);
    },
  );

  it.each([
    '<blockquote class="twitter-tweet">words</blockquote>',
    '<blockquote class="instagram-media">words</blockquote>',
    '<div class="contribute-banner p-3 mb-3">words</div>',
    '<div class="author-excerpt-small">words</div>',
    '<div class="banner-inner">words</div>',
    '<div class="article-excerpt-default">words</div>',
  ])('as the site writes it: %s', (html) => {
    expect(isLeftOut(elementOf(html))).toBe(true);
  });

  it('stands in the table once', () => {
    const rows = LEFT_OUT.map(({ by, name, value }) => `${by} ${name} ${value}`);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

it.each([
  '<p>text</p>',
  '<p class="">text</p>',
  '<p class="embed">text</p>',
  '<div class="article__aside">text</div>',
  '<blockquote>text</blockquote>',
  '<blockquote class="quote">text</blockquote>',
  '<p id="scroll">text</p>',
  '<p y-use="Lightbox">text</p>',
  '<p aria-hidden="false">text</p>',
  '<p style="display: block">text</p>',
  '<p style="color: red; text-decoration: none">text</p>',
  '<cite>text</cite>',
  '<aside>text</aside>',
  '<time>text</time>',
  '<font style="vertical-align: inherit">text</font>',
])('keeps %s', (html) => {
  expect(isLeftOut(elementOf(html))).toBe(false);
});

it.each([
  '<p style="display:none">text</p>',
  '<p style="color: red; DISPLAY : NONE">text</p>',
  '<p style="visibility: hidden;">text</p>',
])('leaves out what its own style hides: %s', (html) => {
  expect(isLeftOut(elementOf(html))).toBe(true);
});

describe('the line below a pull quote', () => {
  it('goes with it', () => {
    const html = '<blockquote class="article__quote">Twice.</blockquote>\n<cite>– Nobody</cite><p>Once.</p>';
    expect(lines(bodyBlocks(html))).toEqual(['paragraph: Once.']);
  });

  it('stays where it is the name of a book', () => {
    expect(lines(bodyBlocks('<p>She wrote <cite>The Ferry</cite> in 1974.</p>'))).toEqual([
      'paragraph: She wrote The Ferry in 1974.',
    ]);
  });
});

it.each([
  ['class="a  b "', ['a', 'b']],
  ['class="\n\ta\n b"', ['a', 'b']],
  ['class=""', []],
  ['', []],
])('reads the classes of %j', (attribute, classes) => {
  expect(classesOf(elementOf(`<p ${attribute}></p>`))).toEqual(classes);
});
