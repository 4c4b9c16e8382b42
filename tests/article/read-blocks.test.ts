/** Wrong here: two paragraphs run into one, one is cut in two, or words are read in another order than they stand. */
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/read-blocks.ts';
import { bodyBlocks, elementOf, lines } from './document-of.ts';

describe('an editor’s HTML', () => {
  it.each<[string, string, readonly string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['paragraph: One.', 'paragraph: Two.']],
    ['white space between', '\n<p> One. </p>\n\n<p>\tTwo.</p>\n', ['paragraph: One.', 'paragraph: Two.']],
    ['empty paragraphs', '<p></p><p>&nbsp;</p><p><br></p><p>One.</p>', ['paragraph: One.']],
    ['bare text', 'One.', ['paragraph: One.']],
    [
      'bare text between',
      'One.<p>Two.</p>Three.',
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
    ],
    ['divs for paragraphs', '<div>One.</div><div>Two.</div>', ['paragraph: One.', 'paragraph: Two.']],
    [
      'nested divs',
      '<div><div><p>One.</p></div>Two.<div>Three.</div></div>',
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
    ],
    [
      'names broken over elements',
      '<p><a href="/x"><strong>Governor Anton</strong></a> Shche<em>betov</em></p>',
      ['paragraph: Governor Anton Shchebetov'],
    ],
    ['spans without spaces', '<p><span>Pche</span><span>lintsev</span></p>', ['paragraph: Pchelintsev']],
    ['one line break', '<p>One<br>line.</p>', ['paragraph: One line.']],
    ['one line break among spaces', '<p>One <br />\n line.</p>', ['paragraph: One line.']],
    ['two line breaks', 'One.<br><br>Two.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'line breaks with spaces between',
      'One.<br />\n&nbsp;<br />Two.',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['many line breaks', 'One.<br><br><br><br>Two.', ['paragraph: One.', 'paragraph: Two.']],
    [
      'line breaks in an inline element',
      '<p><strong>One.<br><br>Two.</strong></p>',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
    ['line breaks that are apart', '<p>One<br>two<br>three.</p>', ['paragraph: One two three.']],
    ['line breaks at the ends', '<p><br>One.<br></p>', ['paragraph: One.']],
    [
      'headings',
      '<h2>First</h2><p>One.</p><h3>Second</h3>',
      ['heading: First', 'paragraph: One.', 'heading: Second'],
    ],
    ['a heading on two lines', '<h2>First<br><br>second</h2>', ['heading: First second']],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', ['list: One', 'list: Two']],
    ['a list with paragraphs', '<ol><li><p>One</p><p>more</p></li></ol>', ['list: One more']],
    ['a list without spaces between paragraphs', '<ul><li><div>One</div>more</li></ul>', ['list: One more']],
    [
      'a list in a list',
      '<ul><li>One<ul><li>Inner</li></ul>rest</li><li>Two</li></ul>',
      ['list: One', 'list: Inner', 'list: rest', 'list: Two'],
    ],
    ['a quotation', '<blockquote>Said.</blockquote>', ['quote: Said.']],
    [
      'a quotation of paragraphs',
      '<blockquote><p>One.</p><p>Two.</p></blockquote>',
      ['quote: One.', 'quote: Two.'],
    ],
    [
      'a quotation with an empty line',
      '<blockquote>One.<br><br>Two.</blockquote>',
      ['quote: One.', 'quote: Two.'],
    ],
    [
      'a list in a quotation',
      '<blockquote><ul><li>One</li></ul>Two.</blockquote>',
      ['list: One', 'quote: Two.'],
    ],
    [
      'a table',
      '<table><tr><td>Kuzma</td><td>Sotov</td></tr></table>',
      ['paragraph: Kuzma', 'paragraph: Sotov'],
    ],
    [
      'a table’s caption',
      '<table><caption>Keepers</caption><tr><td>Sotov</td></tr></table>',
      ['caption: Keepers', 'paragraph: Sotov'],
    ],
    ['raised and lowered signs', '<p>H<sub>2</sub>O<sup>1</sup></p>', ['paragraph: H2O1']],
    ['a definition', '<dl><dt>Word</dt><dd>Meaning</dd></dl>', ['paragraph: Word', 'paragraph: Meaning']],
    ['a rule between', 'One.<hr>Two.', ['paragraph: One.', 'paragraph: Two.']],
    ['preformatted text', '<pre>One\n  two</pre>', ['paragraph: One two']],
    ['a script in a paragraph', '<p>One <script>two()</script>three.</p>', ['paragraph: One three.']],
    ['a comment in a word', '<p>Kry<!-- x -->shin</p>', ['paragraph: Kryshin']],
    ['a picture’s description', '<p>One <img alt="not this"> two.</p>', ['paragraph: One two.']],
    ['unknown elements', '<x-note><y-note>One</y-note> word.</x-note>', ['paragraph: One word.']],
    ['a translator’s elements', '<p><font><font>One</font></font> word.</p>', ['paragraph: One word.']],
    ['entities', '<p>A &amp; B &lt;C&gt; &#8220;D&#8221;</p>', ['paragraph: A & B <C> “D”']],
    ['markup as text', '<p>&lt;b&gt;bold&lt;/b&gt;</p>', ['paragraph: <b>bold</b>']],
    [
      'an aside',
      '<div class="article__aside"><h3>By the way</h3><p>One.</p></div>',
      ['heading: By the way', 'paragraph: One.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(lines(bodyBlocks(html))).toEqual(expected);
  });
});

describe('a story’s element', () => {
  const read = (html: string) => lines(readBlocks(elementOf(`<article class="article">${html}</article>`)));

  it('is read inside its regions only', () => {
    expect(
      read(
        'Loose words<p>and more</p><div class="article__new">and new</div><div class="article__content">Read.</div>',
      ),
    ).toEqual(['paragraph: Read.']);
  });

  it('has one title; a later first-level heading is a heading', () => {
    const header = '<header class="article__header"><h1>Title</h1></header>';
    expect(read(`${header}<div class="article__content"><h1>Part one</h1>Text.</div>`)).toEqual([
      'title: Title',
      'heading: Part one',
      'paragraph: Text.',
    ]);
  });

  it('has no title where the headline is empty, and none of the next words becomes one', () => {
    expect(
      read(
        '<header class="article__header"><h1> </h1><h2></h2></header><div class="article__content"><p>Text.</p></div>',
      ),
    ).toEqual(['paragraph: Text.']);
  });

  it('leaves the label above the headline out', () => {
    expect(
      read(
        '<header class="article__header"><span class="label">Opinion</span>News Analysis<h1>Title</h1></header>',
      ),
    ).toEqual(['title: Title']);
  });

  it('leaves the byline’s time out, whatever a script wrote into it', () => {
    expect(
      read(
        '<div class="article__byline byline"><div class="byline__author">By <a>Ilse Brandvold</a></div>Updated: <time class="byline__datetime timeago">3 hours ago</time></div>',
      ),
    ).toEqual(['byline: By Ilse Brandvold']);
  });

  it('finds header and byline inside a gallery’s content', () => {
    expect(
      read(
        '<div class="article__content"><header class="article__header"><h1>Ice</h1><h2>Cold.</h2></header><div class="byline"><time>now</time></div><div class="article__intro">One.<br />\n<br />Two.</div></div><div class="article__content">Three.</div>',
      ),
    ).toEqual(['title: Ice', 'subtitle: Cold.', 'paragraph: One.', 'paragraph: Two.', 'paragraph: Three.']);
  });

  it('does not read the templates of a live blog', () => {
    expect(
      read(
        '<div class="live-posts"><script type="text/html"><div class="live-post__body"><div class="article__block">{{ body }}</div></div></script><div class="live-post"><time class="live-post__date">now</time><div class="live-post__body"><div class="article__block"><p>One.</p></div></div></div></div>',
      ),
    ).toEqual(['paragraph: One.']);
  });
});

describe('what is remembered of a block', () => {
  it('is the element that sets it apart', () => {
    const tags = bodyBlocks(
      '<p><b>One.</b></p><ul><li><p>Two</p></li></ul><div>Three.<br><br>Four.</div>',
    ).map(({ element }) => element.localName);
    expect(tags).toEqual(['p', 'li', 'div', 'div']);
  });

  it('are the nodes of its words, in order', () => {
    const [block] = bodyBlocks('<p><a>Governor <b>Anton</b></a> Shchebetov</p>');
    expect(block?.runs.map(({ node }) => node.data)).toEqual(['Governor ', 'Anton', ' Shchebetov']);
  });
});
