/**
 * Paints the automatic marks through the CSS Custom Highlight API, which changes neither nodes nor layout. The page's own
 * scripts can read the registry: only what anybody could find in the article goes in, nothing of the reader's.
 */
import { type Layer, type OpenPlace, type Painter, rangesOf, type Scene } from './painter.ts';

/** Every name this extension has ever put into the registry, without the ending of the dark tone. */
const NAMES = [
  'whence-claim',
  'whence-claim-open',
  'whence-person',
  'whence-person-open',
  'whence-person-bg',
  'whence-person-bg-open',
] as const;

/** Which lies on top where marks overlap. */
const PRIORITY = { claim: 1, 'claim-open': 2, person: 3, 'person-open': 4 } as const;
type Form = keyof typeof PRIORITY;

/** First Firefox that draws lines in highlights; before it people are told by ink and ground. */
const FIREFOX_WITH_LINES = 146;

/** Whether this browser draws lines in highlights; no feature test tells it, so the version does. */
export function drawsLines(userAgent: string): boolean {
  const version = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  return version === undefined || Number(version) >= FIREFOX_WITH_LINES;
}

/** The registry's name for a form of mark. */
export function highlightName(form: Form, { tone }: Pick<Layer, 'tone'>, lines: boolean): string {
  const drawn = lines ? form : form.replace('person', 'person-bg');
  return `whence-${drawn}${tone === 'dark' ? '-d' : ''}`;
}

/** Takes out what an earlier copy of this script left; never a highlight of the page's. */
export function clearRegistry(registry: HighlightRegistry): void {
  for (const name of NAMES) for (const ending of ['', '-d']) registry.delete(name + ending);
}

interface Painted {
  readonly layer: Layer;
  readonly form: 'claim' | 'person';
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly range: Range;
}

/** The places of a layer at rest; words that several claims share are painted once. */
function atRest(layer: Layer): Painted[] {
  const seen = new Set<string>();
  return layer.marks.flatMap(({ kind, rest }) => {
    if (kind === 'note') return [];
    return rest.flatMap((span) => {
      const id = `${kind} ${span.block} ${span.start} ${span.end}`;
      const range = seen.has(id) ? null : layer.story.map.rangeOf(span);
      seen.add(id);
      return range === null ? [] : { layer, form: kind, ...span, range };
    });
  });
}

const within = (place: Painted, open: OpenPlace): boolean =>
  place.layer === open.layer &&
  place.form === open.kind &&
  open.spans.some(
    ({ block, start, end }) => block === place.block && start <= place.start && place.end <= end,
  );

export interface RegistryOptions {
  readonly registry: HighlightRegistry;
  /** See `drawsLines`. */
  readonly lines: boolean;
  /** In forced colours browsers fill every highlight with one colour: then nothing goes in. */
  readonly forced: () => boolean;
}

export function registryPainter({ registry, lines, forced }: RegistryOptions): Painter {
  const highlights = new Map<string, Highlight>();
  let layers: readonly Layer[] = [];
  let places: Painted[] = [];
  let hidden: Painted[] = [];

  const named = (form: Form, layer: Layer): Highlight => {
    const name = highlightName(form, layer, lines);
    const known = highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = PRIORITY[form];
    highlights.set(name, made);
    registry.set(name, made);
    return made;
  };

  const clear = () => {
    // A newer copy of this script may have put its own under the same names.
    for (const [name, highlight] of highlights) if (registry.get(name) === highlight) registry.delete(name);
    highlights.clear();
    [layers, places, hidden] = [[], [], []];
  };

  const paintRest = (scene: Scene) => {
    if (layers.length === scene.layers.length && layers.every((layer, at) => layer === scene.layers[at]))
      return;
    clear();
    layers = scene.layers;
    places = layers.flatMap(atRest);
    for (const { form, layer, range } of places) named(form, layer).add(range);
  };

  const paintOpen = (open: OpenPlace | null) => {
    for (const [name, highlight] of highlights) if (/-open(-d)?$/.test(name)) highlight.clear();
    for (const { form, layer, range } of hidden) named(form, layer).add(range);
    hidden = [];
    if (open === null || open.kind === 'note') return;
    // Two grounds on the same words would add up: the place that opens is taken out of those at rest.
    hidden = places.filter((place) => within(place, open));
    for (const { form, layer, range } of hidden) named(form, layer).delete(range);
    const highlight = named(`${open.kind}-open`, open.layer);
    for (const range of rangesOf(open.layer.story, open.spans)) highlight.add(range);
  };

  return {
    paint(scene) {
      if (forced()) return clear();
      paintRest(scene);
      paintOpen(scene.open);
    },
    clear,
  };
}
