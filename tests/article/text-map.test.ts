/** Wrong here: marks stand on the wrong words, a pointer on a name finds another, a note is taken from beside the selection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadBlock, readBlocks } from '../../src/article/read-blocks.ts';
import { type NodeSpan, type RangeEnds, type TextMap, textMapOf } from '../../src/article/text-map.ts';
import type { Span } from '../../src/engine/types.ts';
import { elementOf, textNode, textNodes } from './document-of.ts';

interface Mapped {
  readonly root: Element;
  readonly blocks: readonly ReadBlock[];
  readonly map: TextMap;
}

function mapped(html: string): Mapped {
  const root = elementOf(`<article class="article"><div class="article__content">${html}</div></article>`);
  const blocks = readBlocks(root);
  return { root, blocks, map: textMapOf(blocks) };
}

/** The span of the first place where these words stand. */
function spanOf(blocks: readonly ReadBlock[], words: string): Span {
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`no block says “${words}”`);
  return { block, start, end: start + words.length };
}

/** What the page holds between two places: the data of the text nodes, cut at both ends. */
function wordsBetween(root: Element, ends: NodeSpan | null): string | null {
  if (ends === null) return null;
  const nodes = textNodes(root);
  const all: readonly Node[] = nodes;
  const first = all.indexOf(ends.start.node);
  const last = all.indexOf(ends.end.node);
  return nodes
    .slice(first, last + 1)
    .map(({ data }, at) =>
      data.slice(at === 0 ? ends.start.offset : 0, at === last - first ? ends.end.offset : data.length),
    )
    .join('');
}

function ends(startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): RangeEnds {
  return { startContainer, startOffset, endContainer, endOffset };
}

function said({ blocks, map }: Mapped, range: RangeEnds): readonly string[] {
  return map.spansOf(range).map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '');
}

describe('from words to the page', () => {
  it.each([
    ['plain', '<p>One Anna Perova two</p>', 'Anna Perova', 'Anna Perova'],
    ['at the ends', '<p> Anna Perova </p>', 'Anna Perova', 'Anna Perova'],
    [
      'over elements',
      '<p>The <a><b>Governor Anton</b></a> Shchebetov said</p>',
      'Anton Shchebetov',
      'Anton Shchebetov',
    ],
    ['a soft hyphen inside', '<p>Konstan&shy;tin said</p>', 'Konstantin', 'Konstan\u00adtin'],
    ['a soft hyphen before', '<p>so &shy;Anna said</p>', 'Anna', 'Anna'],
    ['a soft hyphen behind', '<p>Anna&shy; said</p>', 'Anna', 'Anna'],
    ['a no-break space', '<p>Raisa&nbsp;Perova said</p>', 'Raisa Perova', 'Raisa\u00a0Perova'],
    ['many spaces', '<p>Raisa \n  Perova said</p>', 'Raisa Perova', 'Raisa \n  Perova'],
    ['a line break inside', '<p>Raisa<br>Perova said</p>', 'Raisa Perova', 'RaisaPerova'],
    ['one letter', '<p>abc</p>', 'b', 'b'],
    ['a sign of two units', '<p>a\u{1f41d}b</p>', '\u{1f41d}', '\u{1f41d}'],
  ])('%s', (_, html, words, page) => {
    const { root, blocks, map } = mapped(html);
    expect(wordsBetween(root, map.endsOf(spanOf(blocks, words)))).toBe(page);
  });

  it('ends on the words’ own nodes, not in the markup around them', () => {
    const { blocks, map } = mapped('<p>by <b>Anna</b> then</p>');
    const found = map.endsOf(spanOf(blocks, 'Anna'));
    expect(found?.start.node).toBe(found?.end.node);
    expect(found?.start).toMatchObject({ offset: 0 });
    expect(found?.end).toMatchObject({ offset: 4 });
  });

  it.each<[string, Span]>([
    ['an empty span', { block: 0, start: 2, end: 2 }],
    ['a span turned round', { block: 0, start: 3, end: 2 }],
    ['before the text', { block: 0, start: -1, end: 2 }],
    ['behind the text', { block: 0, start: 2, end: 99 }],
    ['a block that is not there', { block: 7, start: 0, end: 1 }],
    ['a block before the first', { block: -1, start: 0, end: 1 }],
  ])('is nothing for %s', (_, span) => {
    expect(mapped('<p>One two.</p>').map.endsOf(span)).toBeNull();
  });

  it('is nothing for a space that only a line break makes', () => {
    expect(mapped('<p>a<br>b</p>').map.endsOf({ block: 0, start: 1, end: 2 })).toBeNull();
  });

  it('is nothing once the words have left the document', () => {
    const { root, blocks, map } = mapped('<p>One</p><p>Two</p>');
    root.querySelector('p')?.remove();
    expect(map.endsOf(spanOf(blocks, 'One'))).toBeNull();
    expect(map.endsOf(spanOf(blocks, 'Two'))).not.toBeNull();
  });

  it('is nothing once the words were rewritten in place', () => {
    const { root, blocks, map } = mapped('<p>Anna said</p>');
    textNode(root, 'Anna').data = 'Olga said';
    expect(map.endsOf(spanOf(blocks, 'Anna'))).toBeNull();
  });

  it('gives no range where there is no place', () => {
    expect(mapped('<p>One</p>').map.rangeOf({ block: 0, start: 0, end: 0 })).toBeNull();
  });
});

describe('from the page to words', () => {
  it.each([
    ['before the first letter', 0, 0],
    ['in the word', 2, 2],
    ['before a soft hyphen', 3, 3],
    ['behind a soft hyphen', 4, 3],
    ['behind the last letter', 7, 6],
  ])('%s', (_, offset, expected) => {
    const { root, map } = mapped('<p>Kon\u00adtin</p>');
    expect(map.spanAt(textNode(root, 'Kon'), offset)).toEqual({ block: 0, offset: expected });
  });

  it.each([
    ['in white space that is read as one', 3, 3],
    ['behind all of it', 5, 3],
    ['before leading space', 0, 0],
  ])('%s', (_, offset, expected) => {
    const { root, map } = mapped(`<p>${offset === 0 ? '   ' : ''}ab   cd</p>`);
    expect(map.spanAt(textNode(root, 'ab'), offset)?.offset).toBe(expected);
  });

  it('counts blocks as the article does', () => {
    const { root, map } = mapped('<p>One</p><h2>Two</h2><ul><li>Three</li></ul>');
    expect(map.spanAt(textNode(root, 'Three'), 1)).toEqual({ block: 2, offset: 1 });
  });

  it('takes an element and a child’s number, as caret functions give it', () => {
    const { root, map } = mapped('<p>One <b>two</b> three</p>');
    const paragraph = root.querySelector('p');
    if (paragraph === null) throw new Error('no paragraph');
    expect([0, 1, 2, 3].map((child) => map.spanAt(paragraph, child)?.offset)).toEqual([0, 4, 7, 13]);
  });

  it('is nothing in furniture, in an empty element, outside the story', () => {
    const { root, map } = mapped('<p>One</p><div class="banner">Gleb</div><p></p>');
    const other = mapped('<p>One</p>');
    expect(map.spanAt(textNode(root, 'Gleb'), 1)).toBeNull();
    expect(map.spanAt(root.querySelectorAll('p')[1] ?? root, 0)).toBeNull();
    expect(map.spanAt(textNode(other.root, 'One'), 1)).toBeNull();
  });

  it('goes there and back for every character of any story', () => {
    const inline = fc.constantFrom(
      'Anna ',
      'said&nbsp;',
      'Kon&shy;tin',
      '<b>bold</b>',
      '<i> </i>',
      '<br>',
      '“x”  ',
      '&#8203;',
    );
    const paragraph = fc.array(inline, { maxLength: 8 }).map((parts) => `<p>${parts.join('')}</p>`);
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
        const { blocks, map } = mapped(paragraphs.join(''));
        blocks.forEach(({ text }, block) => {
          for (let start = 0; start < text.length; start += 1) {
            const found = map.endsOf({ block, start, end: start + 1 });
            if (found === null) expect(text[start]).toBe(' ');
            else expect(map.spanAt(found.start.node, found.start.offset)).toEqual({ block, offset: start });
          }
        });
      }),
    );
  });
});

describe('a selection', () => {
  const HTML =
    '<p>Anna Perova said so.</p><div class="banner">Gleb Reklamov</div><p>Nobody <b>else</b> did.</p><p>The end.</p>';

  it('inside one paragraph', () => {
    const story = mapped(HTML);
    const node = textNode(story.root, 'Anna');
    expect(said(story, ends(node, 5, node, 11))).toEqual(['Perova']);
  });

  it('loses white space at its ends', () => {
    const story = mapped(HTML);
    const node = textNode(story.root, 'Anna');
    expect(said(story, ends(node, 4, node, 12))).toEqual(['Perova']);
  });

  it('of white space alone is none', () => {
    const story = mapped(HTML);
    const node = textNode(story.root, 'Anna');
    expect(said(story, ends(node, 4, node, 5))).toEqual([]);
    expect(said(story, ends(node, 4, node, 4))).toEqual([]);
  });

  it('over paragraphs leaves out what is no text between them', () => {
    const story = mapped(HTML);
    expect(said(story, ends(textNode(story.root, 'Anna'), 12, textNode(story.root, 'else'), 2))).toEqual([
      'said so.',
      'Nobody el',
    ]);
  });

  it('begins and ends in furniture', () => {
    const story = mapped(HTML);
    const banner = textNode(story.root, 'Gleb');
    expect(said(story, ends(banner, 2, textNode(story.root, 'The end'), 3))).toEqual([
      'Nobody else did.',
      'The',
    ]);
    expect(said(story, ends(textNode(story.root, 'Anna'), 12, banner, 2))).toEqual(['said so.']);
    expect(said(story, ends(banner, 0, banner, 4))).toEqual([]);
  });

  it('of a whole element, as three clicks make it', () => {
    const story = mapped(HTML);
    const [first, second, third] = story.root.querySelectorAll('p');
    if (first === undefined || second === undefined || third === undefined) throw new Error('no paragraphs');
    expect(said(story, ends(second, 0, second, 3))).toEqual(['Nobody else did.']);
    expect(said(story, ends(second, 0, third, 0))).toEqual(['Nobody else did.']);
    expect(said(story, ends(second, 1, second, 2))).toEqual(['else']);
    expect(said(story, ends(first, 1, third, 1))).toEqual(['Nobody else did.', 'The end.']);
  });

  it('stands in the page’s order however deep its words lie', () => {
    const story = mapped('<p>One</p><div><div><p><b>Two</b></p></div></div>Three<p><i><b>Four</b></i></p>');
    const [first] = story.root.querySelectorAll('p');
    const [, , last] = story.root.querySelectorAll('p');
    if (first === undefined || last === undefined) throw new Error('no paragraphs');
    expect(said(story, ends(first, 1, last, 0))).toEqual(['Two', 'Three']);
    expect(said(story, ends(textNode(story.root, 'Two'), 1, textNode(story.root, 'Four'), 2))).toEqual([
      'wo',
      'Three',
      'Fo',
    ]);
  });

  it('of everything is cut to the story', () => {
    const story = mapped(HTML);
    const { body } = story.root.ownerDocument;
    expect(said(story, ends(body, 0, body, body.childNodes.length))).toEqual([
      'Anna Perova said so.',
      'Nobody else did.',
      'The end.',
    ]);
  });

  it('beside the story is none', () => {
    const story = mapped(HTML);
    const { body } = story.root.ownerDocument;
    const before = story.root.ownerDocument.createElement('p');
    before.append('Before');
    body.prepend(before);
    const after = story.root.ownerDocument.createElement('p');
    after.append('After');
    body.append(after);
    expect(said(story, ends(textNode(before, 'Before'), 0, textNode(before, 'Before'), 6))).toEqual([]);
    expect(said(story, ends(textNode(after, 'After'), 0, textNode(after, 'After'), 5))).toEqual([]);
  });

  it('over a map of no blocks is none', () => {
    const { root } = mapped('<p>One</p>');
    expect(textMapOf([]).spansOf(ends(root, 0, root, 1))).toEqual([]);
    expect(textMapOf([]).endsOf({ block: 0, start: 0, end: 1 })).toBeNull();
  });
});
