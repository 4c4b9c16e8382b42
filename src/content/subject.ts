/** Words of a story with which something is done: a card stands beside them, or the focus goes there. */
import type { Span } from '../engine/types.ts';
import type { CardTarget } from '../messaging/card-protocol.ts';
import type { Target } from './hit.ts';
import { type Box, linesOfRanges } from './lines.ts';
import type { Mark, MarkKind } from './marks.ts';
import { type Layer, rangesOf, successor } from './painter.ts';
import type { Selected } from './passage.ts';
import type { Words } from './placement.ts';
import { sentenceAround } from './sentence.ts';

export interface Subject {
  readonly key: string;
  readonly layer: Layer;
  readonly kind: MarkKind;
  readonly spans: readonly Span[];
  /** The part of them that is marked at rest: where the focus stands. */
  readonly rest: readonly Span[];
  /** Null where no card belongs to these words. */
  readonly target: CardTarget | null;
}

/** Its lines as they stand now, in viewport coordinates; none when its words are not shown. */
export const linesOfSubject = ({ layer, spans }: Subject): readonly Box[] =>
  linesOfRanges(rangesOf(layer.story, spans));

const sentenceOf = ({ story: { article } }: Layer, span: Span): Span => {
  const text = article.blocks[span.block]?.text ?? '';
  return { ...span, ...sentenceAround(text, span) };
};

/** What a card beside these words must know of the page as it stands now. */
export const standingOf = (subject: Subject): Words => ({
  lines: linesOfSubject(subject),
  sentences: subject.rest.map((span) =>
    linesOfRanges(rangesOf(subject.layer.story, [sentenceOf(subject.layer, span)])),
  ),
});

/** The line on which the focus stands; null when the words are not shown. */
export const lineOfFocus = ({ layer, rest }: Subject): Box | null =>
  linesOfRanges(rangesOf(layer.story, rest))[0] ?? null;

/** The article's own words there. */
export const wordsOfSubject = ({ layer, spans }: Pick<Subject, 'layer' | 'spans'>): string =>
  spans.map(({ block, start, end }) => layer.story.article.blocks[block]?.text.slice(start, end)).join(' … ');

/** A mark of a layer. */
export const subjectOf = (layer: Layer, { key, kind, rest, open, target }: Mark): Subject => ({
  key,
  layer,
  kind,
  spans: open,
  rest,
  target,
});

/** The mark with this key, wherever on the page it is. */
export function markedSubject(targets: readonly Target[], key: string): Subject | null {
  for (const { layer, index } of targets) {
    const mark = index.byKey(key);
    if (mark) return subjectOf(layer, mark);
  }
  return null;
}

/** The mark on these words, or the bare words; null when they are not on the page. */
export function subjectAt(
  targets: readonly Target[],
  articleId: string,
  spans: readonly Span[],
): Subject | null {
  const target = targets.find(({ layer }) => layer.story.article.id === articleId);
  if (!target) return null;
  const { layer, index } = target;
  const mark = index.on(spans);
  const subject: Subject = mark
    ? subjectOf(layer, mark)
    : { key: `${articleId} place`, layer, kind: 'note', spans, rest: spans, target: null };
  return linesOfSubject(subject).length > 0 ? subject : null;
}

/** A passage that was just selected: it has no mark yet. */
export function selectedSubject({ layer, spans, passage }: Selected): Subject {
  const articleId = layer.story.article.id;
  const key = `${articleId} passage ${passage.start} ${passage.end}`;
  return { key, layer, kind: 'note', spans, rest: spans, target: { type: 'passage', articleId, passage } };
}

/** The same words after stories came, changed or left; null when their text is another. */
export function renewedSubject(targets: readonly Target[], subject: Subject | null): Subject | null {
  const layers = targets.map((target) => target.layer);
  const layer = subject && successor(subject.layer, layers);
  return layer && { ...subject, layer };
}
