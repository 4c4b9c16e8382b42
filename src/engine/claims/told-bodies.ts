/** Sources that are no people of the cast, as later words mean them: "it", "the newspaper", "one of them", "the neighbor". */
import { wordSet } from '../lexicons/word-list.ts';
import type { References } from '../people/references.ts';
import { holdsCapital } from '../text/letters.ts';
import { openingWord } from '../text/small-letters.ts';
import type { SourceKind, Span } from '../types.ts';
import { introduces, introducesAs } from './nameless.ts';
import type { KindsOfSources } from './people-kinds.ts';
import { nounAfterThe } from './the-noun.ts';

/** A source that is no person of the cast, as later words may mean it. */
interface Body {
  readonly span: Span;
  readonly words: string;
  /** Whether it stands behind "according to" and the like, where "he" does not mean it. */
  readonly aside: boolean;
  /** Told anew where the source turns out to stay unnamed. */
  kind: SourceKind;
}

const IT = wordSet('it its they their which that who');
/** Begin the words for one of several who were named together. */
const ONE_OF =
  /^(?:one|two|three|another|both|each|some) of (?:them|the (?:two|three|four|five|people|sources))$/;
const THE_OTHER: ReadonlySet<string> = new Set(['the other', 'the others', 'another', 'both']);

/** Never meant by "it". */
const HUMAN: ReadonlySet<SourceKind> = new Set(['person', 'anonymous']);
/** Begin words for a few officials, each of whom may speak. */
const SEVERAL = wordSet('two three four five six several some many both');

const MEDIA_NOUNS = wordSet(
  'newspaper daily weekly magazine agency outlet website site channel broadcaster publication tabloid portal network',
);
const BEFORE_MEDIA_NOUN = /^the (?:\w+ )?$/;

/** "the newspaper", "the local daily", in small letters. */
function isMediaNoun(small: string): boolean {
  const noun = small.lastIndexOf(' ') + 1;
  return MEDIA_NOUNS.has(small.slice(noun)) && BEFORE_MEDIA_NOUN.test(small.slice(0, noun));
}

const LETTER = /\w/;

/** Whether words in small letters hold a noun behind other words. */
function calledBy(name: string, noun: string): boolean {
  for (let at = name.indexOf(noun, 1); at > 0; at = name.indexOf(noun, at + 1))
    if (!LETTER.test(name.charAt(at + noun.length))) return true;
  return false;
}

/** How many bodies a later word may mean; it bounds the work. */
const REMEMBERED = 40;

export class ToldBodies {
  /** Those that spoke, the latest last. */
  private readonly bodies: Body[] = [];

  constructor(
    private readonly references: References,
    private readonly kinds: KindsOfSources,
  ) {}

  /** Takes note of a body that spoke. */
  note(body: Body): void {
    if (!IT.has(body.words.toLowerCase())) this.bodies.push(body);
    if (this.bodies.length > REMEMBERED) this.bodies.shift();
  }

  /** Takes note that the source whose words stand at a place stays unnamed, for the words that mean it later. */
  hide({ block, start }: Span): void {
    const hidden = this.bodies.findLast(({ span }) => span.block === block && span.start === start);
    if (hidden) hidden.kind = 'anonymous';
  }

  /** The body that "it", "the newspaper" or "the ministry" stands for. */
  meant(words: string, place: Span): Body | null {
    const { block } = place;
    const small = words.toLowerCase();
    if (small === 'he' || small === 'she') return this.namelessHere(small, place);
    if (small === 'it' || small === 'its') {
      const last = this.bodies.findLast(({ kind }) => !HUMAN.has(kind));
      return last?.span.block === block || !this.kinds.namesBodyBefore(place) ? (last ?? null) : null;
    }
    if (IT.has(small)) return this.bodies.at(-1) ?? null;
    if (THE_OTHER.has(small) || (small.includes(' of the') && ONE_OF.test(small)))
      return (
        this.bodies.findLast(
          ({ kind, span, words: said }) =>
            (HUMAN.has(kind) || (kind === 'official' && SEVERAL.has(openingWord(said)))) &&
            block - span.block < 2,
        ) ?? null
      );
    if (isMediaNoun(small))
      return (
        this.bodies.findLast(
          ({ kind, words: name }) =>
            kind === 'media' && holdsCapital(name, name.startsWith('The ') ? 'The '.length : 0),
        ) ?? null
      );
    const noun = nounAfterThe(small);
    if (noun === null) return null;
    return (
      this.namelessCalled(noun, place) ??
      this.bodies.findLast(({ words: name }) => calledBy(name.toLowerCase(), ` ${noun}`)) ??
      null
    );
  }

  /** Who spoke last in this block and was only described, where "he" or "she" at the place means nobody named since. */
  namelessHere(pronoun: string, { block, start }: Span): Body | null {
    const last = this.bodies.at(-1);
    if (last?.span.block !== block || last.aside || last.span.start > start) return null;
    if (!introduces(last.words, pronoun)) return null;
    return this.references.actsBetween(pronoun, block, [last.span.start, start]) ? null : last;
  }

  /** Who was introduced by a noun and no name, here or one block before. */
  namelessCalled(noun: string, { block }: Span): Body | null {
    return (
      this.bodies.findLast(({ span, words }) => block - span.block < 2 && introducesAs(words, noun)) ?? null
    );
  }
}
