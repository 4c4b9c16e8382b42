/** What the card is about as the hand, the page and the card itself move on. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Request } from '../../src/content/card-frame.ts';
import { Cards } from '../../src/content/cards.ts';
import type { Target } from '../../src/content/hit.ts';
import type { Change, Shown } from '../../src/content/hover-clock.ts';
import type { Box } from '../../src/content/lines.ts';
import { indexMarks } from '../../src/content/mark-index.ts';
import type { OpenPlace } from '../../src/content/painter.ts';
import type { Span } from '../../src/engine/types.ts';
import { ARTICLE, spanOf } from './a-reading.ts';
import { lineAt, targetOn } from './a-target.ts';

const HERE = [lineAt(100, 200)];
const THERE = [lineAt(100, 460)];

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr' }));
  vi.stubGlobal('document', { documentElement: { clientWidth: 1000 }, elementsFromPoint: () => [] });
  vi.stubGlobal('window', { innerHeight: 800, scrollBy: () => {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const keyOf = (kind: string) => `${ARTICLE.id} ${kind}`;
const placeOf = ({ block, start, end }: Span) => `${block} ${start} ${end}`;
const PERSON = keyOf(`person ${placeOf(spanOf('Darya Molchan'))}`);
const CLAIM = keyOf(`claim ${placeOf(spanOf('the bridge'))}`);

/** A stage, a frame, a place and a hand that write down what is asked of them. */
function setUp(first: Target = targetOn(() => HERE)) {
  const page: { targets: Target[]; open: OpenPlace | null } = { targets: [first], open: null };
  const log: string[] = [];
  const asked: Request[] = [];
  const shown: { now: Shown | null } = { now: null };
  const parts = {
    stage: {
      targets: () => page.targets,
      open: (place: OpenPlace | null) => {
        page.open = place;
      },
    },
    frame: {
      show: (request: Request) => asked.push(request),
      follow: () => log.push('follow'),
      hide: () => log.push('hide'),
    },
    place: {
      focus: (line: Box, label: string) => log.push(`focus “${label}” at ${line.top}`),
      leave: () => {},
      hasFocus: () => false,
    },
    hover: {
      shown: () => shown.now,
      pin: (mark: string) => log.push(`pin ${mark}`),
      away: () => log.push('away'),
    },
  };
  const cards = new Cards(parts as unknown as ConstructorParameters<typeof Cards>[0]);
  const open = (mark: string, more: Partial<Change> & { pinned?: boolean } = {}) => {
    const { pinned = false, ...change } = more;
    shown.now = { mark, pinned };
    cards.changed({ now: shown.now, before: null, cause: 'tick', pointer: null, ...change });
  };
  const close = (cause: Change['cause']) => {
    const before = shown.now;
    shown.now = null;
    cards.changed({ now: null, before, cause, pointer: null });
  };
  return { page, cards, log, asked, open, close, last: () => asked.at(-1) };
}

describe('opening', () => {
  it('shows the card of the mark beside its words, and paints it open', () => {
    const { open, last, page } = setUp();
    open(PERSON);
    expect(last()?.target).toEqual({ type: 'person', articleId: ARTICLE.id, at: spanOf('Darya Molchan') });
    expect(last()?.words().lines).toEqual(HERE);
    expect(page.open?.spans).toEqual([spanOf('Darya Molchan')]);
  });

  it.each([
    ['a peek under the pointer', {}, { pinned: false, touch: false }],
    ['pinned', { pinned: true }, { pinned: true }],
    ['under a finger', { pointer: { x: 1, y: 1, touch: true } }, { touch: true }],
  ] as const)('%s', (_name, change, expected) => {
    const { open, last } = setUp();
    open(PERSON, change);
    expect(last()).toMatchObject(expected);
  });

  it('hides the card for a mark that is no longer there', () => {
    const { open, asked, log } = setUp();
    open(keyOf('person 7 7 9'));
    expect(asked).toEqual([]);
    expect(log).toEqual(['hide']);
  });

  it('pins the editor on a passage, which is selected and so not painted', () => {
    const { cards, page, open, log, last } = setUp();
    const [target] = page.targets;
    if (!target) throw new Error('No story');
    const passage = { quote: 'toll', before: '', after: '', start: 3, end: 7, paragraph: 'toll' };
    cards.write({ layer: target.layer, spans: [spanOf('toll')], passage });
    const key = keyOf('passage 3 7');
    expect(log).toEqual([`pin ${key}`]);
    open(key, { pinned: true });
    expect(last()?.target).toEqual({ type: 'passage', articleId: ARTICLE.id, passage });
    expect(page.open).toBeNull();
  });
});

describe('a page that makes its words anew', () => {
  it('has the card stand beside the new nodes', () => {
    const { page, cards, open, last, log } = setUp();
    let gone = false;
    page.targets = [targetOn(() => (gone ? [] : HERE))];
    open(PERSON);
    gone = true;
    expect(last()?.words().lines).toEqual([]);
    page.targets = [targetOn(() => THERE)];
    cards.renewed();
    expect(last()?.words().lines).toEqual(THERE);
    expect(log).toEqual([]);
  });

  it.each([
    ['closes a peek whose text is another now', false, ['away']],
    ['leaves a pinned card, in which a note may be half written', true, []],
  ])('%s', (_name, pinned, expected) => {
    const { page, cards, open, log, last } = setUp();
    open(PERSON, { pinned });
    page.targets = [targetOn(() => THERE, { hash: 'bb' })];
    cards.renewed();
    expect(log).toEqual(expected);
    expect(last()?.words().lines).toEqual([]);
  });
});

describe('jumping', () => {
  it('from the popup puts the focus on the words and paints them', () => {
    const { cards, page, log } = setUp();
    expect(cards.jump(ARTICLE.id, [spanOf('Darya Molchan')], false)).toBe(true);
    expect(log).toEqual(['away', 'focus “Darya Molchan” at 200']);
    expect(page.open?.kind).toBe('person');
    cards.enter();
    expect(log.at(-1)).toBe(`pin ${PERSON}`);
  });

  it('from the card takes the card along', () => {
    const { cards, page, open, last, log } = setUp();
    open(PERSON, { pinned: true });
    page.targets = [targetOn(() => THERE)];
    expect(cards.jump(ARTICLE.id, [spanOf('the bridge')], true)).toBe(true);
    expect(log).toEqual(['follow']);
    expect(last()?.words().lines).toEqual(THERE);
    expect(page.open?.kind).toBe('claim');
  });

  it('says so when the words are not on the page, and does nothing', () => {
    const { cards, page, log } = setUp();
    expect(cards.jump('tmt:1', [spanOf('toll')], false)).toBe(false);
    page.targets = [targetOn(() => [])];
    expect(cards.jump(ARTICLE.id, [spanOf('toll')], false)).toBe(false);
    expect(log).toEqual([]);
  });

  it('is over when the focus leaves', () => {
    const { cards, page, log } = setUp();
    cards.jump(ARTICLE.id, [spanOf('Darya Molchan')], false);
    cards.left();
    expect(page.open).toBeNull();
    cards.enter();
    expect(log.filter((line) => line.startsWith('pin'))).toEqual([]);
  });
});

it('paints nothing open whose mark the reader corrected away, and leaves the card where it is', () => {
  const { cards, open, page, log } = setUp();
  open(PERSON, { pinned: true });
  const [target] = page.targets;
  if (!target) throw new Error('No story');
  page.targets = [{ ...target, index: indexMarks([]) }];
  cards.renewed();
  expect(page.open).toBeNull();
  expect(log).not.toContain('hide');
});

describe('closing', () => {
  it.each([
    ['by key gives the focus of a pinned card back to its words', true, 'dismiss', 1],
    ['by a click leaves the focus where the click put it', true, 'away', 0],
    ['a peek, which never had it, moves no focus', false, 'dismiss', 0],
  ] as const)('%s', (_name, pinned, cause, focuses) => {
    const { open, close, log } = setUp();
    open(CLAIM, { pinned });
    close(cause);
    expect(log.filter((line) => line.startsWith('hide'))).toHaveLength(1);
    expect(log.filter((line) => line.startsWith('focus'))).toHaveLength(focuses);
  });

  it('paints the mark at rest again', () => {
    const { open, close, page } = setUp();
    open(PERSON);
    close('away');
    expect(page.open).toBeNull();
  });
});
