/** Whether a form of a verb of stating is a noun or an adjective where it stands ("claims", "reported"). */

import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { endsInOneS } from '../text/small-letters.ts';
import { namesPeople, runBefore } from './noun-phrase.ts';
import type { Paragraph } from './paragraph.ts';
import type { VerbForm } from './verb-forms.ts';

/** Words before a base form that make it a verb: a plural or collective subject, or what goes before an infinitive. */
const PLURAL = /(?:[^s]s|^people|^police|^men|^women|^media|^they|^we|^i|^you|^who)$/;

/** What follows a verb of stating in the present; anything else makes "claims" or "reports" nouns. */
const AFTER_VERB: ReadonlySet<string> = wordSet(
  'subordinator determiner pronoun contraction name quote number comma word',
);

/** Numbers before a participle that describes a noun ("two dismissed colleagues"). */
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/;

/** Determiners that may be a subject by themselves ("both pledged"). */
const STANDS_ALONE: ReadonlySet<string> = wordSet(
  'both all some many most each another several few others none one two three four five six seven eight nine ten',
);

/** Of these the -ing form is a noun or an adjective unless a comma goes before. */
const ING_NOUNS: ReadonlySet<string> = wordSet(
  'ruling finding reading posting warning reporting writing pleading branding suspecting',
);

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

/** What a verb of stating has behind it and a noun has not. */
const OPENS_OBJECT = wordSet('subordinator determiner pronoun number contraction');

/** Prepositions before which somebody does what an -ing form says ("left after telling them that"). */
const DOING = wordSet('by as after before');
const BE = wordSet('was were been being');
/** How far before "for" the verb of a punishment may stand, in tokens. */
const NEAR_VERB = 6;

/** Whether an -ing form behind the preposition at a token is what the subject does: also in "was fined for saying that". */
function actsAfter({ lower }: Paragraph, at: number): boolean {
  if (lower[at] === 'for') return lower.slice(Math.max(0, at - NEAR_VERB), at).some((word) => BE.has(word));
  return DOING.has(lower[at] ?? '');
}

const MARKS = wordSet('comma mark');

/** "Prices have doubled, the bank estimates.": the last word, after a comma and its subject. */
function endsSentenceAsVerb(paragraph: Paragraph, verb: number): boolean {
  const { classes } = paragraph;
  if (!MARKS.has(classes[verb + 1] ?? 'mark') || classes[verb - 1] !== 'word') return false;
  const first = runBefore(paragraph, verb, Math.max(0, verb - LONGEST_PHRASE));
  return classes[first - 1] === 'comma' && classes[first] === 'determiner';
}

/** With any other word in -s before it a form in -s is no verb ("emissions rules"). */
const SINGULAR_IN_S: ReadonlySet<string> = wordSet('news series bus virus campus status census');

const VERBS = wordSet('auxiliary verb ed');

const DEALT_WITH = wordSet(
  'denied denies deny rejected rejects reject dismissed dismisses dismiss confirmed confirms confirm refuted refutes disputed disputes cited cites citing denying rejecting dismissing confirming',
);
/** How far before "reports that" the verb may stand whose object that is, in tokens. */
const NEAR_OBJECT = 4;

/** "Has denied media reports that": the object of a verb before it. */
function isObject({ classes, lower }: Paragraph, verb: number): boolean {
  if (lower[verb + 1] !== 'that' && lower[verb + 1] !== 'of') return false;
  for (let at = verb - 1; at > verb - NEAR_OBJECT; at--) {
    if (DEALT_WITH.has(lower[at] ?? '')) return true;
    if (classes[at] !== 'word' && classes[at] !== 'name') return false;
  }
  return false;
}

/** Whether a noun is of several people ("activists"), or "some" stands for one. */
function isGroup(noun: string): boolean {
  if (STANDS_ALONE.has(noun)) return true;
  return (
    PLURAL.test(noun) &&
    (isHumanNoun(noun.replace(/s$/, '')) || titleKind(noun.replace(/s$/, '')) !== null || namesPeople(noun))
  );
}

/** "On his YouTube show": what is broadcast. */
const SHOWS = wordSet('youtube tv television radio talk call-in chat game reality');

/** "A video posted on Telegram": what was posted posts nothing. */
const POSTS = wordSet(
  'video videos message messages statement photo photos clip text comment comments letter recording note footage announcement',
);

/** "The police report says": a noun stands before these. */
const SAYS = wordSet('says said shows showed states stated notes noted warns warned adds added finds found');

/** Whether a form that may also be a noun or an adjective ("claims", "reported") is one here. */
export function isNoun(
  paragraph: Paragraph,
  verb: number,
  { form, noun }: { form: VerbForm; noun: boolean },
): boolean {
  const { classes, lower, tokens } = paragraph;
  if (lower[verb] === 'think' && lower[verb + 1] === 'tank') return true;
  if (lower[verb] === 'states' && classes[verb + 1] === 'word') return true;
  let at = verb - 1;
  while (form !== 'past' && form !== 'ing' && classes[at] === 'adverb') at--;
  const before = classes[at];
  const word = lower[at] ?? '';
  if (before === 'determiner' && !STANDS_ALONE.has(word)) return noun || form !== 'base';
  if (before === 'determiner' && form === 'third' && COUNTS.test(word) && lower[at - 1] !== 'of') return true;
  if (form === 'past' && lower[verb] === 'posted' && POSTS.has(word)) return true;
  if (form === 'past')
    return (
      before === 'possessive' ||
      before === 'preposition' ||
      (classes[verb] === 'ed' && classes[verb + 1] === 'word' && COUNTS.test(word))
    );
  if (form === 'ing' && ING_NOUNS.has(lower[verb] ?? ''))
    return before !== 'comma' && before !== 'auxiliary' && before !== 'coordinator';
  if (form === 'ing')
    return before === 'possessive' || (before === 'preposition' && !actsAfter(paragraph, at));
  if (before === 'possessive' || before === 'preposition') return word !== 'to';
  if (form === 'third' && before === 'auxiliary') return true;
  if (lower[verb] === 'show' && SHOWS.has(lower[verb - 1] ?? '')) return true;
  if (!noun) return false;
  if (form === 'third' && before === 'ed') return true;
  if (isObject(paragraph, verb)) return true;
  if (form === 'base' && SAYS.has(lower[verb + 1] ?? '')) return true;
  if (lower[verb + 1] === 'that' && VERBS.has(classes[verb + 2] ?? '') && form !== 'base') return true;
  if (before === 'quote')
    return !/^[,!?]$/.test(tokens[at - 1]?.text ?? '') || (form === 'base' && classes[verb + 1] === 'word');
  if (before === 'number' && word !== '%') return true;
  if (classes[verb + 1] === 'preposition' && lower[verb + 1] === 'of') return true;
  const ends = before === 'name' || before === 'pronoun' || before === 'comma';
  if (form === 'third' && ends && MARKS.has(classes[verb + 1] ?? 'mark')) return false;
  if (form === 'third' && before === 'word' && endsInOneS(word) && !SINGULAR_IN_S.has(word)) return true;
  if (form === 'third' && endsSentenceAsVerb(paragraph, verb)) return false;
  if (form === 'third') return !AFTER_VERB.has(classes[verb + 1] ?? 'mark') && lower[verb + 1] !== 'to';
  const group = before === 'name' ? headBefore(paragraph, at + 1) : '';
  if (PLURAL.test(group) || STANDS_ALONE.has(group)) return false;
  if (
    before === 'word' &&
    OPENS_OBJECT.has(classes[verb + 1] ?? '') &&
    isGroup(headBefore(paragraph, at + 1))
  )
    return false;
  return before !== 'auxiliary' && !PLURAL.test(word);
}
