/** A clause after a verb of stating: with "that" or without it, a question, or quoted words. */

import { wordSet } from '../lexicons/word-list.ts';
import { beginsMeasure, skipAdjuncts, skipHearer } from './adjuncts.ts';
import { opensQuotation } from './content-before.ts';
import { beginsWithClause, holdsVerb } from './content-end.ts';
import { type Following, found, type Place, upTo } from './following.ts';
import type { Paragraph, Range } from './paragraph.ts';
import type { WordClass } from './word-classes.ts';

/** Words that begin a question told in other words; after a verb of asking also those that else say when and where. */
const QUESTION_WORDS: ReadonlySet<string> = wordSet('how why whether what who which');
const ASKED_WORDS: ReadonlySet<string> = wordSet('if where when');
/** Verbs after which a clause without "that" is the rule, so that its verb need not be known. */
const SAYING: ReadonlySet<string> = wordSet('say tell believe think hope');

/** Pronouns that begin no clause. */
const OBJECT_ONLY: ReadonlySet<string> = wordSet('me him us them himself herself itself themselves');

/** A clause, with "that" or without, a question, or quoted words. */
export function clause(place: Place, start: number): Following | null {
  if (place.row.lemma === 'add' && place.paragraph.lower[start] === 'to') return null;
  const { paragraph, limit } = place;
  const { lower, tokens, classes } = paragraph;
  const at = skipAdjuncts(paragraph, start, limit);
  if (at >= limit) return null;
  if (lower[at] === 'that' && lower[at - 1] === 'condition') return null;
  if (lower[at] === 'that' && classes[at + 1] !== 'mark') return found(place, at + 1, 'that-clause', at);
  if (tokens[at]?.text === ':') return at + 1 < limit ? found(place, at + 1, 'after colon', at) : null;
  if (opensQuotation(paragraph, at) && place.row.lemma === 'show') return null;
  if (opensQuotation(paragraph, at)) return found(place, at, 'quotation after verb', at);
  if (classes[at] === 'comma' && opensQuotation(paragraph, at + 1))
    return found(place, at + 1, 'quotation after verb', at);
  const word = lower[at] ?? '';
  if (QUESTION_WORDS.has(word) || (ASKED_WORDS.has(word) && place.row.lemma === 'ask'))
    return found(place, at, 'question clause', at);
  return bareClause(place, start, at);
}

const NO_CLAUSE: ReadonlySet<WordClass> = new Set([
  'comma',
  'mark',
  'coordinator',
  'subordinator',
  'preposition',
  'quote',
  'auxiliary',
]);

/** Whether a clause without "that" begins at a token: a subject that cannot be an object, and a verb in what follows. */
function beginsClause({ paragraph, row, cue }: Place, { first, end }: Range): boolean {
  const { classes, lower } = paragraph;
  const kind = classes[first] ?? 'mark';
  if (kind === 'time' && classes[first + 1] === 'comma') return false;
  if (kind === 'auxiliary') return !isRelative(paragraph, cue.words.first - 1) && relative(paragraph, first);
  if ((NO_CLAUSE.has(kind) && !beginsMeasure(paragraph, first)) || OBJECT_ONLY.has(lower[first] ?? ''))
    return false;
  if (
    SAYING.has(row.lemma) ? holdsVerb(paragraph, { first, end }) : beginsWithClause(paragraph, { first, end })
  )
    return true;
  const takes = SAYING.has(row.lemma) || (row.lemma === 'demand' && kind === 'pronoun');
  return takes && (kind === 'pronoun' ? end - first >= 3 : end - first >= 5);
}

const RELATIVES = wordSet('which who that whom what');

/** Whether a token may stand for a noun before it. */
export const isRelative = ({ lower }: Paragraph, at: number) => RELATIVES.has(lower[at] ?? '');

/** "which he said were …": what is claimed begins with its verb. */
export function relative(paragraph: Paragraph, at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - 12); before--) {
    if (isRelative(paragraph, before)) return true;
    if (paragraph.classes[before] === 'comma' || paragraph.classes[before] === 'quote') return false;
  }
  return false;
}

/** "The fire claimed three lives". */
function takesLives({ paragraph }: Place, at: number): boolean {
  return paragraph.lower.slice(at, at + LOST_WITHIN).some((word) => LOST.has(word));
}

const LOST = wordSet('lives life victims');
const LOST_WITHIN = 4;

/** A clause without "that"; adjuncts that swallowed its beginning are given back. */
function bareClause(place: Place, start: number, at: number): Following | null {
  if (!place.row.frames.some((frame) => frame === 'clause' || frame === 'hearer')) return null;
  if (place.row.lemma === 'claim' && takesLives(place, at)) return null;
  for (const first of at === start ? [at] : [at, start]) {
    const content = upTo(place, first);
    if (beginsClause(place, content))
      return { content, row: place.row, circumstancesEnd: first, rule: 'clause after verb' };
  }
  return null;
}

/** The same, but never without "that". */
export function quoted(place: Place, start: number): Following | null {
  const following = clause(place, start);
  return following && following.rule !== 'clause after verb' && following.rule !== 'question clause'
    ? following
    : null;
}

/** Whom it is told, then a clause. */
export function heard(place: Place, start: number): Following | null {
  if (place.cue.usage === 'passive') return clause(place, start);
  const { lower, classes } = place.paragraph;
  const at = skipHearer(place.paragraph, start, place.limit);
  const that = skipAdjuncts(place.paragraph, at, place.limit);
  const acts = classes[that + 1] === 'auxiliary' || classes[that + 1] === 'verb';
  if (place.row.lemma === 'promise' && (lower[that] !== 'that' || acts)) return null;
  return clause(place, at);
}
