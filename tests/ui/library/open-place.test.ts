/** Going to a place of an article: the tab where it is open is used, and a new one is asked until its page is read. */
import { beforeEach, expect, it, vi } from 'vitest';
import { openPlace, type PlaceWorld } from '../../../src/ui/library/open-place.ts';

const PLACE = {
  articleId: 'tmt:1',
  url: 'https://www.themoscowtimes.com/2026/03/14/a1#:~:text=wagons',
  spans: [{ block: 1, start: 0, end: 6 }],
};

let done: string[];

/** Tabs by what their page answers to a jump: at once, never, or at the nth question. */
function world(tabs: Readonly<Record<number, 'jumps' | 'gone' | 'silent'>>, readAfter = 1): PlaceWorld {
  let asked = 0;
  return {
    articleTabs: async () => Object.keys(tabs).map((id) => ({ id: Number(id), url: 'https://x.test/' })),
    openTab: async (url) => {
      done.push(`opened ${url}`);
      return 9;
    },
    showTab: async (id) => {
      done.push(`showed ${id}`);
    },
    askPage: async (id, type) => {
      if (type === 'page/story' || tabs[id] === 'silent') return null;
      if (id === 9) asked += 1;
      const jumps = id === 9 ? asked >= readAfter : tabs[id] === 'jumps';
      if (jumps) done.push(`jumped in ${id}`);
      // The answer to the one message that is left.
      return { type: jumps ? 'jumped' : 'gone' } as never;
    },
  };
}

beforeEach(() => {
  done = [];
});

it('shows the tab where the article is open, and opens none', async () => {
  await openPlace(PLACE, world({ 3: 'silent', 4: 'gone', 5: 'jumps' }));
  expect(done).toEqual(['jumped in 5', 'showed 5']);
});

it('opens a new tab by an address that leads to the words, and jumps when its page is read', async () => {
  vi.useFakeTimers();
  const going = openPlace(PLACE, world({ 3: 'silent' }, 4));
  await vi.advanceTimersByTimeAsync(2000);
  await going;
  vi.useRealTimers();
  expect(done).toEqual([`opened ${PLACE.url}`, 'jumped in 9']);
});

it('asks nobody to jump where there is no place', async () => {
  await openPlace({ ...PLACE, spans: [] }, world({}));
  expect(done).toEqual([`opened ${PLACE.url}`]);
});

it('gives up on a page that is never read', async () => {
  vi.useFakeTimers();
  const going = openPlace(PLACE, world({}, Number.POSITIVE_INFINITY));
  await vi.advanceTimersByTimeAsync(11_000);
  await going;
  vi.useRealTimers();
  expect(done).toEqual([`opened ${PLACE.url}`]);
});
