/** What is painted as stories come, leave, and stand on another ground. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scene } from '../../src/content/painter.ts';
import { createStage } from '../../src/content/stage.ts';
import type { ReadStory } from '../../src/content/visits.ts';
import { lineAt, READING, storyOn } from './a-target.ts';

const ground = { colour: 'rgb(255, 255, 255)' };

beforeEach(() => {
  ground.colour = 'rgb(255, 255, 255)';
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: ground.colour, color: 'rgb(90, 90, 90)' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const readStory = (hash = 'aa'): ReadStory => ({
  story: storyOn(() => [lineAt(0, 0)]),
  reading: { ...READING, hash },
});

function setUp() {
  const end = new AbortController();
  const scenes: Scene[] = [];
  let cleared = 0;
  const painter = {
    paint: (scene: Scene) => scenes.push(scene),
    clear: () => {
      cleared += 1;
    },
  };
  const hidden = new Set<string>();
  const isShown = (kind: string) => !hidden.has(kind);
  const stage = createStage({ painters: [painter], isShown, signal: end.signal });
  /** Opens the first mark of the first story, as it is known now. */
  const openFirst = () => {
    const [target] = stage.targets();
    const [mark] = target?.index.marks ?? [];
    if (!target || !mark) throw new Error('Nothing is on the stage');
    const place = { layer: target.layer, kind: mark.kind, spans: mark.open };
    stage.open(place);
    return place;
  };
  return { stage, scenes, end, hidden, openFirst, last: () => scenes.at(-1), cleared: () => cleared };
}

describe('the stage', () => {
  it('paints the marks of its stories', () => {
    const { stage, last } = setUp();
    stage.set([readStory()]);
    expect(last()?.layers.map(({ marks }) => marks.length)).toEqual([3]);
    expect(last()?.open).toBeNull();
  });

  it('leaves out a kind of mark that the reader does not want, at once, and brings it back', () => {
    const { stage, last, hidden } = setUp();
    stage.set([readStory()]);
    hidden.add('person');
    stage.again();
    expect(last()?.layers[0]?.marks.map(({ kind }) => kind)).toEqual(['claim']);
    const [target] = stage.targets();
    expect(target?.index.at(1, 0).map(({ kind }) => kind)).toEqual(['claim']);
    expect(target?.index.byKey(`${READING.article.id} person 1 0 13`)?.kind).toBe('person');
    hidden.clear();
    stage.again();
    expect(last()?.layers[0]?.marks).toHaveLength(3);
  });

  it('gives the same layer for a story that is the same, so that painters need not begin anew', () => {
    const { stage, last } = setUp();
    const read = readStory();
    stage.set([read]);
    const before = last()?.layers[0];
    stage.set([read]);
    expect(last()?.layers[0]).toBe(before);
  });

  it('paints in the other tone when the page turns dark, the open place along with the rest', () => {
    const { stage, last, openFirst } = setUp();
    stage.set([readStory()]);
    openFirst();
    ground.colour = 'rgb(10, 10, 10)';
    stage.again();
    expect(last()?.layers[0]?.tone).toBe('dark');
    expect(last()?.open?.layer).toBe(last()?.layers[0]);
  });

  it('opens a place that is known by the layer of an earlier tone in the tone of now', () => {
    const { stage, last, openFirst } = setUp();
    stage.set([readStory()]);
    const place = openFirst();
    ground.colour = 'rgb(10, 10, 10)';
    stage.again();
    stage.open(null);
    stage.open(place);
    expect(last()?.open?.layer).toBe(last()?.layers[0]);
    expect(last()?.open?.layer.tone).toBe('dark');
  });

  it('follows the same text to new nodes, and closes a place whose text is another', () => {
    const { stage, last, openFirst } = setUp();
    stage.set([readStory()]);
    openFirst();
    stage.set([readStory()]);
    expect(last()?.open?.layer).toBe(last()?.layers[0]);
    stage.set([readStory('bb')]);
    expect(last()?.open).toBeNull();
  });

  it('closes the place of a story that left', () => {
    const { stage, last, openFirst } = setUp();
    stage.set([readStory()]);
    openFirst();
    stage.set([]);
    expect(last()).toEqual({ layers: [], open: null });
  });

  it('clears once at its end and paints no more', () => {
    const { stage, scenes, end, cleared } = setUp();
    stage.set([readStory()]);
    end.abort();
    stage.again();
    expect(cleared()).toBe(1);
    expect(scenes).toHaveLength(1);
  });
});
