/** Who a source is: a person of the cast, named or meant by a pronoun or a description, or a body that speaks. */

import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import type { Cast } from '../people/cast.ts';
import type { Resolved } from '../people/descriptions.ts';
import type { References } from '../people/references.ts';
import { holdsCapital, isCapitalAt } from '../text/letters.ts';
import { openingWord } from '../text/small-letters.ts';
import type { Reason, Source, SourceKind, Span } from '../types.ts';
import { introduces, introducesAs } from './nameless.ts';
import { namesPeople } from './noun-phrase.ts';
import { type Paragraph, type Range, spanOf, wordsOf } from './paragraph.ts';
import type { KindsOfSources } from './people-kinds.ts';
import { namesBody } from './speaker.ts';
import { mainSubject } from './speaking.ts';
import { nounAfterThe } from './the-noun.ts';

export interface Speaker {
  readonly source: Source | null;
  readonly sourceKind: SourceKind;
  readonly reasons: readonly Reason[];
}

/** A source that is no person of the cast, as later words may mean it. */
interface Body {
  readonly span: Span;
  readonly words: string;
  /** Whether it stands behind "according to" and the like, where "he" does not mean it. */
  readonly aside: boolean;
  /** Told anew where the source turns out to stay unnamed. */
  kind: SourceKind;
}

const NOBODY: Speaker = { source: null, sourceKind: 'none', reasons: [] };
const LINKS = wordSet('of for in at from to with on by near against behind');
const RELATIVES = wordSet('who which whose whom where');
const IT = wordSet('it its they their which that who');
/** Begin the words for one of several who were named together. */
const ONE_OF =
  /^(?:one|two|three|another|both|each|some) of (?:them|the (?:two|three|four|five|people|sources))$/;
const THE_OTHER: ReadonlySet<string> = new Set(['the other', 'the others', 'another', 'both']);
/** "its chairwoman, a chemist from Perm", "the person": somebody told of for the first time, or hidden. */
const INTRODUCED = /^\S+ [^,]+, an? |^the (?:person|people)$/i;
/** Never meant by "it". */
const HUMAN: ReadonlySet<SourceKind> = new Set(['person', 'anonymous']);
/** Begin words for a few officials, each of whom may speak. */
const SEVERAL = wordSet('two three four five six several some many both');
/** Words that begin a description of somebody known or soon named. */
const DESCRIBES = wordSet('the his her their its');
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

const OWNER = /(?:^|\bof )(his|her)(?=\s)/;

/** "his" or "her" of words in small letters that say whose somebody is. */
function ownerIn(small: string): string | undefined {
  return small.includes('his') || small.includes('her') ? OWNER.exec(small)?.[1] : undefined;
}

/** How many bodies a later word may mean; it bounds the work. */
const REMEMBERED = 40;

const OBJECTS = wordSet('his her him');

export class Sources {
  /** Bodies that spoke, the latest last. */
  private readonly bodies: Body[] = [];

  constructor(
    private readonly references: References,
    private readonly cast: Cast,
    private readonly kinds: KindsOfSources,
  ) {}

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
    const person = (antecedent && this.personBeforeWho(paragraph, meant)) ?? this.personOf(paragraph, meant);
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
  hide({ block, start }: Span): void {
    const hidden = this.bodies.findLast(({ span }) => span.block === block && span.start === start);
    if (hidden) hidden.kind = 'anonymous';
  }

  /** Whether words name or mean a person of the cast. */
  isPerson(paragraph: Paragraph, range: Range): boolean {
    return this.personOf(paragraph, withoutComma(paragraph, range)) !== null;
  }

  private bodyOf(paragraph: Paragraph, range: Range): Speaker {
    const span = spanOf(paragraph, range);
    const { block, start, end } = span;
    const words = wordsOf(paragraph, range);
    const before = this.bodyMeant(words, span);
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
    if (!IT.has(small)) this.bodies.push({ span, words, kind, aside: standsAside(paragraph, range.first) });
    if (this.bodies.length > REMEMBERED) this.bodies.shift();
    return { source: { block, start, end, person: null }, sourceKind: kind, reasons: [] };
  }

  /** The body that "it", "the newspaper" or "the ministry" stands for. */
  private bodyMeant(words: string, place: Span): Body | null {
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
  private namelessHere(pronoun: string, { block, start }: Span): Body | null {
    const last = this.bodies.at(-1);
    if (last?.span.block !== block || last.aside || last.span.start > start) return null;
    if (!introduces(last.words, pronoun)) return null;
    return this.references.actsBetween(pronoun, block, [last.span.start, start]) ? null : last;
  }

  /** Who was introduced by a noun and no name, here or one block before. */
  private namelessCalled(noun: string, { block }: Span): Body | null {
    return (
      this.bodies.findLast(({ span, words }) => block - span.block < 2 && introducesAs(words, noun)) ?? null
    );
  }

  private personOf(paragraph: Paragraph, range: Range): Resolved | null {
    const { lower, classes, block } = paragraph;
    const { start } = spanOf(paragraph, range);
    const word = lower[range.first] ?? '';
    const single = range.end - range.first === 1;
    if (single && (classes[range.first] === 'pronoun' || OBJECTS.has(word))) {
      if (this.namelessHere(word, spanOf(paragraph, range))) return null;
      return this.references.resolvePronoun(word, block.index, start);
    }
    const named = this.namedIn(paragraph, range);
    if (named !== null)
      return { person: named, reasons: [{ rule: 'named', evidence: wordsOf(paragraph, range) }] };
    const apart = this.references.resolveApart(spanOf(paragraph, range));
    if (apart) return apart;
    const words = wordsOf(paragraph, range);
    if (DESCRIBES.has(word) && (INTRODUCED.test(words) || namesBody(words))) return null;
    const noun = nounAfterThe(words.toLowerCase());
    if (noun !== null && this.namelessCalled(noun, spanOf(paragraph, range))) return null;
    if (DESCRIBES.has(word)) return this.references.resolveSpeaker(words, block.index, start);
    return block.kind === 'title'
      ? this.references.resolveDescription(`the ${words}`, block.index, start)
      : null;
  }

  /** The person whose name stands right before "who", or before the description that does ("Kim, a singer who said"). */
  private personBeforeWho(paragraph: Paragraph, { first, end }: Range): Resolved | null {
    const apart = paragraph.classes[first - 1] === 'comma' ? this.personAtToken(paragraph, first - 2) : null;
    const person = this.personAtToken(paragraph, end - 1) ?? apart;
    return person === null
      ? null
      : { person, reasons: [{ rule: 'named before “who”', evidence: this.cast.people[person]?.name ?? '' }] };
  }

  /** The person whom a phrase names: the mention that heads it, not one that only says whose or of what ("a Putin ally"). */
  private namedIn(paragraph: Paragraph, { first, end }: Range): number | null {
    const { lower } = paragraph;
    for (let at = first; at < end; at++) {
      const person = this.personAtToken(paragraph, at);
      if (person === null) {
        if (RELATIVES.has(lower[at] ?? '')) return null;
        continue;
      }
      let last = at;
      while (last + 1 < end && this.personAtToken(paragraph, last + 1) === person) last++;
      if (
        (last + 1 >= end || paragraph.tokens[last + 1]?.kind !== 'possessive') &&
        !(last + 1 < end && isAnother(lower[last + 1] ?? '')) &&
        (entitles(paragraph, { first, end }, last) || !belongs(paragraph, first, at))
      )
        return this.namedBehindComma(paragraph, { first: at, end }) ?? person;
      at = last;
    }
    return null;
  }

  /** "An aide to opposition leader Oleg Serk, Narek": the name that a comma sets behind a description which names somebody else. */
  private namedBehindComma(paragraph: Paragraph, { first, end }: Range): number | null {
    const person = this.personAtToken(paragraph, end - 1);
    let at = end - 1;
    while (at > first && person !== null && this.personAtToken(paragraph, at - 1) === person) at--;
    return at - 1 > first && paragraph.classes[at - 1] === 'comma' ? person : null;
  }

  private personAtToken({ tokens, block }: Paragraph, at: number): number | null {
    const token = tokens[at];
    return token?.kind === 'word' ? this.cast.personAt(block.index, token.start, token.end) : null;
  }
}

const BODIES = wordSet(
  'family team office camp regime administration government cabinet foe backer crony entourage',
);

/** Whether a noun behind a name speaks of somebody else ("a Putin ally", "the Putin family"). */
function isAnother(noun: string): boolean {
  return titleKind(noun) !== null || isHumanNoun(noun) || BODIES.has(noun);
}

/** Whether a phrase is a title without an article that its last word, a name, ends ("Head of the port Anna Ilyk"). */
function entitles({ classes, tokens }: Paragraph, { first, end }: Range, last: number): boolean {
  const bare = classes[first] === 'name' || classes[first] === 'word';
  return (
    bare &&
    last + 1 === end &&
    tokens[first]?.kind === 'word' &&
    isCapitalAt(tokens[first]?.text ?? '', 0) &&
    !tokens[first]?.text.endsWith('s')
  );
}

/** Whether a mention stands in an "of …" phrase ("the family of Ilyk"), and not as the name of whom the phrase describes. */
function belongs({ lower, classes }: Paragraph, first: number, mention: number): boolean {
  for (let at = mention - 1; at > first; at--) {
    if (classes[at] === 'comma') return false;
    if (!LINKS.has(lower[at] ?? '')) continue;
    const before = lower[mention - 1] ?? '';
    const near = classes[mention - 1];
    const describes = mention - at > 1 && (near === 'name' || near === 'word') && !namesPeople(before);
    return !describes;
  }
  return false;
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
