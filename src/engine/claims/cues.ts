/** Finds the words that state: verbs of stating and how they are used, "according to", nouns of stating. */
import type { VerbRow } from '../lexicons/claims-verbs.ts';
import { runBefore } from './noun-phrase.ts';
import type { Paragraph, Range } from './paragraph.ts';
import type { VerbForm } from './verb-forms.ts';

/**
 * `finite`: has a subject of its own; `participle`: "…, adding that"; `infinitive`: "to say";
 * `passive`: "was told"; `as-saying`: "was quoted as saying".
 */
export type Usage = 'finite' | 'participle' | 'infinitive' | 'passive' | 'as-saying';

export interface VerbCue {
  /** With auxiliaries and particle. */
  readonly words: Range;
  /** The verb itself. */
  readonly verb: number;
  readonly rows: readonly VerbRow[];
  readonly usage: Usage;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const NOT_SAID = new Set([
  'not',
  'never',
  "didn't",
  "doesn't",
  "don't",
  "hasn't",
  "haven't",
  "won't",
  "wouldn't",
  'declined',
  'refused',
  'declining',
  'refusing',
  'failed',
  'if',
  'would',
  'could',
  'should',
  'might',
  'cannot',
  "can't",
]);

const REFLEXIVE: ReadonlySet<string> = new Set([
  'himself',
  'herself',
  'itself',
  'themselves',
  'both',
  'all',
  'not',
  'never',
  'today',
  'yesterday',
  'tonight',
  'ago',
  'however',
  'only',
  'even',
  'just',
  'instead',
  'meanwhile',
]);

/** Index of the first auxiliary or adverb that belongs to the verb ("has since said", "later said"). */
function chainStart({ classes, lower }: Paragraph, verb: number): number {
  let at = verb;
  for (;;) {
    const kind = classes[at - 1];
    if (
      kind === 'auxiliary' ||
      (kind === 'adverb' && !REFLEXIVE.has(lower[at - 1] ?? '')) ||
      (kind === 'adverb' && classes[at - 2] === 'auxiliary')
    )
      at--;
    else return at;
  }
}

/** Words before a base form that make it a verb: a plural or collective subject, or what goes before an infinitive. */
const PLURAL = /(?:[^s]s|^people|^police|^men|^women|^media|^they|^we|^i|^you|^who)$/;

/** What follows a verb of stating in the present; anything else makes "claims" or "reports" nouns. */
const AFTER_VERB: ReadonlySet<string> = new Set([
  'subordinator',
  'determiner',
  'pronoun',
  'contraction',
  'name',
  'quote',
  'number',
  'comma',
  'word',
]);

/** Numbers before a participle that describes a noun ("two dismissed colleagues"). */
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/;

/** Determiners that may be a subject by themselves ("both pledged"). */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'both',
  'all',
  'some',
  'many',
  'most',
  'each',
  'another',
  'several',
  'few',
  'others',
  'none',
  'one',
  'two',
  'three',
]);

/** Of these the -ing form is a noun or an adjective unless a comma goes before. */
const ING_NOUNS: ReadonlySet<string> = new Set([
  'ruling',
  'finding',
  'reading',
  'posting',
  'warning',
  'reporting',
  'writing',
  'pleading',
  'branding',
  'suspecting',
]);

/** How far before a verb the phrase begins whose noun says whether it is its subject, in tokens. */
const LONGEST_PHRASE = 12;

/** The noun of the phrase that ends before a token: "skeptics" of "skeptics in the city". */
function headBefore(paragraph: Paragraph, end: number): string {
  const { classes, lower } = paragraph;
  const first = runBefore(paragraph, end, Math.max(0, end - LONGEST_PHRASE));
  for (let at = first + 1; at < end; at++)
    if (classes[at] === 'preposition') return lower[at] === 'to' ? '' : (lower[at - 1] ?? '');
  return '';
}

/** "Prices have doubled, the bank estimates.": the last word, after a comma and its subject. */
function endsSentenceAsVerb(paragraph: Paragraph, verb: number): boolean {
  const { classes } = paragraph;
  if (!/^(?:comma|mark)$/.test(classes[verb + 1] ?? 'mark') || classes[verb - 1] !== 'word') return false;
  const first = runBefore(paragraph, verb, Math.max(0, verb - LONGEST_PHRASE));
  return classes[first - 1] === 'comma' && classes[first] === 'determiner';
}

/** Whether a form that may also be a noun or an adjective ("claims", "reported") is one here. */
function isNoun(
  paragraph: Paragraph,
  verb: number,
  { form, noun }: { form: VerbForm; noun: boolean },
): boolean {
  const { classes, lower, tokens } = paragraph;
  let at = verb - 1;
  while (form !== 'past' && form !== 'ing' && classes[at] === 'adverb') at--;
  const before = classes[at];
  const word = lower[at] ?? '';
  if (before === 'determiner' && !STANDS_ALONE.has(word)) return noun || form !== 'base';
  if (form === 'past')
    return (
      before === 'possessive' ||
      before === 'preposition' ||
      (COUNTS.test(word) && classes[verb + 1] === 'word')
    );
  if (form === 'ing' && ING_NOUNS.has(lower[verb] ?? ''))
    return before !== 'comma' && before !== 'auxiliary' && before !== 'coordinator';
  if (form === 'ing')
    return before === 'possessive' || (before === 'preposition' && word !== 'by' && word !== 'as');
  if (before === 'possessive' || before === 'preposition') return word !== 'to';
  if (!noun) return false;
  if (
    lower[verb + 1] === 'that' &&
    /^(?:auxiliary|verb|ed)$/.test(classes[verb + 2] ?? '') &&
    form !== 'base'
  )
    return true;
  if (before === 'quote') return !/^[,!?]$/.test(tokens[at - 1]?.text ?? '');
  if (before === 'number' && word !== '%') return true;
  if (classes[verb + 1] === 'preposition' && lower[verb + 1] === 'of') return true;
  const ends = before === 'name' || before === 'pronoun' || before === 'comma';
  if (form === 'third' && ends && /^(?:comma|mark)$/.test(classes[verb + 1] ?? 'mark')) return false;
  if (form === 'third' && endsSentenceAsVerb(paragraph, verb)) return false;
  if (form === 'third') return !AFTER_VERB.has(classes[verb + 1] ?? 'mark') && lower[verb + 1] !== 'to';
  return before !== 'auxiliary' && !PLURAL.test(word) && !PLURAL.test(headBefore(paragraph, at + 1));
}

/** Before "to say": what makes it said, and not merely wished, possible or refused. */
const SPEAKS_ON: ReadonlySet<string> = new Set([
  'on',
  'continued',
  'far',
  'as',
  'appeared',
  'seemed',
  'proceeded',
  'began',
  'started',
  'out',
  'conference',
  'twitter',
  'telegram',
  'facebook',
  'statement',
  'interview',
  'used',
  'television',
  'tv',
  'media',
  'letter',
  'back',
  'stage',
  'forward',
]);

function usageOf(
  { classes, lower }: Paragraph,
  verb: number,
  { form, start }: { form: VerbForm; start: number },
): Usage | null {
  let at = verb - 1;
  while (at >= start && classes[at] === 'adverb') at--;
  const before = at >= start ? (lower[at] ?? '') : '';
  if (form === 'ing') {
    if (lower[verb - 1] === 'as' && lower[verb] === 'saying') return 'as-saying';
    return BE.has(before) ? 'finite' : 'participle';
  }
  if (form === 'past') return BE.has(before) ? 'passive' : 'finite';
  if (lower[verb - 1] === 'to') return SPEAKS_ON.has(lower[verb - 2] ?? '') ? 'infinitive' : null;
  return 'finite';
}

/** Whether the sentence says that it was not said ("did not say", "declined to say", "would say"). */
function isUnsaid({ lower }: Paragraph, start: number, verb: number): boolean {
  if (lower[start - 1] === 'never') return true;
  for (let at = Math.max(0, start - 2); at < verb; at++) {
    const word = lower[at] ?? '';
    if (NOT_SAID.has(word) && (at >= start || lower[verb - 1] === 'to')) return true;
  }
  return false;
}

/** Cues by paragraph and token: the same token is asked for many times. */
const known = new WeakMap<Paragraph, Map<number, VerbCue | null>>();

/** The verb of stating at a token, or null. */
export function verbCueAt(paragraph: Paragraph, verb: number): VerbCue | null {
  if (!paragraph.readings[verb]?.verb) return null;
  const cues = known.get(paragraph) ?? new Map<number, VerbCue | null>();
  known.set(paragraph, cues);
  const before = cues.get(verb);
  if (before !== undefined) return before;
  const cue = readCue(paragraph, verb);
  cues.set(verb, cue);
  return cue;
}

function readCue(paragraph: Paragraph, verb: number): VerbCue | null {
  const { lower, classes } = paragraph;
  const entry = paragraph.readings[verb]?.verb;
  if (!entry || (classes[verb] === 'name' && paragraph.block.kind !== 'title')) return null;
  const particle = lower[verb + 1];
  const withParticle = entry.rows.filter((row) => row.particle !== undefined && row.particle === particle);
  const rows = withParticle.length > 0 ? withParticle : entry.rows.filter((row) => !row.particle);
  if (rows.length === 0 || isNoun(paragraph, verb, { form: entry.form, noun: rows.some(({ noun }) => noun) }))
    return null;
  const start = chainStart(paragraph, verb);
  const usage = usageOf(paragraph, verb, { form: entry.form, start });
  if (!usage || isUnsaid(paragraph, start, verb)) return null;
  if (usage === 'participle' && classes[verb - 1] === 'auxiliary') return null;
  return { words: { first: start, end: verb + (withParticle.length > 0 ? 2 : 1) }, verb, rows, usage };
}
