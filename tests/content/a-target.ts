/** Stories on a page that has no layout: each word stands where the test says. */
import type { Story } from '../../src/article/find-stories.ts';
import { textMapOf } from '../../src/article/text-map.ts';
import type { Target } from '../../src/content/hit.ts';
import type { Box } from '../../src/content/lines.ts';
import { indexMarks } from '../../src/content/mark-index.ts';
import { marksOf } from '../../src/content/marks.ts';
import type { Tone } from '../../src/content/tone.ts';
import { ARTICLE, aReading, claimOf, personOf } from './a-reading.ts';

/** A line of text as high as a line is. */
export const lineAt = (left: number, top: number, width = 80): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

/** A story whose every span stands on these lines; on none after its nodes left the document. */
export function storyOn(lines: () => readonly Box[]): Story {
  const rangeOf = () =>
    Object.assign(Object.create(null), {
      startContainer: { parentElement: null },
      endContainer: { parentElement: null },
      getClientRects: () => lines(),
    });
  return { article: ARTICLE, root: {} as Element, map: { ...textMapOf([]), rangeOf } };
}

/** Two people and a claim. */
export const READING = aReading({
  people: [personOf('Darya Molchan', ['Darya Molchan', 'Molchan'])],
  claims: [claimOf({ source: 'Darya Molchan', cue: 'said', content: ['the bridge'] })],
});

/** The story as something that answers the pointer; another `hash` stands for another text. */
export function targetOn(lines: () => readonly Box[], { hash = 'aa', tone = 'light' as Tone } = {}): Target {
  const index = indexMarks(marksOf(READING));
  return { index, layer: { story: storyOn(lines), marks: index.marks, tone, hash } };
}
