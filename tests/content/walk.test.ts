/** Going from mark to mark by key: where it begins, stops and ends, and which letters it takes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../src/content/hit.ts';
import type { Shown } from '../../src/content/hover-clock.ts';
import { indexMarks } from '../../src/content/mark-index.ts';
import { marksOf } from '../../src/content/marks.ts';
import type { Subject } from '../../src/content/subject.ts';
import { firstStop, nextStop, walkStops } from '../../src/content/walk-stops.ts';
import { createFakeI18n } from '../browser-fake/fake-i18n.ts';
import { ARTICLE } from './a-reading.ts';
import { lineAt, READING, storyOn, targetOn } from './a-target.ts';

const keyOf = (kind: string) => `${ARTICLE.id} ${kind}`;
/** In reading order; the name opens the claim, too. */
const KEYS = [keyOf('person 1 0 13'), keyOf('claim 1 19 29'), keyOf('person 2 0 7')];

describe('the stops', () => {
  const stops = walkStops([targetOn(() => [lineAt(0, 100)])]);
  const at = (index: number): Subject => {
    const stop = stops[index];
    if (!stop) throw new Error('No such stop');
    return stop;
  };

  it('are the marks in reading order', () => {
    expect(stops.map(({ key }) => key)).toEqual(KEYS);
  });

  it('leave out the kinds of mark that are not shown', () => {
    const story = storyOn(() => [lineAt(0, 100)]);
    const index = indexMarks(marksOf(READING), (kind) => kind === 'claim');
    const layer = { story, marks: index.marks, tone: 'light', hash: 'aa' } as const;
    expect(walkStops([{ index, layer }]).map(({ kind }) => kind)).toEqual(['claim']);
  });

  it('follow each other, and end', () => {
    expect(nextStop(stops, at(0), 'forth')?.key).toBe(KEYS[1]);
    expect(nextStop(stops, at(1), 'back')?.key).toBe(KEYS[0]);
    expect(nextStop(stops, at(2), 'forth')).toBeNull();
    expect(nextStop(stops, at(0), 'back')).toBeNull();
  });

  it('are found from words that are no stop, such as a place that the popup led to', () => {
    const between = { ...at(0), key: 'a place', rest: [{ block: 1, start: 50, end: 60 }] };
    expect(nextStop(stops, between, 'forth')?.key).toBe(KEYS[2]);
    expect(nextStop(stops, between, 'back')?.key).toBe(KEYS[1]);
  });

  it('begin at the first that stands in view, and at the last where all stand above', () => {
    const below = targetOn(() => [lineAt(0, 900)]);
    const both = walkStops([targetOn(() => [lineAt(0, -40)]), below]);
    expect(firstStop(both, 60)?.layer).toBe(below.layer);
    expect(firstStop(stops, 500)?.key).toBe(KEYS[2]);
    expect(firstStop(walkStops([targetOn(() => [])]), 0)).toBeNull();
  });
});

type Listener = (event: unknown) => void;
let keydown: Listener = () => {};

beforeEach(() => {
  vi.stubGlobal('chrome', {
    i18n: createFakeI18n('en', (message) => message),
  });
  vi.stubGlobal('document', { documentElement: { clientWidth: 1000 }, elementsFromPoint: () => [] });
  vi.stubGlobal('window', {
    innerHeight: 800,
    addEventListener: (_type: string, listener: Listener) => {
      keydown = listener;
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function setUp(targets: readonly Target[] = [targetOn(() => [lineAt(0, 100)])]) {
  const { Walk } = await import('../../src/content/walk.ts');
  const log: string[] = [];
  const now: { here: Subject | null; shown: Shown | null; focused: boolean } = {
    here: null,
    shown: null,
    focused: false,
  };
  const short = (key: string) => key.replace(`${ARTICLE.id} `, '');
  const parts = {
    targets: () => targets,
    cards: {
      here: () => now.here,
      walk: (on: boolean) => log.push(on ? 'begin' : 'end'),
      step: (subject: Subject) => {
        now.here = subject;
        now.focused = true;
        log.push(short(subject.key));
      },
      enter: () => log.push('pin'),
      note: () => log.push('note'),
    },
    frame: { say: (text: string) => log.push(`says ${text}`) },
    place: { hasFocus: () => now.focused },
    hover: {
      shown: () => now.shown,
      away: () => {
        now.shown = null;
      },
      dismiss: () => {
        now.shown = null;
        log.push('dismiss');
      },
      peek: (mark: string) => {
        now.shown = { mark, pinned: false };
        log.push(`peek ${short(mark)}`);
      },
    },
    alive: () => true,
    signal: new AbortController().signal,
  };
  const walk = new Walk(parts as unknown as ConstructorParameters<typeof Walk>[0]);
  const press = (key: string, more: object = {}) => {
    let taken = false;
    const event = {
      key,
      code: '',
      isTrusted: true,
      preventDefault: () => {
        taken = true;
      },
      stopImmediatePropagation: () => {},
      ...more,
    };
    log.length = 0;
    keydown(event);
    return taken;
  };
  return { walk, log, now, press };
}

describe('the walk', () => {
  it('says where it is, goes forth and back, and stays at the end', async () => {
    const { walk, log, press } = await setUp();
    expect(walk.toggle()).toBe(true);
    expect(log).toEqual([
      'begin',
      'person 1 0 13',
      'says From mark to mark: N next, P previous, O open, I pin, A note, Escape leaves. Person, 1 of 3: Darya Molchan',
    ]);
    press('n');
    expect(log[0]).toBe('claim 1 19 29');
    press('J');
    expect(log).toEqual(['person 2 0 7', 'says Person, 3 of 3: Molchan']);
    press('n');
    expect(log).toEqual([]);
    press('k');
    expect(log[0]).toBe('claim 1 19 29');
  });

  it('opens, pins and writes', async () => {
    const { walk, log, press } = await setUp();
    walk.toggle();
    press('o');
    expect(log).toEqual(['peek person 1 0 13']);
    press('Enter');
    expect(log).toEqual(['pin']);
    press('a');
    expect(log).toEqual(['note']);
    press('i');
    expect(log).toEqual(['pin']);
  });

  it('closes the card first, and then leaves', async () => {
    const { walk, log, press } = await setUp();
    walk.toggle();
    press('o');
    press('Escape');
    expect(log).toEqual(['dismiss']);
    press('Escape');
    expect(log).toEqual(['end', 'says ']);
    expect(press('n')).toBe(false);
  });

  it('knows its letters by their place on a keyboard with other ones', async () => {
    const { walk, log, press } = await setUp();
    walk.toggle();
    expect(press('т', { code: 'KeyN' })).toBe(true);
    expect(log[0]).toBe('claim 1 19 29');
  });

  it.each([
    ['another letter', 'x', {}],
    ['a letter with Ctrl', 'n', { ctrlKey: true }],
    ['a letter that a script typed', 'n', { isTrusted: false }],
    ['a letter of a word that is being composed', 'n', { isComposing: true }],
  ])('leaves the page %s', async (_name, key, more) => {
    const { walk, log, press } = await setUp();
    walk.toggle();
    expect(press(key, more)).toBe(false);
    expect(log).toEqual([]);
  });

  it('hears no letter before it began, nor while the focus is in the pinned card', async () => {
    const { walk, now, press } = await setUp();
    expect(press('n')).toBe(false);
    walk.toggle();
    now.focused = false;
    now.shown = { mark: KEYS[0] ?? '', pinned: true };
    walk.left();
    expect(press('n')).toBe(false);
    now.focused = true;
    now.shown = null;
    expect(press('n')).toBe(true);
  });

  it('ends when the focus goes elsewhere, and by its own key', async () => {
    const { walk, log, now, press } = await setUp();
    walk.toggle();
    now.focused = false;
    log.length = 0;
    walk.left();
    expect(log).toEqual(['end', 'says ']);
    walk.toggle();
    walk.toggle();
    expect(press('n')).toBe(false);
  });

  it('does not begin without a mark', async () => {
    const { walk, log } = await setUp([]);
    expect(walk.toggle()).toBe(false);
    expect(log).toEqual([]);
  });
});
