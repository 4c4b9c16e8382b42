/** Wrong here: a credit is read as a caption, a caption as a paragraph, or a whole region is not read. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/read-blocks.ts';
import { REGION_CLASSES, type Region, regionOf } from '../../src/article/regions.ts';
import { elementOf, lines } from './document-of.ts';

describe('each class that decides', () => {
  it.each(REGION_CLASSES)('$name opens the region $region', ({ name, match, region }) => {
    const example = `<div class="column ${match === 'ending' ? 'article__image' : ''}${name} ">words</div>`;
    const read = readBlocks(elementOf(`<article class="article">${example}</article>`));
    const nothing = region === 'outside' || region === 'header';
    expect(lines(read)).toEqual(nothing ? [] : [`${region}: words`]);
  });
});

const OUTSIDE: Region = 'outside';

describe('what a tag makes of its text', () => {
  it.each<[string, Region, Region]>([
    ['<h1></h1>', OUTSIDE, 'title'],
    ['<h2></h2>', OUTSIDE, 'outside'],
    ['<p></p>', OUTSIDE, 'outside'],
    ['<h1></h1>', 'header', 'title'],
    ['<h2></h2>', 'header', 'subtitle'],
    ['<h3></h3>', 'header', 'header'],
    ['<h1></h1>', 'paragraph', 'heading'],
    ['<h2></h2>', 'paragraph', 'heading'],
    ['<h4></h4>', 'list', 'heading'],
    ['<p></p>', 'paragraph', 'paragraph'],
    ['<p></p>', 'quote', 'quote'],
    ['<blockquote></blockquote>', 'paragraph', 'quote'],
    ['<li></li>', 'quote', 'list'],
    ['<li></li>', 'caption', 'caption'],
    ['<h2></h2>', 'title', 'title'],
    ['<figure></figure>', 'paragraph', 'outside'],
    ['<figcaption></figcaption>', 'outside', 'caption'],
    ['<figcaption></figcaption>', 'paragraph', 'caption'],
  ])('%s inside %s is %s', (html, around, region) => {
    expect(regionOf(elementOf(html), around)).toBe(region);
  });
});

describe('captions and credits', () => {
  const figure = (inner: string) =>
    lines(
      readBlocks(
        elementOf(
          `<article><div class="article__block"><figure><img alt="Not this">${inner}</figure></div></article>`,
        ),
      ),
    );

  it.each([
    [
      'by class',
      '<figcaption><span class="article__image__caption ">Ice.</span><span class="article__image__credits">Anna F.</span></figcaption>',
      ['caption: Ice.', 'credit: Anna F.'],
    ],
    [
      'two bare spans',
      '<figcaption><span>Ice.</span> <span>Anna F.</span></figcaption>',
      ['caption: Ice.', 'credit: Anna F.'],
    ],
    ['one bare span', '<figcaption><span>Ice.</span></figcaption>', ['caption: Ice.']],
    ['no span', '<figcaption>Ice and <b>snow</b>.</figcaption>', ['caption: Ice and snow.']],
    [
      'text around two spans',
      '<figcaption>On <span>ice</span> and <span>snow</span>.</figcaption>',
      ['caption: On ice and snow.'],
    ],
    [
      'two other elements',
      '<figcaption><em>Ice</em> <b>and snow.</b></figcaption>',
      ['caption: Ice and snow.'],
    ],
    ['an empty caption', '<figcaption><span class="article__image__caption"> </span></figcaption>', []],
    ['no caption', '', []],
    ['words beside the caption', '<p>Play</p><figcaption>Ice.</figcaption>', ['caption: Ice.']],
  ])('%s', (_, inner, expected) => {
    expect(figure(inner)).toEqual(expected);
  });
});
