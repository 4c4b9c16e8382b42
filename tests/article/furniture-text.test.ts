/** Wrong here: an appeal's words count as the story's, or a real paragraph is taken for an appeal and lost. */
import { describe, expect, it } from 'vitest';
import { PHRASES, withoutFurniture } from '../../src/article/furniture-text.ts';
import { bodyBlocks, lines } from './document-of.ts';

function kept(html: string): readonly string[] {
  return lines(withoutFurniture(bodyBlocks(html)));
}

/** A block of a body, as the site wraps it. */
function block(html: string): string {
  return `<div class="article__block article__block--html article__block--column ">${html}</div>`;
}

const REAL = '<p>The mill burned.</p>';
const KEPT = 'paragraph: The mill burned.';

describe('each phrase', () => {
  it.each(PHRASES)('$meaning: $example', ({ pattern, example }) => {
    expect(example).toMatch(pattern);
  });

  it.each(PHRASES.filter(({ meaning }) => meaning === 'appeal' || meaning === 'line'))(
    'drops a paragraph: $example',
    ({ example }) => {
      expect(kept(`${REAL}<p>${example}</p>`)).toEqual([KEPT]);
    },
  );

  it.each(PHRASES.filter(({ meaning }) => meaning === 'sells' || meaning === 'line'))(
    'drops the aside it stands in: $example',
    ({ example }) => {
      expect(
        kept(
          `${REAL}<div class="article__aside"><h3>For you</h3><p>${example}</p><p>Anna Prodavtsova</p></div>`,
        ),
      ).toEqual([KEPT]);
    },
  );

  it.each(PHRASES.filter(({ meaning }) => meaning === 'sells' || meaning === 'appeal-goes-on'))(
    'drops nothing in the text by itself: $example',
    ({ meaning, example }) => {
      const isLine = PHRASES.some((other) => other.meaning === 'line' && other.pattern.test(example));
      if (meaning === 'sells' && isLine) return expect(kept(`<p>${example}</p>`)).toEqual([]);
      expect(kept(`<p>${example}</p>`)).toEqual([`paragraph: ${example}`]);
    },
  );

  it.each(PHRASES.filter(({ meaning }) => meaning === 'credit'))('credits: $example', ({ example }) => {
    expect(kept(`<p><em>${example}</em></p>`)).toEqual([`credit: ${example}`]);
  });

  it('answers for very long text at once', () => {
    const start = performance.now();
    for (const { pattern } of PHRASES)
      for (const unit of ['a', ' ', 'contributed ', 'reporting by ', '. support '])
        pattern.test(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('an appeal', () => {
  it.each([
    ['in one paragraph', block(`${REAL}<p>A Message from The Moscow Times: Dear readers, give.</p>`)],
    [
      'in an element of its own',
      block(
        `${REAL}<div><p><b>A Message from The Moscow Times:</b></p><p>Dear readers,</p><p>The lamp is dark.</p><p>Savva Kassin counts.</p></div>`,
      ),
    ],
    [
      'in elements within elements',
      block(`${REAL}<div><div><h4>A Message from The Moscow Times:</h4></div><p>The lamp is dark.</p></div>`),
    ],
    [
      'in one element with empty lines',
      block(
        `${REAL}<div>A Message from The Moscow Times:<br><br>The lamp is dark.<br><br>Savva Kassin counts.</div>`,
      ),
    ],
    [
      'in paragraphs beside the text',
      block(
        `${REAL}<p>A Message from The Moscow Times:</p><p>Dear readers,</p><p>The lamp is dark.</p><p>Please support us monthly.</p>`,
      ),
    ],
    [
      'in a block of its own',
      block(REAL) +
        block('<p>A Message from The Moscow Times:</p><p>The lamp is dark.</p><p>Savva Kassin counts.</p>'),
    ],
    [
      'with a button',
      block(
        `${REAL}<p>A Message from The Moscow Times:</p><p>Your support matters.</p><p><a href="/give">Continue</a></p>`,
      ),
    ],
  ])('%s is dropped whole', (_, html) => {
    expect(kept(html)).toEqual([KEPT]);
  });

  it('ends where the story goes on', () => {
    const appeal =
      '<p>A Message from The Moscow Times:</p><p>Dear readers,</p><p>Please support us monthly.</p>';
    const story = '<p>The miller wept.</p><p>He had no insurance.</p><p>The town will not pay.</p>';
    expect(kept(block(REAL + appeal + story))).toEqual([
      KEPT,
      'paragraph: The miller wept.',
      'paragraph: He had no insurance.',
      'paragraph: The town will not pay.',
    ]);
  });

  it('does not reach into the next block', () => {
    const appeal = block('<p>A Message from The Moscow Times:</p><p>Your support matters.</p>');
    expect(kept(block(REAL) + appeal + block('<p>Readers can support us, the museum said.</p>'))).toEqual([
      KEPT,
      'paragraph: Readers can support us, the museum said.',
    ]);
  });

  it('spares the story that stands in one wrapper with it', () => {
    expect(kept(block(`<div>${REAL}<p>A Message from The Moscow Times:</p></div>`))).toEqual([KEPT]);
  });

  it('is not begun by an address to readers in a letter', () => {
    expect(kept('<p>Dear readers, he wrote in his last column.</p>')).toHaveLength(1);
  });
});

describe('real text that sounds alike', () => {
  it.each([
    'The protesters carried a sign: Support The Moscow Times!',
    'He said the parties had contributed to the war.',
    'Vera Lukina, who contributed reporting to a school newspaper as a girl and never forgot how it felt to see her name in print there for the first time, died on Monday, her son said in a long message that he posted on Telegram.',
    'The newsletter was closed in May.',
    'Subscribe, they told him, or leave.',
    'A message from the governor arrived at noon.',
    'Advertisement spending fell by half.',
    'Reporting by two newspapers led to his arrest.',
    'Sign up or leave, the sergeant told them.',
  ])('is kept: %s', (text) => {
    expect(kept(`<p>${text}</p>`)).toEqual([`paragraph: ${text}`]);
  });

  it('is kept in an aside that sells nothing', () => {
    const html = '<div class="article__aside"><p>The mill was built in 1896, Avdei said.</p></div>';
    expect(kept(html)).toEqual(['paragraph: The mill was built in 1896, Avdei said.']);
  });

  it('is kept in an element that sells but is no aside', () => {
    expect(kept('<div><p>One. Donate blood, doctors asked.</p></div>')).toHaveLength(1);
  });
});

it('leaves captions, credits and titles alone', () => {
  const html =
    '<figure><figcaption><span class="a__caption">Support The Moscow Times!</span></figcaption></figure>';
  expect(kept(html)).toEqual(['caption: Support The Moscow Times!']);
});
