/** What painting is, whoever does it: the highlight registry of the browser, or boxes in our own layer. */
import type { Story } from '../article/find-stories.ts';
import type { Span } from '../engine/types.ts';
import type { Mark, MarkKind } from './marks.ts';
import type { Tone } from './tone.ts';

/** One story with its marks. The same object stands for the same marks at the same nodes. */
export interface Layer {
  readonly story: Story;
  readonly marks: readonly Mark[];
  readonly tone: Tone;
  /** Of the text these marks belong to. */
  readonly hash: string;
}

/** The one place that is painted open: the mark whose card shows, or the place that was jumped to. */
export interface OpenPlace {
  readonly layer: Layer;
  readonly kind: MarkKind;
  readonly spans: readonly Span[];
}

export interface Scene {
  readonly layers: readonly Layer[];
  readonly open: OpenPlace | null;
}

export interface Painter {
  /** Brings the page to this scene, from whatever was painted before. */
  readonly paint: (scene: Scene) => void;
  /** Leaves nothing of ours. */
  readonly clear: () => void;
}

/** The nodes of some spans as they stand in the document now; what has left it is left out. */
export function rangesOf(story: Story, spans: readonly Span[]): readonly Range[] {
  return spans.map((span) => story.map.rangeOf(span)).filter((range) => range !== null);
}

/** The layer that stands now for the same text as another did: the same places, perhaps at other nodes. */
export function successor(layer: Layer, layers: readonly Layer[]): Layer | null {
  const same = (other: Layer) =>
    other.story.article.id === layer.story.article.id && other.hash === layer.hash;
  return layers.find(same) ?? null;
}
