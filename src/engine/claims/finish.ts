/** Turns candidates into claims: exact spans, who the source is, kind, basis, degree, whom it is about. */
import type { Cast } from '../people/cast.ts';
import type { References } from '../people/references.ts';
import type { Claim, ClaimKind, Reason, Source, SourceKind, Span } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { type Paragraph, type Range, spanOf, wordsOf } from './paragraph.ts';
import { basisOf, kindOfPerson, kindOfWords } from './speaker.ts';

/** What a paragraph hands to a quotation that opens the next one. */
export interface Carried {
  readonly claim: Claim;
  readonly block: number;
}

type Manner = 'quoted' | 'said' | 'both';

const PREPOSITION = /^(?:of|for|in|at|from|to|with|on|by|near)$/;

function isMark({ tokens }: Paragraph, at: number, signs: RegExp): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'mark' && signs.test(token.text);
}

/** The content without what does not belong to it: a leading "that", commas at the edges, quotation marks around the whole. */
function cleaned(paragraph: Paragraph, { first: from, end: to }: Range): Range {
  const { tokens, quotations, quotedIn, lower } = paragraph;
  let [first, end] = [from, to];
  while (first < end && (isMark(paragraph, first, /^[,:;–—-]$/) || lower[first] === 'that')) first++;
  while (end > first && isMark(paragraph, end - 1, /^[,:;–—-]$/)) end--;
  const quotation = quotations[quotedIn[tokens[first]?.kind === 'quote' ? first + 1 : first] ?? -1];
  if (!quotation) return { first, end };
  const whole = first >= (quotation.open ?? quotation.first) && end <= (quotation.close ?? quotation.end) + 1;
  if (!whole) return { first, end };
  first = Math.max(first, quotation.first);
  end = Math.min(end, quotation.end);
  if (end - 1 > first && isMark(paragraph, end - 1, /^,$/)) end--;
  return { first, end };
}

function mannerOf({ quotedIn, tokens }: Paragraph, { first, end }: Range): Manner {
  let quoted = false;
  let said = false;
  for (let at = first; at < end; at++) {
    if (tokens[at]?.kind === 'quote' || tokens[at]?.kind === 'mark') continue;
    if ((quotedIn[at] ?? -1) >= 0) quoted = true;
    else said = true;
  }
  return quoted && said ? 'both' : quoted ? 'quoted' : 'said';
}

function kindOf(manners: readonly Manner[]): ClaimKind {
  if (manners.every((manner) => manner === 'quoted')) return 'direct';
  return manners.every((manner) => manner === 'said') ? 'indirect' : 'mixed';
}

export class Finisher {
  /** The last source that is no person, for "it". */
  private lastBody: { span: Span; kind: SourceKind } | null = null;

  constructor(
    private readonly references: References,
    private readonly cast: Cast,
  ) {}

  /** The claim of a candidate with its source resolved. */
  finish(paragraph: Paragraph, candidate: Candidate): Claim {
    const ranges = candidate.content
      .map((range) => cleaned(paragraph, range))
      .filter(({ first, end }) => end > first);
    const content = ranges.map((range) => spanOf(paragraph, range));
    const { source, sourceKind, reasons } = this.sourceOf(
      paragraph,
      candidate.source,
      candidate.antecedent ?? null,
    );
    const around =
      candidate.circumstances &&
      spanOf(paragraph, {
        first: candidate.cue?.first ?? candidate.circumstances.first,
        end: candidate.circumstances.end,
      });
    return {
      kind: kindOf(ranges.map((range) => mannerOf(paragraph, range))),
      content,
      source,
      sourceKind,
      cue: candidate.cue && spanOf(paragraph, candidate.cue),
      basis: basisOf(paragraph.block.text, around, sourceKind),
      degree: candidate.degree,
      about: this.aboutOf(content, source?.person ?? null),
      reasons: [...candidate.reasons, ...reasons],
    };
  }

  /** The claim of a quotation that stands alone: it carries on the speech of the paragraph before, or nobody is named. */
  carry(paragraph: Paragraph, candidate: Candidate, carried: Carried | null): Claim {
    const claim = this.finish(paragraph, candidate);
    const opens = (candidate.content[0]?.first ?? 1) === 0;
    if (!carried || !opens) return claim;
    const { source, sourceKind, basis, cue } = carried.claim;
    const reasons: Reason[] = [{ rule: 'goes on from the paragraph before', evidence: '' }];
    return { ...claim, source, sourceKind, basis, cue, reasons };
  }

  /** What the next paragraph's opening quotation would carry on. */
  carriedFrom(claims: readonly Claim[], block: number): Carried | null {
    const last = claims.findLast(({ source, kind }) => source !== null && kind !== 'indirect');
    return last ? { claim: last, block } : null;
  }

  private aboutOf(content: readonly Span[], speaker: number | null): number[] {
    const about = new Set<number>();
    this.cast.people.forEach(({ mentions }, person) => {
      if (
        person !== speaker &&
        mentions.some((mention) =>
          content.some(
            (span) => span.block === mention.block && mention.start < span.end && span.start < mention.end,
          ),
        )
      )
        about.add(person);
    });
    return [...about];
  }

  private sourceOf(
    paragraph: Paragraph,
    range: Range | null,
    antecedent: Range | null,
  ): { source: Source | null; sourceKind: SourceKind; reasons: readonly Reason[] } {
    if (!range) return { source: null, sourceKind: 'none', reasons: [] };
    const span = spanOf(paragraph, trimmedSource(paragraph, range));
    const person = this.personOf(paragraph, antecedent ?? range);
    if (person) {
      this.references.noteSpeaker(span.block, span.start, person.person);
      return {
        source: { ...span, person: person.person },
        sourceKind: kindOfPerson(this.cast, person.person),
        reasons: person.reasons,
      };
    }
    return antecedent
      ? this.bodyOf(paragraph, antecedent, spanOf(paragraph, antecedent))
      : this.bodyOf(paragraph, range, span);
  }

  private bodyOf(paragraph: Paragraph, range: Range, span: Span) {
    const words = wordsOf(paragraph, range);
    if (/^it$/i.test(words) && this.lastBody)
      return {
        source: { ...span, person: null, named: this.lastBody.span },
        sourceKind: this.lastBody.kind,
        reasons: [{ rule: 'pronoun', evidence: words }],
      };
    const kind = kindOfWords(words);
    this.lastBody = { span, kind };
    return { source: { ...span, person: null }, sourceKind: kind, reasons: [] };
  }

  private personOf(
    paragraph: Paragraph,
    range: Range,
  ): { person: number; reasons: readonly Reason[] } | null {
    const { lower, classes, block } = paragraph;
    const word = lower[range.first] ?? '';
    const { start } = spanOf(paragraph, range);
    if (range.end - range.first === 1 && classes[range.first] === 'pronoun')
      return this.references.resolvePronoun(word, block.index, start);
    const named = this.namedIn(paragraph, range);
    if (named !== null)
      return { person: named, reasons: [{ rule: 'named', evidence: wordsOf(paragraph, range) }] };
    return word === 'the'
      ? this.references.resolveDescription(wordsOf(paragraph, range), block.index, start)
      : null;
  }

  /** The person whom a phrase names: the mention that heads it, not one that only says whose or of what. */
  private namedIn(paragraph: Paragraph, { first, end }: Range): number | null {
    const { tokens, lower, block } = paragraph;
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      const person = this.cast.personAt(block.index, token.start, token.end);
      if (person === null) {
        if (/^(?:who|which|whose|whom)$/.test(lower[at] ?? '')) return null;
        continue;
      }
      let last = at;
      while (
        last + 1 < end &&
        this.cast.personAt(block.index, tokens[last + 1]?.start ?? 0, tokens[last + 1]?.end ?? 0) === person
      )
        last++;
      if (tokens[last + 1]?.kind !== 'possessive' && !this.belongs(paragraph, first, at)) return person;
      at = last;
    }
    return null;
  }

  /** Whether a mention stands in an "of …" phrase ("the family of Ilyk"). */
  private belongs({ lower, classes }: Paragraph, first: number, mention: number): boolean {
    for (let at = mention - 1; at > first; at--) {
      if (classes[at] === 'comma') return false;
      if (PREPOSITION.test(lower[at] ?? '')) return true;
    }
    return false;
  }
}

function trimmedSource(paragraph: Paragraph, { first, end }: Range): Range {
  let last = end;
  while (last > first + 1 && isMark(paragraph, last - 1, /^[,—–]$/)) last--;
  return { first, end: last };
}
