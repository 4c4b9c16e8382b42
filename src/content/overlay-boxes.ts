/** Measures which boxes the overlay draws for a scene. Reads layout only; nothing here changes the page. */
import type { BaselineOf } from './baseline.ts';
import { columnAround } from './column.ts';
import { type Drawn, highlighter, metLine, signBox, underline } from './draw.ts';
import { type Box, linesOf } from './lines.ts';
import type { Mark } from './marks.ts';
import { type Layer, rangesOf, type Scene } from './painter.ts';

export interface Measuring {
  readonly baselineOf: BaselineOf;
  /** In forced colours every mark is a line of ours. */
  readonly forced: boolean;
  /** Of the line under names met before, in CSS pixels. */
  readonly thickness: number;
}

export interface LaidBox {
  readonly box: Drawn;
  readonly layer: Layer;
}

export interface LaidSign extends LaidBox {
  readonly mark: Mark;
}

const LINE = { person: 'line-person', claim: 'line-claim' } as const;

/** One box for each line of each span. */
function along(layer: Layer, spans: Mark['rest'], draw: (line: Box, range: Range) => Drawn): LaidBox[] {
  return rangesOf(layer.story, spans).flatMap((range) =>
    linesOf(range.getClientRects()).map((line) => ({ layer, box: draw(line, range) })),
  );
}

function markBoxes(layer: Layer, mark: Mark, { baselineOf, forced, thickness }: Measuring): LaidBox[] {
  const { kind, rest, met, certainty } = mark;
  if (kind === 'note') {
    const look = certainty === 'uncertain' ? 'mark maybe' : 'mark';
    return along(layer, rest, (line) => highlighter(line, look));
  }
  const lines = forced
    ? along(layer, rest, (line, range) => underline(line, baselineOf(line, range), LINE[kind]))
    : [];
  const meetings = met
    ? along(layer, rest, (line, range) => metLine(line, baselineOf(line, range), thickness))
    : [];
  return [...lines, ...meetings];
}

function openBoxes({ open }: Scene, { baselineOf, forced }: Measuring): LaidBox[] {
  if (open === null || (open.kind !== 'note' && !forced)) return [];
  const kind = open.kind === 'note' ? 'place' : LINE[open.kind];
  return along(open.layer, open.spans, (line, range) => {
    const box = underline(line, baselineOf(line, range), kind);
    return kind === 'place' ? box : { ...box, kind: `${kind} open` };
  });
}

/** Everything without words: boxes and lines over the text, in viewport coordinates. */
export function boxesOf(scene: Scene, measuring: Measuring): readonly LaidBox[] {
  const rest = scene.layers.flatMap((layer) =>
    layer.marks.flatMap((mark) => markBoxes(layer, mark, measuring)),
  );
  return [...rest, ...openBoxes(scene, measuring)];
}

/** The signs of notes with words, in the margin. */
export function signsOf({ layers }: Scene): readonly LaidSign[] {
  return layers.flatMap((layer) =>
    layer.marks
      .filter((mark) => mark.sign)
      .flatMap((mark) => {
        const [range] = rangesOf(layer.story, mark.rest);
        const [line] = range ? linesOf(range.getClientRects()) : [];
        const column = range && columnAround(range.startContainer);
        if (!line || !column) return [];
        return { layer, mark, box: signBox(line, column.left) };
      }),
  );
}
