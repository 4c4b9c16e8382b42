/** What kind of source words name that stand for no person of the cast: read from tables. */
import { isFormer } from '../lexicons/claims-heads.ts';
import { SOURCE_ROWS, type SourceRow } from '../lexicons/claims-sources.ts';
import { isHumanNoun, isNotHuman, isSeveral } from '../lexicons/people-nouns.ts';
import { isPeople } from '../lexicons/people-places.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { CAPITAL, isCapitalAt, isSmall, kindAt, lettersEnd, SPACE, widthAt } from '../text/letters.ts';
import { holdsOneOf, openingWord } from '../text/small-letters.ts';
import type { SourceKind } from '../types.ts';
import {
  bareWord,
  bodyEndingIn,
  bodyKindOf,
  entryAcross,
  entryEndingAt,
  firstBodyIn,
  isLandName,
  plainWords,
} from './bodies.ts';
import { namesPeople } from './noun-phrase.ts';
import { standingsOf } from './role-kind.ts';

/** What words say. `unknown` where they name no body, and only what was told before can ("its spokesman"). */
export interface KindOfWords {
  readonly kind: SourceKind;
  readonly unknown: boolean;
}

/** What only speaks for whom it belongs to ("her office"). */
const WHOSE = wordSet('office offices team entourage secretariat');
/** Where the words that only describe a noun begin: after it. */
const AFTER_HEAD = wordSet(`
  of from for in on at with by to who whom which that whose published released polled surveyed questioned contacted quoted hired employed backed funded owned named called loyal opposed affiliated linked seen obtained issued signed ordered prepared kept written drawn
  posted leaked reviewed compiled conducted cited filed based living working interviewed familiar close near among
`);

/** Where the noun phrase that opens a source's words ends: at a comma, or at white space before such a word. */
function headEnd(words: string): number {
  for (let at = 0; at < words.length; at++) {
    if (words.charAt(at) === ',') return at;
    if (kindAt(words, at) === SPACE && AFTER_HEAD.has(/^\w*/.exec(words.slice(at + 1))?.[0] ?? '')) return at;
  }
  return words.length;
}

/** What a head phrase cannot be by itself. */
const NO_HEAD = wordSet('a an the one some');
const OWNERS = ["'s", '’s'];

const ownerEnd = (words: string): number =>
  OWNERS.some((owner) => words.endsWith(owner)) ? words.length - 2 : words.length;

/** The noun phrase up to its noun: "a joint study" of "a joint study published in April". */
function headPhrase(words: string): string {
  const phrase = words.slice(0, headEnd(words));
  const head = phrase.slice(0, ownerEnd(phrase));
  const small = head.toLowerCase();
  const owner = ownerEnd(small);
  const only = owner < small.length && owner > 0 && lettersEnd(small, 0) === owner;
  return only || NO_HEAD.has(small) ? words : head;
}

/** Kinds of words met before; emptied when it holds more than any article needs. */
const known = new Map<string, KindOfWords>();
const MOST_KNOWN = 5000;

/** Kind of a source that is no named person, from its words. */
export function kindOfWords(words: string): SourceKind {
  return readWords(words).kind;
}

/** The same, and whether the words leave open for which body somebody speaks. */
export function readWords(words: string): KindOfWords {
  const before = known.get(words);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const kind = judge(words);
  known.set(words, kind);
  return kind;
}

/** "the Court of Arbitration for Sport": an entry of the table that goes on past the phrase's noun. */
function kindAcross(words: readonly string[], head: number): SourceKind | null {
  const across = words.length > head ? entryAcross(words, head) : null;
  if (across) return across;
  for (let end = Math.min(words.length, head + 4); end >= head; end--) {
    const kind = entryEndingAt(words, end, head);
    if (kind) return kind;
  }
  return null;
}

/** Where a capital stands behind a word in small letters that is not the first; 0 where none does. */
function nameAfterNoun(words: string): number {
  let space = -1;
  let small = false;
  for (let at = 0; at < words.length; at += widthAt(words, at)) {
    const kind = kindAt(words, at);
    if (kind === CAPITAL && small && space === at - 1) return at;
    if (kind === SPACE) {
      small = space >= 0 && at > space + 1 && isSmallNoun(words.slice(space + 1, at));
      space = at;
    }
  }
  return 0;
}

function isSmallNoun(word: string): boolean {
  return !word.startsWith('-') && isSmall(word.replaceAll('-', ''));
}

/** "the space agency Roscosmos": the kind of a body's noun right before its name. */
function kindBeforeName(words: string): SourceKind | null {
  const name = nameAfterNoun(words);
  return name > 0 ? bodyEndingIn(plainWords(words.slice(0, name))) : null;
}

/** Words that stand for human beings, whoever these are. */
const STANDS_FOR_PEOPLE: ReadonlySet<string> = new Set([
  ...[
    'he',
    'she',
    'they',
    'i',
    'we',
    'you',
    'who',
    'those',
    'these',
    'everyone',
    'nobody',
    'anyone',
    'neither',
    'either',
  ],
  ...[
    'the other',
    'the others',
    'another',
    'a second',
    'a third',
    'the second',
    'the third',
    'the fourth',
    'the former',
    'the latter',
  ],
  ...[
    'the five',
    'the six',
    'the seven',
    'the eight',
    'the nine',
    'the ten',
    'the two',
    'the three',
    'the four',
  ],
  ...['the defense', 'the defence', 'the pair', 'the couple', 'the accused', 'the deceased'],
]);

const SOME_OF =
  /^(?:one|two|three|four|five|six|seven|several|some|many|most|another|both|all|none|each|half|dozens|hundreds|thousands|scores|(?:an?|the) (?:\w+ )?(?:few|group|team|handful|number|pair|couple|crowd|dozen|majority|minority|trio|circle)) of (?:the |those |these |his |her |their )?/;

/** Words without the "three of those" that opens them. */
function withoutCount(words: string): string {
  if (!words.includes(' of ')) return words;
  return words.slice(SOME_OF.exec(words.toLowerCase())?.[0].length ?? 0);
}

/** "Three of those deputies" are officials, "three of the passengers" people. */
function judge(words: string): KindOfWords {
  const group = withoutCount(words);
  if (group === words) return judgeWhole(words);
  const { kind } = judgeWhole(group);
  const body =
    kind === 'official' || kind === 'media' || (kind === 'organisation' && bodyKindOf(plainWords(group)));
  return { kind: body || kind === 'anonymous' ? kind : 'person', unknown: false };
}

/** Most words of a noun of the tables. */
const LONGEST_NOUN = 4;

/** Whether a head phrase ends in one of the nouns, also behind a hyphen ("co-author"). */
function endsIn(nouns: ReadonlySet<string>, head: string): boolean {
  let at = head.length;
  for (let count = 0; count < LONGEST_NOUN && at > 0; count++) {
    at = head.lastIndexOf(' ', at - 1);
    if (nouns.has(head.slice(at + 1))) return true;
  }
  return head.includes('-') && nouns.has(head.slice(head.lastIndexOf('-') + 1));
}

/** The first row that fits a source's words, whose head phrase is `head`. */
function rowOf(words: string, head: string): SourceRow | undefined {
  const [small, smallHead] = [words.toLowerCase(), head.toLowerCase()];
  return SOURCE_ROWS.find(
    ({ nouns, ending, needs, words: pattern, written }) =>
      (nouns && endsIn(nouns, smallHead)) ||
      ending?.test(smallHead) ||
      (pattern && (!needs || holdsOneOf(small, needs)) && pattern.test(small)) ||
      (written && (!needs || holdsOneOf(words, needs)) && written.test(words)),
  );
}

const OF_BODY = wordSet('its their');

function judgeWhole(words: string): KindOfWords {
  const head = headPhrase(words);
  if (STANDS_FOR_PEOPLE.has(words.toLowerCase())) return { kind: 'person', unknown: false };
  const row = rowOf(words, head);
  const sure = (kind: SourceKind): KindOfWords => ({ kind, unknown: false });
  if (row && row.kind !== 'person') return sure(row.kind);
  const all = plainWords(words);
  const plain = plainWords(head);
  const entry = kindBeforeName(words) ?? kindAcross(all, plain.length);
  if (entry) return sure(entry);
  const standings = standingsOf(words);
  const standing = (standings.length > 0 ? standings : standingsOf(head)).find(({ kind, unknown }) =>
    unknown ? !row : kind !== 'person',
  );
  if (standing) return standing.unknown ? appositionOf(words, standing.kind) : standing;
  if (row && OF_BODY.has(openingWord(words)) && /\bowners?$/.test(head)) return sure('organisation');
  if (row) return sure(row.kind);
  if (wasSomebody(head)) return sure('person');
  return bodyNamed(head, { head: plain, all });
}

/** "A former minister", who speaks for no state any more. */
function wasSomebody(head: string): boolean {
  if (!isFormer(head)) return false;
  const once = head.split(' ').filter((word) => !isFormer(word));
  return standingsOf(once.join(' ')).length > 0;
}

/** "Its owner, the bread company Zerno": the body that stands beside what names none. */
function appositionOf(words: string, kind: SourceKind): KindOfWords {
  const beside = words.match(/,\s(.+)$/u)?.[1];
  return beside === undefined
    ? { kind, unknown: true }
    : { kind: bodyKindOf(plainWords(beside)) ?? 'organisation', unknown: false };
}

function endsInName(phrase: string): boolean {
  let at = phrase.length;
  while (at > 0 && kindAt(phrase, at - 1) !== SPACE) at--;
  return at > 0 && isCapitalAt(phrase, at);
}

/** Whether a phrase ends in a noun for human beings, and not in a name ("The Free Russia Tent"). */
function endsInPeople(last: string, phrase: string): boolean {
  const one = bareWord(last);
  if (last.endsWith('s') && (isPeople(last) || isPeople(one) || last.endsWith('ites'))) return true;
  if (endsInName(phrase)) return false;
  return (
    titleKind(last) !== null ||
    isHumanNoun(last) ||
    isHumanNoun(one) ||
    isSeveral(last) ||
    (namesPeople(last) && !isNotHuman(one))
  );
}

/** Whether a noun in small letters is of one human being ("manager", "nurse"), and of no body. */
export function standsForOne(noun: string): boolean {
  if (isSeveral(noun) && !/m[ae]n$/.test(noun)) return false;
  return (
    titleKind(noun) !== null ||
    isHumanNoun(noun) ||
    (namesPeople(noun) && !isNotHuman(noun) && !noun.endsWith('s'))
  );
}

/** Whether words end in the noun of a body ("the plant"), whose people may be called otherwise. */
export function namesBody(words: string): boolean {
  const plain = plainWords(words);
  const last = plain.at(-1) ?? '';
  return bodyEndingIn(plain) !== null && titleKind(last) === null && !isHumanNoun(bareWord(last));
}

/** "the Office for Foreigners", cut before its preposition. */
const STATE_OFFICE = /(?:^|\s)Office$/;

function bodyNamed(
  phrase: string,
  { head, all }: { readonly head: readonly string[]; readonly all: readonly string[] },
): KindOfWords {
  const last = head.at(-1) ?? '';
  if (STATE_OFFICE.test(phrase)) return { kind: 'official', unknown: false };
  const kind =
    (bodyEndingIn(head) && bodyKindOf(head)) ??
    (isLandName(head) ? 'official' : null) ??
    (!WHOSE.has(last) && endsInPeople(last, phrase) ? 'person' : null) ??
    bodyKindOf(head) ??
    (WHOSE.has(last) ? null : firstBodyIn(all));
  return { kind: kind ?? 'organisation', unknown: kind === null && WHOSE.has(last) };
}
