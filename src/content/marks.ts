/** What can be marked in a story: the places of its people, its claims and the reader's notes. */
import type { Certainty } from '../anchoring/passage.ts';
import type { Block, Claim, Span } from '../engine/types.ts';
import type { PageNote, PageReading } from '../library/reading.ts';
import type { CardTarget } from '../messaging/card-protocol.ts';

export type MarkKind = 'person' | 'claim' | 'note';

export interface Mark {
  /** Tells this mark from every other one on the page, also after the story was read again unchanged. */
  readonly key: string;
  readonly kind: MarkKind;
  readonly target: CardTarget;
  /** Where it is painted at rest, and where a pointer meets it. */
  readonly rest: readonly Span[];
  /** Where it is painted while its card is open. */
  readonly open: readonly Span[];
  /** A name that the reader met in another article. */
  readonly met: boolean;
  /** A note with words, which gets a sign in the margin. */
  readonly sign: boolean;
  /** How surely a note stands where it stands; `certain` for what the engine found in this very text. */
  readonly certainty: Certainty;
}

const PLAIN = { met: false, sign: false, certainty: 'certain' } as const;

const byPlace = (a: Span, b: Span): number => a.block - b.block || a.start - b.start;

/** Spans in reading order; those with nothing but white space between them become one, so that a tint has no gaps. */
export function joinSpans(spans: readonly Span[], blocks: readonly Block[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort(byPlace)) {
    const last = joined.at(-1);
    const between = last && blocks[span.block]?.text.slice(last.end, span.start);
    const near = last?.block === span.block && between !== undefined && between.trim() === '';
    if (last && near) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push({ block: span.block, start: span.start, end: span.end });
  }
  return joined;
}

/** At rest a claim shows only who says it, with which word and by which way; one that shows none would else be met nowhere. */
function claimAtRest(claim: Claim): readonly Span[] {
  const { cue, source, basis } = claim;
  const said = [cue, source && (source.head ?? source), basis.words].filter((span) => span !== null);
  return said.length > 0 ? said : claim.content;
}

/** By the place, which stays when the reader corrects who or what else the article has. */
const keyOf = (articleId: string, kind: MarkKind, { block, start, end }: Span) =>
  `${articleId} ${kind} ${block} ${start} ${end}`;

function people({ article, analysis, people: known }: PageReading): Mark[] {
  return analysis.people.flatMap(({ mentions }, person) =>
    mentions.map(({ block, start, end }) => {
      const at = { block, start, end };
      const spans = [at];
      return {
        ...PLAIN,
        key: keyOf(article.id, 'person', at),
        kind: 'person' as const,
        target: { type: 'person' as const, articleId: article.id, at },
        rest: spans,
        open: spans,
        met: known[person]?.met ?? false,
      };
    }),
  );
}

function claims({ article, analysis }: PageReading): Mark[] {
  return analysis.claims.flatMap((claim) => {
    const rest = claimAtRest(claim);
    const [first] = claim.content;
    if (!first) return [];
    const at = { block: first.block, start: first.start, end: first.end };
    return {
      ...PLAIN,
      key: keyOf(article.id, 'claim', at),
      kind: 'claim' as const,
      target: { type: 'claim' as const, articleId: article.id, at },
      rest: joinSpans(rest, article.blocks),
      open: joinSpans([...rest, ...claim.content], article.blocks),
    };
  });
}

/** The key of a note's mark. */
export const noteKey = (articleId: string, noteId: string) => `${articleId} note ${noteId}`;

const lengthOf = ({ target }: PageNote): number =>
  target.type === 'person' || !target.place
    ? 0
    : target.place.spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** The shortest first: of those that lie on the same words it answers the pointer. */
function notes({ article, notes: all }: PageReading): Mark[] {
  return all
    .toSorted((one, other) => lengthOf(one) - lengthOf(other))
    .flatMap(({ id, target, hasWords }) =>
      target.type === 'person' || target.place === null
        ? []
        : {
            key: noteKey(article.id, id),
            kind: 'note' as const,
            target: { type: 'note' as const, articleId: article.id, noteId: id },
            rest: target.place.spans,
            open: target.place.spans,
            met: false,
            sign: hasWords,
            certainty: target.place.certainty,
          },
    );
}

/** All marks of a story; where several lie on the same words, the one that answers the pointer comes first. */
export function marksOf(reading: PageReading): readonly Mark[] {
  return [...people(reading), ...claims(reading), ...notes(reading)];
}
