/** Where the words that a source claims end: at the sentence's end, or where somebody else or the article takes over. */

import { wordSet } from '../lexicons/word-list.ts';
import { endsInOneS } from '../text/small-letters.ts';
import { type VerbCue, verbCueAt } from './cues.ts';
import { saysWhere } from './noun-phrase.ts';
import { oncePerToken } from './once-per-token.ts';
import { type Paragraph, quotationAt, type Range } from './paragraph.ts';
import { rejectionAt, takesUp } from './rejections.ts';
import { subjectBefore } from './subject.ts';

/** No claim is longer than this in tokens outside quotations; it bounds the work on text without full stops. */
export const LONGEST = 400;
/** How far from its beginning a clause has its verb. */
const LONGEST_SUBJECT = 40;

/** Participles after a comma that begin a remark of the article's own or another claim of the same source. */
const REMARKS: ReadonlySet<string> = wordSet(
  'referring citing according echoing quoting speaking using alluding',
);
/** "…, without giving a breakdown": a remark on how it was said. */
const WITHHELD = wordSet(
  'giving elaborating providing specifying naming offering citing explaining identifying disclosing saying',
);
const CONTRASTS: ReadonlySet<string> = wordSet('but while and though although whereas as yet');

/** End without the closing punctuation of the sentence, unless it stands inside quotation marks. */
export function withoutStop({ tokens }: Paragraph, first: number, end: number): number {
  let at = end;
  while (
    at > first &&
    /^[.,;:!?…–—]+$/.test(tokens[at - 1]?.text ?? '') &&
    !/^[.…!?]{2,}$/.test(tokens[at - 1]?.text ?? '')
  )
    at--;
  return at;
}

/** How far after a comma the verb of another source stands, in tokens. */
const FAR = 30;

/** A verb that states nothing but a quotation ("a language few can read"). */
const onlyQuotes = ({ rows }: VerbCue) =>
  rows.every(({ frames }) => frames.every((frame) => frame === 'quote'));

function readOuterSource(paragraph: Paragraph, comma: number): boolean {
  const first = paragraph.classes[comma + 1] === 'coordinator' ? comma + 2 : comma + 1;
  for (let at = comma + 2; at < comma + FAR; at++) {
    if (paragraph.classes[at] === 'quote') return false;
    const cue = verbCueAt(paragraph, at);
    if (cue?.usage !== 'finite' || onlyQuotes(cue)) continue;
    const subject = subjectBefore(paragraph, cue.words.first, comma + 1);
    if (subject?.first === first) return true;
  }
  return false;
}

/** Whether, after the comma at a token, a source of its own speaks and the sentence ends with its verb ("…, the port said."). */
const outerSourceFollows = oncePerToken(readOuterSource);

/** "…, with a source telling Vesti that": others say what follows. */
function othersSay({ classes, readings, lower }: Paragraph, start: number): boolean {
  for (let at = start + 1; at < start + WITH_WITHIN; at++) {
    if (classes[at] === 'comma' || classes[at] === 'mark' || classes[at] === 'quote') return false;
    if (classes[at] === 'ing' && readings[at]?.verb && lower[at - 1] !== 'of') return true;
  }
  return false;
}

const WITH_WITHIN = 12;

/** "…, before adding that". */
const BEFORE_SAYING = wordSet('before after while');

const VERBS = wordSet('auxiliary verb');
/** After a participle that tells more of the noun before ("its manager, identified as Belk,"). */
const OF_WHOM = wordSet('by as');

/** How far behind a participle "as" may stand that gives the name ("identified in the papers as Belk"). */
const AS_WITHIN = 5;

function tellsOfWhom({ lower, classes }: Paragraph, { words, rows }: VerbCue): boolean {
  if (OF_WHOM.has(lower[words.end] ?? '')) return true;
  if (classes[words.end] !== 'preposition' || rows.some(({ frames }) => !frames.includes('label')))
    return false;
  return lower.slice(words.end, words.end + AS_WITHIN).includes('as');
}

function cutsAtComma(paragraph: Paragraph, comma: number): boolean {
  const { lower, classes } = paragraph;
  const next = comma + 1;
  const word = lower[next] ?? '';
  if (REMARKS.has(word) || rejectionAt(paragraph, comma) || takesUp(paragraph, comma)) return true;
  if (word === 'without' && WITHHELD.has(lower[next + 1] ?? '')) return true;
  if (classes[next] === 'quote') return false;
  const cue =
    verbCueAt(paragraph, next) ??
    (classes[next] === 'adverb' || classes[next] === 'coordinator' || BEFORE_SAYING.has(word)
      ? verbCueAt(paragraph, next + 1)
      : null);
  const describes = cue?.usage === 'finite' && tellsOfWhom(paragraph, cue);
  if (cue?.usage === 'participle' || (cue?.usage === 'finite' && cue.verb - next < 2 && !describes))
    return true;
  if ((word === 'and' || word === 'but') && VERBS.has(classes[next + 1] ?? '')) return true;
  if (word === 'which' || word === 'who' || word === 'what') return outerSourceFollows(paragraph, next);
  if (word === 'while' || (word === 'with' && othersSay(paragraph, next))) return true;
  if (CONTRASTS.has(word)) return outerSourceFollows(paragraph, next);
  return outerSourceFollows(paragraph, comma);
}

const BEGINS_CONTENT = wordSet(
  'that to how why whether he she it they the a an his her their its there reporters journalists',
);

const JOINS = wordSet('and but');

const OPENS_SUBJECT = wordSet('quote name determiner number contraction pronoun');

const WITHHOLDS = wordSet('declined refused declines refuses');

/** "… but declined to comment further": the speaker goes on, and says no more. */
function withholdsNext({ lower }: Paragraph, at: number): boolean {
  return JOINS.has(lower[at] ?? '') && WITHHOLDS.has(lower[at + 1] ?? '');
}

/** Whether "and" or "but" leads to a further verb of stating of the same source ("denied it but confirmed that …"). */
function statesNext(paragraph: Paragraph, at: number): boolean {
  const { classes, lower } = paragraph;
  const verb = classes[at + 1] === 'adverb' ? at + 2 : at + 1;
  const cue = verbCueAt(paragraph, verb);
  if (cue?.usage !== 'finite' || !JOINS.has(lower[at] ?? '')) return false;
  const next = cue.words.end;
  if (cue.rows.every(({ frames }) => frames[0] === 'that') && lower[next] !== 'that') return false;
  return OPENS_SUBJECT.has(classes[next] ?? '') || BEGINS_CONTENT.has(lower[next] ?? '');
}

const OPENS_RELATIVE = wordSet('which who where whose');

/** A comma inside the closing mark ends the quoted words' clause; what follows is the article's, unless it is tied on. */
function endsAfterQuotation(paragraph: Paragraph, at: number): boolean {
  const { tokens, classes, lower } = paragraph;
  if (tokens[at]?.kind !== 'quote' || quotationAt(paragraph, at - 1)?.close !== at) return false;
  if (classes[at + 1] === 'preposition' && saysWhere(paragraph, at + 1)) return true;
  if (tokens[at - 1]?.text !== ',') return false;
  const remark = classes[at + 1] === 'determiner' || OPENS_RELATIVE.has(lower[at + 1] ?? '');
  return remark || cutsAtComma(paragraph, at);
}

/** "The witness, trader Oleg Serk, testified": one of two commas that set a name behind a subject before its own verb. */
function interruptsSubject(paragraph: Paragraph, first: number, comma: number): boolean {
  const { classes } = paragraph;
  if (classes[first] === 'quote') return false;
  const isName = (at: number) => classes[at] === 'name' || classes[at] === 'word';
  let open = comma;
  if (verbCueAt(paragraph, comma + 1)?.usage === 'finite') {
    open--;
    while (open > first && isName(open)) open--;
  }
  let close = open + 1;
  while (close < open + FAR && isName(close)) close++;
  const apart = classes[open] === 'comma' && classes[close] === 'comma' && classes[close - 1] === 'name';
  if (!apart || holdsVerb(paragraph, { first, end: open })) return false;
  return verbCueAt(paragraph, close + 1)?.usage === 'finite';
}

/** "According to plan" attributes nothing. */
const NO_SOURCE = wordSet('plan schedule custom protocol');

/** Whether "according to" at a token attributes. */
export function attributesTo({ lower }: Paragraph, at: number): boolean {
  return lower[at] === 'according' && lower[at + 1] === 'to' && !NO_SOURCE.has(lower[at + 2] ?? '');
}

/** End (exclusive, without the full stop) of the content that begins at `first`, within a sentence that ends at `limit`. */
export function contentEnd(paragraph: Paragraph, first: number, limit: number): number {
  const { classes, tokens, quotedIn } = paragraph;
  const end = Math.min(limit, first + LONGEST);
  for (let at = first + 1; at < end; at++) {
    if ((quotedIn[at] ?? -1) >= 0) continue;
    if (endsAfterQuotation(paragraph, at)) return at + 1;
    if (classes[at] === 'comma' && cutsAtComma(paragraph, at) && !interruptsSubject(paragraph, first, at))
      return at;
    const joins = classes[at] === 'coordinator' && classes[at - 1] !== 'comma';
    if (joins && (statesNext(paragraph, at) || withholdsNext(paragraph, at))) return at;
    if (attributesTo(paragraph, at)) return withoutStop(paragraph, first, at);
    if (tokens[at]?.text === ';' && outerSourceFollows(paragraph, at)) return at;
  }
  return withoutStop(
    paragraph,
    first,
    Math.min(limit, Math.max(end, quotationAt(paragraph, end - 1)?.end ?? 0)),
  );
}

/** A verb after one of these belongs to another clause. */
const OTHER_CLAUSE = wordSet(
  'who which that because when where while as after before if although though since whose',
);

/** Whether a stretch holds a verb, as a clause does. */
export function holdsVerb({ classes, tokens }: Paragraph, { first, end }: Range): boolean {
  for (let at = first; at < Math.min(end, first + LONGEST); at++) {
    const kind = classes[at];
    if (kind === 'auxiliary' || kind === 'verb' || kind === 'contraction') return true;
    if (at === first) continue;
    if (kind === 'ed') return true;
    if (kind === 'word' && classes[at - 1] !== 'determiner' && endsInOneS(tokens[at]?.text ?? ''))
      return true;
  }
  return false;
}

/** Whether a stretch begins with a subject and its verb, counting only words that are surely verbs. */
export function beginsWithClause({ classes, lower }: Paragraph, { first, end }: Range): boolean {
  let apart = false;
  for (let at = first; at < Math.min(end, first + LONGEST_SUBJECT); at++) {
    const kind = classes[at];
    if (kind === 'comma' || kind === 'mark') apart = !apart;
    if (kind === 'contraction' || (kind === 'pronoun' && at > first && classes[at - 1] !== 'preposition'))
      return true;
    if (apart) continue;
    // "Confirmed the leak and gave no date": what follows "and" is a further act of whoever confirmed it.
    if (kind === 'auxiliary' || kind === 'verb') return at === first || classes[at - 1] !== 'coordinator';
    if (kind === 'ed' && at > first && classes[at + 1] !== 'word' && classes[at - 1] !== 'determiner')
      return true;
    if (at > first && OTHER_CLAUSE.has(lower[at] ?? '')) return false;
  }
  return false;
}
