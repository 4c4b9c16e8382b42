/** Who a source is: a person of the cast, named or meant by a pronoun or a description, or a body that speaks. */
import { wordSet } from '../lexicons/word-list.ts';
import type { Cast } from '../people/cast.ts';
import type { Resolved } from '../people/descriptions.ts';
import type { References } from '../people/references.ts';
import type { Reason, Source, SourceKind, Span } from '../types.ts';
import { namesBody } from './body-in-words.ts';
import { type Paragraph, type Range, spanOf, wordsOf } from './paragraph.ts';
import type { KindsOfSources } from './people-kinds.ts';
import { namedIn, personBeforeWho } from './person-in-phrase.ts';
import { mainSubject } from './speaking.ts';
import { nounAfterThe } from './the-noun.ts';
import { ToldBodies } from './told-bodies.ts';

export interface Speaker {
  readonly source: Source | null;
  readonly sourceKind: SourceKind;
  readonly reasons: readonly Reason[];
}

const NOBODY: Speaker = { source: null, sourceKind: 'none', reasons: [] };
/** "its chairwoman, a chemist from Perm", "the person": somebody told of for the first time, or hidden. */
const INTRODUCED = /^\S+ [^,]+, an? |^the (?:person|people)$/i;
/** Words that begin a description of somebody known or soon named. */
const DESCRIBES = wordSet('the his her their its');
const OWNER = /(?:^|\bof )(his|her)(?=\s)/;

/** "his" or "her" of words in small letters that say whose somebody is. */
function ownerIn(small: string): string | undefined {
  return small.includes('his') || small.includes('her') ? OWNER.exec(small)?.[1] : undefined;
}

const OBJECTS = wordSet('his her him');

export class Sources {
  private readonly bodies: ToldBodies;

  constructor(
    private readonly references: References,
    private readonly cast: Cast,
    private readonly kinds: KindsOfSources,
  ) {
    this.bodies = new ToldBodies(references, kinds);
  }

  /** Takes note of a paragraph before its sources are resolved. */
  begin(paragraph: Paragraph): void {
    const { block, sentences, quotedIn } = paragraph;
    for (const sentence of sentences) {
      if (quotedIn[sentence.first] !== -1 || paragraph.tokens[sentence.first]?.kind === 'quote') continue;
      const subject = mainSubject(paragraph, sentence, sentence.end);
      const person = subject && this.personOf(paragraph, withoutComma(paragraph, subject));
      if (person) this.references.noteSubject(block.index, spanOf(paragraph, subject).start, person.person);
    }
  }

  /** Resolves the words that name a source; `antecedent` is what "who" stands for where that is the source. */
  resolve(paragraph: Paragraph, range: Range | null, antecedent: Range | null): Speaker {
    if (!range) return NOBODY;
    const meant = withoutComma(paragraph, antecedent ?? range);
    const person =
      (antecedent && personBeforeWho(this.cast, paragraph, meant)) ?? this.personOf(paragraph, meant);
    if (!person) return this.bodyOf(paragraph, meant);
    const span = spanOf(paragraph, withoutComma(paragraph, range));
    this.references.noteSpeaker(span.block, span.start, person.person);
    const { kind, reasons } = this.kinds.ofNamed(person.person, wordsOf(paragraph, meant));
    return {
      source: { block: span.block, start: span.start, end: span.end, person: person.person },
      sourceKind: kind,
      reasons: [...person.reasons, ...reasons],
    };
  }

  /** Takes note that the source whose words stand at a place stays unnamed, for the words that mean it later. */
  hide(place: Span): void {
    this.bodies.hide(place);
  }

  /** Whether words name or mean a person of the cast. */
  isPerson(paragraph: Paragraph, range: Range): boolean {
    return this.personOf(paragraph, withoutComma(paragraph, range)) !== null;
  }

  private bodyOf(paragraph: Paragraph, range: Range): Speaker {
    const span = spanOf(paragraph, range);
    const { block, start, end } = span;
    const words = wordsOf(paragraph, range);
    const before = this.bodies.meant(words, span);
    if (before) {
      const reasons = [{ rule: 'named before', evidence: `${words} → ${before.words}` }];
      return {
        source: { block, start, end, person: null, named: before.span },
        sourceKind: before.kind,
        reasons,
      };
    }
    const small = words.toLowerCase();
    const owner = ownerIn(small);
    const whose = owner ? this.references.resolvePronoun(owner, block, start) : null;
    const kind = this.kinds.ofWords(words, span, whose?.person ?? null);
    this.bodies.note({ span, words, kind, aside: standsAside(paragraph, range.first) });
    return { source: { block, start, end, person: null }, sourceKind: kind, reasons: [] };
  }

  private personOf(paragraph: Paragraph, range: Range): Resolved | null {
    const { lower, classes, block } = paragraph;
    const { start } = spanOf(paragraph, range);
    const word = lower[range.first] ?? '';
    const single = range.end - range.first === 1;
    if (single && (classes[range.first] === 'pronoun' || OBJECTS.has(word))) {
      if (this.bodies.namelessHere(word, spanOf(paragraph, range))) return null;
      return this.references.resolvePronoun(word, block.index, start);
    }
    const named = namedIn(this.cast, paragraph, range);
    if (named !== null)
      return { person: named, reasons: [{ rule: 'named', evidence: wordsOf(paragraph, range) }] };
    const apart = this.references.resolveApart(spanOf(paragraph, range));
    if (apart) return apart;
    const words = wordsOf(paragraph, range);
    if (DESCRIBES.has(word) && (INTRODUCED.test(words) || namesBody(words))) return null;
    const noun = nounAfterThe(words.toLowerCase());
    if (noun !== null && this.bodies.namelessCalled(noun, spanOf(paragraph, range))) return null;
    if (DESCRIBES.has(word)) return this.references.resolveSpeaker(words, block.index, start);
    return block.kind === 'title'
      ? this.references.resolveDescription(`the ${words}`, block.index, start)
      : null;
  }
}

const BEFORE_ASIDE = wordSet('to by citing quoting from of');

/** Whether words stand behind "according to", "citing" and the like. */
function standsAside({ lower }: Paragraph, first: number): boolean {
  return BEFORE_ASIDE.has(lower[first - 1] ?? '');
}

const COMMAS = new Set(',—–');

function withoutComma({ tokens }: Paragraph, { first, end }: Range): Range {
  let last = end;
  while (last > first + 1 && COMMAS.has(tokens[last - 1]?.text ?? '')) last--;
  return { first, end: last };
}
