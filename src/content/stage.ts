/** Everything painted on the page at one time: what rests on the stories, and the one place that is open. */
import type { Target } from './hit.ts';
import { indexMarks } from './mark-index.ts';
import { type MarkKind, marksOf } from './marks.ts';
import { type OpenPlace, type Painter, successor } from './painter.ts';
import { measureTone } from './tone.ts';
import type { ReadStory } from './visits.ts';

export interface Stage {
  /** Brings the marks of these stories onto the page, and takes those of all others off. */
  readonly set: (stories: readonly ReadStory[]) => void;
  readonly open: (place: OpenPlace | null) => void;
  /** Measures and draws again: words moved, the page changed its looks, or other kinds of mark are shown. */
  readonly again: () => void;
  readonly targets: () => readonly Target[];
}

export interface StageOptions {
  /** All paint every scene, one after the other; none knows of the others. */
  readonly painters: readonly Painter[];
  /** Whether marks of a kind are shown now. */
  readonly isShown: (kind: MarkKind) => boolean;
  readonly signal: AbortSignal;
}

const KINDS: readonly MarkKind[] = ['person', 'claim', 'note'];

export function createStage({ painters, isShown, signal }: StageOptions): Stage {
  let stories: readonly ReadStory[] = [];
  let targets: readonly Target[] = [];
  let open: OpenPlace | null = null;
  let made = new Map<ReadStory, Target>();
  /** The kinds of mark that `made` shows. */
  let kinds = '';

  const paint = () => {
    if (signal.aborted) return;
    const scene = { layers: targets.map(({ layer }) => layer), open };
    for (const painter of painters) painter.paint(scene);
  };

  const targetOf = (read: ReadStory): Target => {
    const tone = measureTone(read.story.root);
    const known = made.get(read);
    if (known?.layer.tone === tone) return known;
    const index = known?.index ?? indexMarks(marksOf(read.reading), isShown);
    const { story, reading } = read;
    return { index, layer: { story, marks: index.marks, tone, hash: reading.hash } };
  };

  /** The place among the layers of now: who asks for it may know it by a layer from before the last change. */
  const placed = (place: OpenPlace | null): OpenPlace | null => {
    const layers = targets.map((target) => target.layer);
    const layer = place && successor(place.layer, layers);
    return layer && { ...place, layer };
  };

  const set = (now: readonly ReadStory[]) => {
    stories = now;
    const shown = KINDS.filter(isShown).join();
    if (shown !== kinds) made = new Map();
    kinds = shown;
    made = new Map(stories.map((read) => [read, targetOf(read)]));
    targets = [...made.values()];
    open = placed(open);
    paint();
  };

  signal.addEventListener('abort', () => {
    for (const painter of painters) painter.clear();
  });

  return {
    set,
    open(place) {
      open = placed(place);
      paint();
    },
    again: () => set(stories),
    targets: () => targets,
  };
}
