/** The registry's side of painting: what goes in, what comes out, and that others' highlights are left alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../../src/article/find-stories.ts';
import { textMapOf } from '../../src/article/text-map.ts';
import { marksOf } from '../../src/content/marks.ts';
import type { Layer } from '../../src/content/painter.ts';
import {
  clearRegistry,
  drawsLines,
  highlightName,
  registryPainter,
} from '../../src/content/registry-painter.ts';
import type { Span } from '../../src/engine/types.ts';
import { ARTICLE, aReading, claimOf, noteOn, personOf, TEXT } from './a-reading.ts';

/** As much of the browser's class as the painter uses. */
class FakeHighlight extends Set<object> {
  priority = 0;
}

const painted = (registry: Map<string, FakeHighlight>) =>
  Object.fromEntries(
    [...registry]
      .filter(([, highlight]) => highlight.size > 0)
      .map(([name, highlight]) => [name, [...highlight].map((range) => String(range)).sort()]),
  );

/** A story whose ranges are their own words. */
function storyOfWords(): Story {
  const rangeOf = ({ block, start, end }: Span) => {
    const words = TEXT[block]?.slice(start, end) ?? '';
    return Object.assign(Object.create(null), { toString: () => words });
  };
  return { article: ARTICLE, root: {} as Element, map: { ...textMapOf([]), rangeOf } };
}

const READING = aReading({
  people: [personOf('Darya Molchan', ['Darya Molchan', 'Molchan'])],
  claims: [
    claimOf({ source: 'Darya Molchan', cue: 'said', content: ['the bridge'] }),
    claimOf({ source: 'Darya Molchan', cue: 'said', content: ['been closed'] }),
  ],
  met: [true],
  notes: [noteOn('n1', 'toll', 'secret')],
});

const layerOf = (tone: 'light' | 'dark' = 'light'): Layer => ({
  story: storyOfWords(),
  marks: marksOf(READING),
  tone,
  hash: READING.hash,
});

function setUp({ lines = true, forced = false } = {}) {
  const registry = new Map<string, FakeHighlight>();
  const painter = registryPainter({
    registry: registry as unknown as HighlightRegistry,
    lines,
    forced: () => forced,
  });
  return { registry, painter };
}

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the registry painter', () => {
  it('paints people and claims, words that claims share once, and nothing of the reader’s', () => {
    const { registry, painter } = setUp();
    painter.paint({ layers: [layerOf()], open: null });
    expect(painted(registry)).toEqual({
      'whence-person': ['Darya Molchan', 'Molchan'],
      'whence-claim': ['Darya Molchan said'],
    });
  });

  it('paints the dark twins on a dark page', () => {
    const { registry, painter } = setUp();
    painter.paint({ layers: [layerOf('dark')], open: null });
    expect(Object.keys(painted(registry))).toEqual(['whence-person-d', 'whence-claim-d']);
  });

  it('opens a mark in place of its rest, and takes it back', () => {
    const { registry, painter } = setUp();
    const layer = layerOf();
    const [mark] = layer.marks;
    const rest = { layers: [layer], open: null };
    painter.paint(rest);
    painter.paint({ layers: [layer], open: { layer, kind: 'person', spans: mark?.open ?? [] } });
    expect(painted(registry)).toMatchObject({
      'whence-person': ['Molchan'],
      'whence-person-open': ['Darya Molchan'],
    });
    painter.paint(rest);
    expect(painted(registry)).toEqual({
      'whence-person': ['Darya Molchan', 'Molchan'],
      'whence-claim': ['Darya Molchan said'],
    });
  });

  it('does not tell the page of a note that is open', () => {
    const { registry, painter } = setUp();
    const layer = layerOf();
    const note = layer.marks.find(({ kind }) => kind === 'note');
    painter.paint({ layers: [layer], open: { layer, kind: 'note', spans: note?.open ?? [] } });
    expect(JSON.stringify(painted(registry))).not.toContain('toll');
  });

  it('leaves the highlights of others alone, painting and clearing', () => {
    const { registry, painter } = setUp();
    const theirs = new FakeHighlight();
    registry.set('search', theirs);
    painter.paint({ layers: [layerOf()], open: null });
    painter.clear();
    expect([...registry]).toEqual([['search', theirs]]);
  });

  it('does not take out what a newer copy of this script painted', () => {
    const { registry, painter } = setUp();
    painter.paint({ layers: [layerOf()], open: null });
    const newer = new FakeHighlight();
    registry.set('whence-person', newer);
    painter.clear();
    expect([...registry]).toEqual([['whence-person', newer]]);
  });

  it('is empty in forced colours, also when they come later', () => {
    const { registry, painter } = setUp({ forced: true });
    painter.paint({ layers: [layerOf()], open: null });
    expect(painted(registry)).toEqual({});
  });

  it('paints people by ground where lines are not drawn', () => {
    const { registry, painter } = setUp({ lines: false });
    painter.paint({ layers: [layerOf()], open: null });
    expect(Object.keys(painted(registry))).toEqual(['whence-person-bg', 'whence-claim']);
  });

  it('takes out everything an earlier copy left', () => {
    const registry = new Map([
      ['whence-claim-open-d', new FakeHighlight()],
      ['whence-person-bg', new FakeHighlight()],
      ['search', new FakeHighlight()],
    ]);
    clearRegistry(registry as unknown as HighlightRegistry);
    expect([...registry.keys()]).toEqual(['search']);
  });
});

describe('browsers that draw lines', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36',
      true,
    ],
  ])('%s', (userAgent, lines) => {
    expect(drawsLines(userAgent)).toBe(lines);
  });

  it('has a rule in marks.css for every name', async () => {
    const { readFile } = await import('node:fs/promises');
    const css = await readFile('src/content/marks.css', 'utf8');
    for (const form of ['claim', 'claim-open', 'person', 'person-open'] as const)
      for (const tone of ['light', 'dark'] as const)
        for (const lines of [true, false])
          expect(css).toContain(`::highlight(${highlightName(form, { tone }, lines)})`);
  });
});
