/** Finds the verbs that state, and how they are used. */

import type { Frame, VerbRow } from '../lexicons/claims-verbs.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isNoun } from './cue-noun.ts';
import { saysWhere } from './noun-phrase.ts';
import { oncePerToken } from './once-per-token.ts';
import type { Paragraph, Range } from './paragraph.ts';
import { NEVER_FINITE, type VerbForm } from './verb-forms.ts';

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
  /** Where what is claimed is looked for: behind the cue, or behind a particle that stands apart ("called on Monday for"). */
  readonly after: number;
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

const REFLEXIVE: ReadonlySet<string> = wordSet(
  'himself herself itself themselves both all not never today yesterday tonight ago however only even just instead meanwhile',
);

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

/** Before "to say": what makes it said, and not merely wished, possible or refused. */
const SPEAKS_ON: ReadonlySet<string> = wordSet(
  'on continued far as appeared seemed proceeded began started out conference twitter telegram facebook statement interview used television tv media letter back stage forward',
);

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

const NEITHER: ReadonlySet<string> = wordSet('never neither nor');

/** Whether the sentence says that it was not said ("did not say", "declined to say", "would say"). */
function isUnsaid({ lower }: Paragraph, start: number, verb: number): boolean {
  if (NEITHER.has(lower[start - 1] ?? '')) return true;
  if (lower[start - 1] === 'longer' && lower[start - 2] === 'no') return true;
  for (let at = Math.max(0, start - 2); at < verb; at++) {
    const word = lower[at] ?? '';
    if (NOT_SAID.has(word) && (at >= start || lower[verb - 1] === 'to')) return true;
  }
  return false;
}

/** "Is convinced", "was firmly convinced"; "a convinced liberal" and "convinced them" are none. */
function isState({ lower, classes }: Paragraph, at: number): Usage | null {
  const be = classes[at - 1] === 'adverb' ? at - 2 : at - 1;
  return BE.has(lower[be] ?? '') ? 'finite' : null;
}

/** How far behind "put" the number may stand, in tokens. */
const NUMBER_WITHIN = 28;
const BEFORE_NUMBER = wordSet(
  'two three four five six seven eight nine ten about around nearly over least most some roughly almost more between zero',
);

/** Whether "at 12" or "at about 12" follows an object. */
function measures({ lower, classes }: Paragraph, first: number): boolean {
  for (let at = first; at < Math.min(lower.length, first + NUMBER_WITHIN); at++) {
    const kind = classes[at] ?? 'mark';
    if (kind === 'mark' || kind === 'comma' || kind === 'auxiliary' || kind === 'verb') return false;
    if (at > first && lower[at] === 'at')
      return classes[at + 1] === 'number' || BEFORE_NUMBER.has(lower[at + 1] ?? '');
  }
  return false;
}

/** How far behind its verb a particle may stand, in tokens. */
const PARTICLE_WITHIN = 10;

/** The "for" of "called on Monday for", "called in a statement for": where nothing but when, where or by which way stands between; else 0. */
function particleApart(paragraph: Paragraph, verb: number): number {
  const { lower, classes } = paragraph;
  const opens =
    classes[verb + 1] === 'preposition' ? saysWhere(paragraph, verb + 1) : classes[verb + 1] === 'time';
  if (!opens) return 0;
  for (let at = verb + 2; at < verb + PARTICLE_WITHIN; at++) {
    if (lower[at] === 'for') return lower[at + 2] === 'first' ? 0 : at;
    if (ENDS_PHRASE.has(classes[at] ?? 'mark') || lower[at] === 'to') return 0;
  }
  return 0;
}

const ENDS_PHRASE = wordSet('comma mark quote auxiliary verb pronoun subordinator');

/** What follows such a particle is an -ing form: “admitted to lying”, and not “admitted to reporters that”. */
const isOfDoing = (frame: Frame) => frame === 'doing';

function readCue(paragraph: Paragraph, verb: number): VerbCue | null {
  const { lower, classes } = paragraph;
  const entry = paragraph.readings[verb]?.verb;
  if (!entry || (classes[verb] === 'name' && paragraph.block.kind !== 'title')) return null;
  const apart = entry.rows.some((row) => row.particle === 'for') ? particleApart(paragraph, verb) : 0;
  const particle = lower[apart || verb + 1];
  const acts = classes[(apart || verb + 1) + 1] === 'ing';
  const venue = particle === 'at' && saysWhere(paragraph, verb + 1);
  const withParticle = entry.rows.filter(
    (row) =>
      row.particle !== undefined &&
      row.particle === particle &&
      !venue &&
      (acts || !row.frames.every(isOfDoing)),
  );
  const rows = withParticle.length > 0 ? withParticle : entry.rows.filter((row) => !row.particle);
  if (rows.length === 0 || isNoun(paragraph, verb, { form: entry.form, noun: rows.some(({ noun }) => noun) }))
    return null;
  if (rows[0]?.frames[0] === 'measure' && !measures(paragraph, verb + 1)) return null;
  const start = chainStart(paragraph, verb);
  const usage = rows[0]?.adjective
    ? isState(paragraph, verb)
    : usageOf(paragraph, verb, { form: entry.form, start });
  if (!usage || isUnsaid(paragraph, start, verb)) return null;
  if (usage === 'participle' && classes[verb - 1] === 'auxiliary') return null;
  if (usage === 'finite' && start === verb && NEVER_FINITE.has(lower[verb] ?? '')) return null;
  const end = verb + (withParticle.length > 0 && apart === 0 ? 2 : 1);
  return { words: { first: start, end }, verb, after: apart > 0 ? apart + 1 : end, rows, usage };
}

const cueAt = oncePerToken(readCue);

/** The verb of stating at a token, or null. */
export function verbCueAt(paragraph: Paragraph, verb: number): VerbCue | null {
  return paragraph.readings[verb]?.verb ? cueAt(paragraph, verb) : null;
}
