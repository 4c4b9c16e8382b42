/** How often the page is looked at, and what of it is no reason to look. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/content/watch-page.ts';
import { documentOf } from '../article/document-of.ts';

/** An observer that tells what the test says; the page's is as good as any browser's. */
class FakeObserver {
  static made: FakeObserver[] = [];
  watched: Node[] = [];
  constructor(readonly tell: (records: readonly object[]) => void) {
    FakeObserver.made.push(this);
  }
  observe(node: Node) {
    this.watched.push(node);
  }
  disconnect() {
    this.watched = [];
  }
}

let frames: (() => void)[] = [];
let now = 0;
let document: Document;

beforeEach(() => {
  vi.useFakeTimers();
  [FakeObserver.made, frames, now] = [[], [], 0];
  document = documentOf('<article class="article"><div class="article__content"><p>One.</p></div></article>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', document.body.constructor);
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets the browser draw one frame. */
const frame = () => {
  for (const run of frames.splice(0)) run();
};

function setUp(look: (times: number) => void = () => {}) {
  const end = new AbortController();
  const paragraph = document.querySelector('p');
  if (!paragraph) throw new Error('No paragraph');
  let looks = 0;
  let restyled = 0;
  watchPage(
    {
      parts: () => [{ node: paragraph, options: { childList: true } }],
      changed: () => {
        looks += 1;
        look(looks);
      },
      restyled: () => {
        restyled += 1;
      },
    },
    end.signal,
  );
  const [observer, attributes] = FakeObserver.made;
  const textComes = (text = 'More.') =>
    observer?.tell([
      {
        type: 'childList',
        target: paragraph,
        addedNodes: [document.createTextNode(text)],
        removedNodes: [],
      },
    ]);
  return { observer, attributes, paragraph, textComes, end, looks: () => looks, restyled: () => restyled };
}

describe('watching the page', () => {
  it('looks once a frame, however much changed', () => {
    const { textComes, looks } = setUp();
    textComes();
    textComes();
    expect(looks()).toBe(0);
    frame();
    expect(looks()).toBe(1);
    frame();
    expect(looks()).toBe(1);
  });

  it('looks again at what changed while it looked', () => {
    const { textComes, looks } = setUp((times) => {
      if (times === 1) textComes();
    });
    textComes();
    frame();
    frame();
    expect(looks()).toBe(2);
  });

  it('rests after a look that took long, and then looks again', () => {
    const { textComes, looks } = setUp(() => {
      now += 50;
    });
    textComes();
    frame();
    textComes();
    frame();
    vi.advanceTimersByTime(399);
    frame();
    expect(looks()).toBe(1);
    vi.advanceTimersByTime(1);
    frame();
    expect(looks()).toBe(2);
  });

  it('reports a look that fails, and goes on looking', () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { textComes, looks } = setUp((times) => {
      if (times === 1) throw new Error('odd page');
    });
    textComes();
    frame();
    expect(reported).toHaveBeenCalledWith('Whence, looking at the page: Error: odd page');
    textComes();
    frame();
    expect(looks()).toBe(2);
  });

  it('does not take white space, nor our own element, for a change', () => {
    const { observer, paragraph, textComes, looks } = setUp();
    textComes('  ');
    const host = document.createElement('whence-host');
    observer?.tell([{ type: 'childList', target: paragraph, addedNodes: [host], removedNodes: [] }]);
    frame();
    expect(looks()).toBe(0);
  });

  it('hears of the root’s and the body’s attributes, which carry theme and language', () => {
    const { attributes, restyled, looks } = setUp();
    expect(attributes?.watched).toEqual([document.documentElement, document.body]);
    attributes?.tell([]);
    frame();
    expect([restyled(), looks()]).toEqual([1, 0]);
  });

  it('ends with its signal, also when a look is due', () => {
    const { observer, attributes, textComes, end, looks } = setUp();
    textComes();
    end.abort();
    frame();
    expect(looks()).toBe(0);
    expect([observer?.watched, attributes?.watched]).toEqual([[], []]);
  });
});
