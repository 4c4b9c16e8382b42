/** The machine's clock: it wakes the machine when something is due, and says once what is to show. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/browser/settings.ts';
import { type Change, hoverClock } from '../../src/content/hover-clock.ts';

vi.mock('../../src/browser/api.ts', () => ({ browser: {} }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const AT = { x: 10, y: 10, touch: false };

function setUp(settings: Settings = DEFAULT_SETTINGS) {
  const end = new AbortController();
  const changes: Change[] = [];
  const now = { settings };
  const hover = hoverClock({
    settings: () => now.settings,
    changed: (change) => changes.push(change),
    signal: end.signal,
  });
  return { hover, changes, end, now };
}

describe('the hover clock', () => {
  it('opens by itself after the rest, with the place where the pointer rests', () => {
    const { hover, changes } = setUp();
    hover.point('a', AT, false);
    vi.advanceTimersByTime(299);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([
      { now: { mark: 'a', pinned: false }, before: null, cause: 'tick', pointer: AT },
    ]);
  });

  it('closes by itself after the pointer left', () => {
    const { hover, changes } = setUp();
    hover.point('a', AT, false);
    vi.advanceTimersByTime(300);
    hover.point(null, null, false);
    vi.advanceTimersByTime(300);
    expect(changes.at(-1)).toMatchObject({ now: null, before: { mark: 'a' } });
  });

  it('says a thing once, however often the pointer moves', () => {
    const { hover, changes } = setUp();
    hover.point('a', AT, false);
    vi.advanceTimersByTime(300);
    for (let x = 0; x < 20; x++) hover.point('a', { ...AT, x }, false);
    vi.advanceTimersByTime(5000);
    expect(changes).toHaveLength(1);
  });

  it('pins what shows where it stands, and nothing when nothing shows', () => {
    const { hover, changes } = setUp();
    hover.pinShown();
    expect(changes).toEqual([]);
    hover.point('a', AT, false);
    vi.advanceTimersByTime(300);
    hover.pinShown();
    expect(changes.at(-1)).toMatchObject({ now: { mark: 'a', pinned: true }, cause: 'pin', pointer: AT });
  });

  it('forgets the pointer when a key pins', () => {
    const { hover, changes } = setUp();
    hover.point('a', AT, false);
    hover.pin('b', null);
    expect(changes.at(-1)).toMatchObject({ now: { mark: 'b', pinned: true }, pointer: null });
  });

  it('goes by the settings as they are at the moment', () => {
    const { hover, changes, now } = setUp();
    now.settings = { ...DEFAULT_SETTINGS, hover: 'slow' };
    hover.point('a', AT, false);
    vi.advanceTimersByTime(599);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toHaveLength(1);
  });

  it('is silent after its end', () => {
    const { hover, changes, end } = setUp();
    hover.point('a', AT, false);
    end.abort();
    vi.advanceTimersByTime(5000);
    hover.pin('a', AT);
    expect(changes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
