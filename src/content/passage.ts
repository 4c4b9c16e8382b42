/** From what the reader selected to a passage that can be found again. */
import { articleText } from '../anchoring/article-text.ts';
import { describePassage } from '../anchoring/describe-passage.ts';
import type { Passage } from '../anchoring/passage.ts';
import type { Block, Span } from '../engine/types.ts';
import type { Target } from './hit.ts';
import type { Layer } from './painter.ts';

export interface Selected {
  readonly layer: Layer;
  readonly spans: readonly Span[];
  readonly passage: Passage;
}

/** The passage over spans of an article, without the white space that a hasty selection takes along; null for no words. */
export function passageOf(
  blocks: readonly Block[],
  spans: readonly Span[],
): { passage: Passage; spans: readonly Span[] } | null {
  const whole = articleText(blocks);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return null;
  const from = whole.toText(first).start;
  const to = whole.toText(last).end;
  const words = whole.text.slice(from, to);
  if (words.trim() === '') return null;
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return { passage: describePassage(whole.text, start, end), spans: whole.toSpans(start, end) };
}

/** What is selected now in one of the stories; null where nothing of them is. */
export function selectedIn(targets: readonly Target[], selection: Selection | null): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const { layer } of targets) {
    if (!range.intersectsNode(layer.story.root)) continue;
    const found = passageOf(layer.story.article.blocks, layer.story.map.spansOf(range));
    if (found) return { layer, ...found };
  }
  return null;
}
