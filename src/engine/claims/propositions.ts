/** What a claim says, as a bag of word stems with those that are negated set apart: enough to see that two claims speak of one matter. */
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  IRREGULAR_VERBS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicons/claims-grammar.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt, isPlain, wordEnd, wordStart } from '../text/letters.ts';
import { oncePerWritten } from '../text/written.ts';

export interface Proposition {
  /** Stems of the words that carry meaning. */
  readonly stems: ReadonlySet<string>;
  /** What a "not", "never" or "no" denies, up to where the clause ends; null where nothing is denied. */
  readonly denied: Denied | null;
  /** Whether it holds a negation at all. */
  readonly negates: boolean;
}

export interface Denied {
  readonly stems: ReadonlySet<string>;
  /** What stands before the negation: of whom or what it is denied. */
  readonly before: ReadonlySet<string>;
  /** Whether it is a name ("it was not Serov"). */
  readonly isName: boolean;
  /** Offsets in the text of the negation and the first word it denies, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Words of a claim that are looked at; it bounds the work. */
const LONGEST = 60;
const NEGATIONS = wordSet('not never no nobody none neither cannot');
/** Words that say little about the matter. */
const LIGHT = new Set(
  'also anybody anyone anything been being both even ever every just less like look looks more most much new only other own same say says said saying some such than their there they thing things time told very well year years'.split(
    ' ',
  ),
);
const SMALL: ReadonlySet<string> = new Set(
  [
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    OBJECT_PRONOUNS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
  ].flatMap((words) => [...words]),
);
/** "Do not …" tells somebody what to do. */
const ORDERS = /^\W*(?:please )?do $/i;
/** Begin another clause, which is no longer denied. */
const ENDS_CLAUSE = wordSet(
  'to but and or while when before after because since if as who which until although',
);
/** Words after which whatever comes is denied to be or to have happened. */
const PLAIN_DENIAL = /\b(?:no|never|(?:did|does) not|(?:did|does)n['’]t)\s+(?:\w+ly\s+)?$/i;
/** Also a name: "it was not Serov". */
const isParticiple = (word: string): boolean =>
  word.endsWith('ed') || word.endsWith('en') || isCapitalAt(word, 0);
/** May stand between a negation and what it denies. */
const BETWEEN = wordSet('be been being ever yet have had');
const OPINION = /^(?:believ|think|want|know|need|like|feel|expect|see|car)(?:e|es|s|ing|ed)?$/i;
/** Propositions of a claim that are looked at. */
const MOST = 6;
/** Signs within a word. */
const INNER = "'’-";

/** "confession" and "confessed" have one stem. Crude on purpose: a false meeting needs a second one to count. */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  if (bare.length <= 4) return bare.replace(/s$/, '');
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ions?|ings?|ed|es|(?<!s)s)$/, '')
    .replace(/e$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1');
}

/** A word as a proposition reads it. */
interface Sense {
  readonly stem: string;
  readonly isSmall: boolean;
  readonly negates: boolean;
  readonly endsClause: boolean;
  readonly between: boolean;
}

/** Senses of words met before; emptied when it holds more than any article needs. */
const known = new Map<string, Sense>();
const MOST_KNOWN = 20_000;

function senseOf(word: string): Sense {
  const before = known.get(word);
  if (before) return before;
  const lower = word.toLowerCase();
  const sense = {
    stem: stemOf(lower),
    isSmall: word.length < 3 || LIGHT.has(lower) || SMALL.has(lower),
    negates: NEGATIONS.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t'),
    endsClause: ENDS_CLAUSE.has(lower),
    between: BETWEEN.has(lower) || lower.endsWith('ly'),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, sense);
  return sense;
}

/** What was, was done or happened can be denied; an opinion or a name for a thing ("this is not reform") is another matter. */
function isDeniable(before: string, word: string): boolean {
  if (OPINION.test(word)) return false;
  return PLAIN_DENIAL.test(before) || isParticiple(word) || IRREGULAR_VERBS.has(word.toLowerCase());
}

const HOLDS_NEGATION = /\b(?:not?|never|nobody|none|neither|cannot)\b|n['’]t\b/;

/** Whether what is written so may deny something: a cheap question before a dear one. */
export const mayDeny = oncePerWritten(({ text }) => {
  const small = text.toLowerCase();
  return isPlain(small) ? NEGATIONS.has(small) : small.includes('n') && HOLDS_NEGATION.test(small);
});

const NEXT_SENTENCE = /(?<=[.!?;]['"”’]?)\s+|\s+and that\s+/g;

/** A claim's text as propositions: one a sentence, and one for each "that" of a row of them. */
export function propositionsOf(text: string): readonly Proposition[] {
  const starts = [0, ...[...text.matchAll(NEXT_SENTENCE)].map(({ index, 0: gap }) => index + gap.length)];
  return starts
    .slice(0, MOST)
    .map((start, index) => propositionOf(text.slice(start, starts[index + 1] ?? text.length), start))
    .filter(({ stems }) => stems.size > 0);
}

const SPACE = 32;

/** Whether a mark that ends a clause stands in a gap between two words; most gaps are one space. */
function parts(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === SPACE) return false;
  return /[,;:—–]/.test(text.slice(start, end));
}

class Reader {
  readonly stems = new Set<string>();
  denied: (Denied & { readonly stems: Set<string> }) | null = null;
  negates = false;
  /** Whether what is read is still denied. */
  private open = false;
  /** Where the negation stands whose word has not come yet; -1 for none. */
  private negation = -1;
  private past = 0;

  constructor(
    private readonly text: string,
    private readonly at: number,
  ) {}

  read(word: string, start: number): void {
    const sense = senseOf(word);
    if (sense.negates) this.negate(start);
    else if (sense.endsClause || parts(this.text, this.past, start)) {
      this.negation = -1;
      this.open = false;
    }
    this.past = start + word.length;
    if (sense.negates || (this.negation >= 0 && sense.between)) return;
    if (!sense.isSmall) this.note(word, sense.stem);
    this.negation = -1;
  }

  private negate(start: number): void {
    this.negates = true;
    if (this.denied === null && !ORDERS.test(this.text.slice(0, start))) this.negation = start;
  }

  private note(word: string, stem: string): void {
    const start = this.past - word.length;
    if (this.denied === null && this.negation >= 0 && isDeniable(this.text.slice(0, start), word)) {
      this.denied = {
        stems: new Set(),
        before: new Set(this.stems),
        isName: word !== word.toLowerCase(),
        start: this.at + this.negation,
        end: this.at + this.past,
      };
      this.open = true;
    }
    this.stems.add(stem);
    if (this.open) this.denied?.stems.add(stem);
  }
}

/** A text as one proposition; `at` is where it stands in the text that offsets are to index. */
export function propositionOf(text: string, at = 0): Proposition {
  const reader = new Reader(text, at);
  let start = wordStart(text, 0);
  for (let words = 0; start < text.length && words < LONGEST; words++) {
    const end = wordEnd(text, start, INNER);
    reader.read(text.slice(start, end), start);
    start = wordStart(text, end);
  }
  const { stems, denied, negates } = reader;
  return { stems, denied, negates };
}

/** How many stems two share, and which part that is of the smaller one's. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): { count: number; part: number } {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return { count, part: count / Math.max(1, Math.min(a.size, b.size)) };
}
