/** Which boxes lie over a story: the reader's own marks always, the article's in forced colours only. */
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/content/marks.ts';
import { boxesOf, signsOf } from '../../src/content/overlay-boxes.ts';
import type { Layer, OpenPlace } from '../../src/content/painter.ts';
import { aReading, claimOf, noteOn, personOf, spanOf } from './a-reading.ts';
import { lineAt, storyOn } from './a-target.ts';

const LINE = lineAt(100, 200);

/** Every span stands on one line of a column that begins at 90. */
function layerOf(met = false): Layer {
  const reading = aReading({
    people: [personOf('Darya Molchan', ['Darya Molchan'])],
    claims: [claimOf({ source: 'Darya Molchan', cue: 'said', content: ['the bridge'] })],
    met: [met],
    notes: [
      noteOn('n1', 'toll', 'why?'),
      noteOn('n2', 'house', ''),
      { id: 'n3', target: { type: 'passage', place: doubtful('letter') }, hasWords: true },
    ],
  });
  const story = storyOn(() => [LINE]);
  const column = { getBoundingClientRect: () => ({ left: 90 }) };
  const startContainer = { parentElement: { closest: () => column } };
  const map = {
    ...story.map,
    rangeOf: (span: Parameters<typeof story.map.rangeOf>[0]) =>
      Object.assign(Object.create(null), story.map.rangeOf(span), { startContainer }),
  };
  return { story: { ...story, map }, marks: marksOf(reading), tone: 'light', hash: 'aa' };
}

const doubtful = (words: string) => ({ spans: [spanOf(words)], certainty: 'uncertain' }) as const;

const kinds = (layer: Layer, { open = null as OpenPlace | null, forced = false } = {}) =>
  boxesOf({ layers: [layer], open }, { baselineOf: () => 215, forced, thickness: 1.5 }).map(
    ({ box }) => box.kind,
  );

const NOTES = ['mark', 'mark', 'mark maybe'];

describe('boxes over a story', () => {
  it('are the highlighter of every note, dashed where its place is in doubt', () => {
    expect(kinds(layerOf())).toEqual(NOTES);
  });

  it('fill in the line under a name that was met before', () => {
    expect(kinds(layerOf(true))).toEqual(['met', ...NOTES]);
  });

  it('draw the article’s marks too where the system chooses the colours', () => {
    expect(kinds(layerOf(), { forced: true })).toEqual(['line-person', 'line-claim', ...NOTES]);
  });

  it.each([
    ['a note that is open gets a line of its own', 'note', false, ['place']],
    ['a person that is open is the registry’s to paint', 'person', false, []],
    ['a claim that is open in forced colours gets a thicker line', 'claim', true, ['line-claim open']],
  ] as const)('%s', (_name, kind, forced, added) => {
    const layer = layerOf();
    const open = { layer, kind, spans: [spanOf('toll')] };
    const rest = kinds(layer, { forced });
    expect(kinds(layer, { open, forced })).toEqual([...rest, ...added]);
  });
});

describe('signs in the margin', () => {
  it('stand beside notes with words only, before the column', () => {
    const signs = signsOf({ layers: [layerOf()], open: null });
    expect(signs.map(({ mark }) => mark.key.split(' ').at(-1))).toEqual(['n1', 'n3']);
    expect(signs[0]?.box.right).toBeLessThan(90);
  });
});
