/** Parts of the page side that are one decision each. */
import { describe, expect, it } from 'vitest';
import { textMapOf } from '../../src/article/text-map.ts';
import { metLine, signBox, underline } from '../../src/content/draw.ts';
import { buttonPlace } from '../../src/content/margin-buttons.ts';
import { pageStory } from '../../src/content/page-story.ts';
import { saysTranslated } from '../../src/content/translated.ts';
import { ARTICLE } from './a-reading.ts';

const LINE = { left: 100, right: 300, top: 50, bottom: 70 };

describe('a translation by the browser', () => {
  it.each([
    ['Chrome’s class', { className: 'js translated-ltr', lang: 'en' }, 'en', true],
    ['Chrome’s class for a right-to-left language', { className: 'translated-rtl', lang: 'ar' }, 'en', true],
    ['another language than the page came with', { className: '', lang: 'de' }, 'en', true],
    ['the same language in another variety', { className: '', lang: 'en-GB' }, 'en', false],
    ['a page as it came', { className: 'no-js', lang: 'ru' }, 'ru', false],
    ['a page that came without a language', { className: '', lang: 'en' }, '', false],
  ])('%s', (_name, root, came, expected) => {
    expect(saysTranslated(root, came)).toBe(expected);
  });
});

describe('the buttons beside a selection', () => {
  it('stands in the margin, level with the last line', () => {
    expect(buttonPlace(LINE, 640, 1000)).toEqual({ left: 648, top: 46 });
    expect(buttonPlace(LINE, 640, 1000, 1)).toEqual({ left: 648, top: 78 });
  });

  it('stands below the last line where there is no margin, and never on it', () => {
    expect(buttonPlace(LINE, 310, 320)).toEqual({ left: 284, top: 78 });
    expect(buttonPlace(LINE, 310, 320, 1)).toEqual({ left: 252, top: 78 });
  });
});

describe('what is drawn over a line', () => {
  it('keeps the line under a name met before clear of the letters', () => {
    expect(metLine(LINE, 65, 1.5)).toMatchObject({ top: 69, bottom: 70.5, left: 100, right: 300 });
  });

  it('tells people from claims by place in forced colours', () => {
    const person = underline(LINE, 65, 'line-person');
    expect(person.top).toBeGreaterThan(underline(LINE, 65, 'line-claim').top);
  });

  it('puts the sign of a note into the margin, and on the page where there is none', () => {
    expect(signBox(LINE, 100)).toMatchObject({ left: 72, top: 52 });
    expect(signBox(LINE, 10).left).toBe(2);
  });
});

describe('what the popup is told', () => {
  const story = { article: ARTICLE, root: {} as Element, map: textMapOf([]) };
  const { id: articleId, title } = ARTICLE;
  const failure = { type: 'failed', code: 'store', detail: 'no' } as const;
  it.each([
    ['of a page without a story', null, { type: 'no-article' }],
    [
      'while the background reads',
      { story, outcome: null, read: null },
      { type: 'working', articleId, title },
    ],
    [
      'of a story that is read',
      { story, outcome: { type: 'ready' }, read: null },
      { type: 'ready', articleId, hash: null },
    ],
    ['of a failure', { story, outcome: failure, read: null }, { type: 'failed', articleId, title, failure }],
  ] as const)('%s', (_name, visit, told) => {
    expect(pageStory(visit)).toEqual(told);
  });
});
