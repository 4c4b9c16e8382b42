/** Turns candidates into claims: exact places, who the source is, kind, basis, degree, whom it is about. */
import type { Cast, Named } from '../people/cast.ts';
import { References } from '../people/references.ts';
import type { Text } from '../text/text.ts';
import type { Basis, Claim, Degree, Reason, Source, SourceKind, Span } from '../types.ts';
import { peopleSpokenOf } from './about.ts';
import { anonymityIn, basisOf, type Clues } from './basis.ts';
import { basisPlaces } from './basis-places.ts';
import { namesBody } from './body-in-words.ts';
import type { Candidate } from './candidate.ts';
import { cleaned, kindOf } from './content-span.ts';
import { headPhrase } from './head-phrase.ts';
import { type Paragraph, type Range, sentenceAround, spanOf, wordsOf } from './paragraph.ts';
import type { KindsOfSources } from './people-kinds.ts';
import { headOf } from './source-head.ts';
import { Sources, type Speaker } from './sources.ts';
import { kindOfWords } from './speaker.ts';
import { meansUnnamed, wishToStayUnnamed } from './unnamed.ts';

/** The sentence's words from the source or the cue on, whichever comes first. */
function restOf(paragraph: Paragraph, candidate: Candidate): Span | null {
  const { cue, source } = candidate;
  if (!cue) return null;
  const first = Math.min(cue.first, source?.first ?? cue.first);
  return spanOf(paragraph, { first, end: sentenceAround(paragraph, cue.first).end });
}

/** Who asks a question orders nothing, as who asks for something does. */
function degreeOf({ block }: Paragraph, { degree }: Candidate, content: readonly Span[]): Degree {
  const last = content.at(-1);
  return degree === 'ordered' && last && block.text.charAt(last.end - 1) === '?' ? 'stated' : degree;
}

const UNNAMED: ReadonlySet<SourceKind> = new Set(['person', 'official', 'organisation']);

/** Whoever asked not to be named stays unnamed, whomever the words that stand for them say they serve. */
function staysUnnamed(
  text: string,
  { source, sourceKind }: Pick<Speaker, 'source' | 'sourceKind'>,
  wishes: boolean,
): boolean {
  if (!source || source.person !== null) return false;
  // Police who give no names of the detained hide their own from nobody.
  if (namesBody(headPhrase(text.slice(source.start, source.end)))) return false;
  return (
    wishes ||
    (UNNAMED.has(sourceKind) && (wishToStayUnnamed(text, source) !== null || meansUnnamed(text, source)))
  );
}

function basisIn(paragraph: Paragraph, candidate: Candidate, clues: Omit<Clues, 'places'>): Basis {
  const told = basisOf(paragraph, { places: basisPlaces(paragraph, candidate), ...clues });
  return candidate.basis && candidate.basis !== told.kind ? { kind: candidate.basis, words: null } : told;
}

export class Finisher {
  private readonly references: References;
  private readonly sources: Sources;

  constructor(
    text: Text,
    private readonly cast: Cast,
    kinds: KindsOfSources,
  ) {
    this.references = new References(text, cast);
    this.sources = new Sources(this.references, cast, kinds);
  }

  /** Takes note of a paragraph before its claims are finished. */
  begin(paragraph: Paragraph): void {
    this.sources.begin(paragraph);
  }

  /** The claim of a candidate with its source resolved. Candidates come in reading order. */
  finish(paragraph: Paragraph, candidate: Candidate): Claim {
    const ranges: Range[] = [];
    const content: Span[] = [];
    for (const range of candidate.content) {
      const own = cleaned(paragraph, range);
      if (own.end <= own.first) continue;
      ranges.push(own);
      content.push(spanOf(paragraph, own));
    }
    const { source, sourceKind, reasons } = this.sources.resolve(
      paragraph,
      candidate.source,
      candidate.antecedent ?? null,
    );
    const { cue } = candidate;
    const rest = restOf(paragraph, candidate);
    const basis = basisIn(paragraph, candidate, { rest, source, sourceKind });
    const { text } = paragraph.block;
    const unnamed = staysUnnamed(text, { source, sourceKind }, anonymityIn(text, rest) !== null);
    if (unnamed && source) this.sources.hide(source);
    return {
      kind: kindOf(paragraph, ranges),
      content,
      source: source && this.withHead(paragraph, source, candidate.source),
      sourceKind: unnamed ? 'anonymous' : sourceKind,
      cue: cue && spanOf(paragraph, cue),
      basis: unnamed && basis.kind === 'unstated' ? { ...basis, kind: 'anonymous' } : basis,
      degree: degreeOf(paragraph, candidate, content),
      about: peopleSpokenOf(paragraph, ranges, {
        references: this.references,
        speaker: source?.person ?? null,
        names: this.mentionsIn(paragraph.block.index),
      }),
      reasons: [...candidate.reasons, ...reasons],
    };
  }

  /** The claim of a quotation without a cue: it carries on the speech of `before` when it opens the paragraph. */
  finishAlone(paragraph: Paragraph, candidate: Candidate, before: Claim | null): Claim {
    const opens = (candidate.content[0]?.first ?? 1) === 0;
    if (before && opens) return this.carry(paragraph, candidate, before);
    const { supposed } = candidate;
    if (!supposed || !this.sources.isPerson(paragraph, supposed)) return this.finish(paragraph, candidate);
    const reasons = [{ rule: 'subject of the sentence before', evidence: wordsOf(paragraph, supposed) }];
    return this.finish(paragraph, { ...candidate, source: supposed, reasons });
  }

  /** Names of people in a block, in reading order. */
  mentionsIn(block: number): readonly Named[] {
    return this.cast.namedIn(block);
  }

  /** Whether a token stands in a person's name. */
  isNamed({ tokens, block }: Paragraph, at: number): boolean {
    const token = tokens[at];
    return (
      token !== undefined &&
      this.mentionsIn(block.index).some(({ start, end }) => start < token.end && token.start < end)
    );
  }

  /** Whether words name a person of the cast or a body that speaks. */
  speaks(paragraph: Paragraph, range: Range): boolean {
    const { block, start, end } = spanOf(paragraph, range);
    const named = this.mentionsIn(block).some((mention) => mention.start < end && start < mention.end);
    return named || kindOfWords(wordsOf(paragraph, range)) !== 'organisation';
  }

  /** The claim of a quotation without a cue, which carries on the speech of `before`. */
  private carry(paragraph: Paragraph, candidate: Candidate, before: Claim): Claim {
    const { source, sourceKind, basis, cue, degree } = before;
    const reasons: Reason[] = [{ rule: 'goes on from the paragraph before', evidence: '' }];
    return { ...this.finish(paragraph, candidate), source, sourceKind, basis, cue, degree, reasons };
  }

  /** A source with the words that name it, where it has others too. */
  private withHead(paragraph: Paragraph, source: Source, range: Range | null): Source {
    if (!range) return source;
    const head = spanOf(
      paragraph,
      headOf(paragraph, range, (at) => this.isNamed(paragraph, at)),
    );
    if (head.end >= source.end) return source;
    const { block, start, end, person, named } = source;
    return named ? { block, start, end, person, named, head } : { block, start, end, person, head };
  }
}
