/** What kind of source words name that stand for no person of the cast: read from tables. */
import { isFormer } from '../lexicons/claims-heads.ts';
import { OFFICIALS_BY_SURNAME } from '../lexicons/claims-officials.ts';
import { SOURCE_ROWS, type SourceRow } from '../lexicons/claims-sources.ts';
import { isFirstName } from '../lexicons/people-first-names.ts';
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isCapitalAt, isSmall } from '../text/letters.ts';
import { endsInOneS, holdsOneOf, openingWord } from '../text/small-letters.ts';
import type { SourceKind } from '../types.ts';
import {
  bareWord,
  bodyEndingIn,
  bodyKindOf,
  entryAcross,
  entryEndingAt,
  firstBodyIn,
  isLandName,
  isOwner,
  namesLand,
  plainWords,
} from './bodies.ts';
import { AFTER_HEAD, endsIn, headPhrase, nameAfterNoun, ownerEnd } from './head-phrase.ts';
import { standingsOf } from './role-kind.ts';
import { endsInName, endsInPeople, STANDS_FOR_PEOPLE } from './stands-for-people.ts';

/** What words say. `unknown` where they name no body, and only what was told before can ("its spokesman"). */
export interface KindOfWords {
  readonly kind: SourceKind;
  readonly unknown: boolean;
  /** Whether nothing but the form of a word that no table holds tells the kind. */
  readonly guessed?: boolean;
}

/** What only speaks for whom it belongs to ("her office"). */
const WHOSE = wordSet('office offices team entourage secretariat');

/** Kinds of words met before; emptied when it holds more than any article needs. */
const known = new Map<string, KindOfWords>();

const MOST_KNOWN = 5000;

/** Kind of a source that is no named person, as far as the tables tell it; an organisation where they do not. */
export function kindOfWords(words: string): SourceKind {
  const { kind, guessed } = readWords(words);
  return guessed ? 'organisation' : kind;
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

/** "the space agency Roscosmos": the kind of a body's noun right before its name. */
function kindBeforeName(words: string): SourceKind | null {
  const name = nameAfterNoun(words);
  if (name <= 0) return null;
  const before = plainWords(words.slice(0, name));
  return before.at(-1) === 'paper' ? 'media' : bodyEndingIn(before);
}

const SOME_OF =
  /^(?:(?:some )?[\d.,]+(?:%| percent)|half|an? (?:third|quarter|fifth|half)|two[- ]thirds|three[- ]quarters|one in \w+|one|two|three|four|five|six|seven|several|some|many|most|another|both|all|none|each|half|dozens|hundreds|thousands|scores|the (?:oldest|youngest|eldest|first|last|best|other|rest)|(?:an?|the) (?:\w+ )?(?:few|group|team|handful|number|pair|couple|crowd|dozen|majority|minority|trio|circle)) of (?:the |those |these |his |her |their )?/;

const EXACT = wordSet(
  'nearly almost about around roughly over just only under more less fewer than at least up to',
);

/** Words without the "just over", "more than" that open them. */
function withoutMeasure(words: string): string {
  let start = 0;
  for (
    let end = words.indexOf(' ');
    end > 0 && EXACT.has(words.slice(start, end).toLowerCase());
    end = words.indexOf(' ', start)
  )
    start = end + 1;
  return words.slice(start);
}

/** Words without the "three of those" that opens them. */
function withoutCount(words: string): string {
  if (!words.includes(' of ')) return words;
  return words.slice(SOME_OF.exec(words.toLowerCase())?.[0].length ?? 0);
}

/** "Experts interviewed by The Moscow Times": who asked tells nothing of who answers. */
const ASKED_BY = / (?:interviewed|contacted|reached|questioned|approached|polled|surveyed) by .+$/;

/** "Human Rights Watch (HRW)". */
const SHORT_NAME = / \([\p{L}\d.-]+\)/u;

/** "Three of those deputies" are officials, "three of the passengers" people. */
function judge(given: string): KindOfWords {
  const exact = withoutMeasure(given);
  const short = exact.includes('(') ? exact.replace(SHORT_NAME, '') : exact;
  const words = short.includes('ed by ') ? short.replace(ASKED_BY, '') : short;
  if (/\d(?:%| percent)$/.test(words)) return { kind: 'person', unknown: false };
  const group = withoutCount(words);
  if (group === words) return judgeWhole(words);
  const { kind } = judgeWhole(group);
  const body =
    kind === 'official' || kind === 'media' || (kind === 'organisation' && bodyKindOf(plainWords(group)));
  return { kind: body || kind === 'anonymous' ? kind : 'person', unknown: false };
}

/** The first row that fits a source's words, whose head phrase is `head`. */
function rowOf(words: string, head: string): SourceRow | undefined {
  const [small, smallHead] = [words.toLowerCase(), head.toLowerCase()];
  return SOURCE_ROWS.find(
    ({ kind, nouns, names, ending, needs, words: pattern, written }) =>
      (nouns && endsIn(nouns, smallHead)) ||
      (nouns &&
        kind !== 'document' &&
        smallHead.includes('-') &&
        endsIn(nouns, smallHead.slice(smallHead.lastIndexOf('-') + 1))) ||
      (names && endsIn(names, head)) ||
      ending?.test(smallHead) ||
      (pattern && (!needs || holdsOneOf(small, needs)) && pattern.test(small)) ||
      (written && (!needs || holdsOneOf(words, needs)) && written.test(words)),
  );
}

const OF_BODY = wordSet('its their');

/** The plural of a party's name, which stands for it ("the Communists"). */
const PARTY =
  /^[Tt]he (?:[a-z-]+ )?(?:(?:Social|Christian|Free) Democrats|Communists|Socialists|Liberals|Conservatives|Greens|Progressives|Nationalists|Tories|Centrists)$/;

/** "war blogger Rybak", "dacha owner Nelly Fox": the words before the name of somebody whom the cast does not know. */
function titleOf(words: string): string {
  const opening = openingWord(words);
  const name = nameAfterNoun(words) || (isCapitalAt(words, opening.length + 1) ? opening.length + 1 : 0);
  const title = words.slice(0, name).trimEnd();
  const last = title.slice(title.lastIndexOf(' ') + 1).toLowerCase();
  if (name === 0 || AFTER_HEAD.has(last) || bodyEndingIn(plainWords(words))) return '';
  return endsInPeople(last, title) ? title : '';
}

/** "DeepState, a Ukrainian mapping project": the body that a name is said to be. */
function bodyBeside(words: string): SourceKind | null {
  const comma = words.indexOf(', ');
  const beside = words.slice(comma + 2);
  if (comma < 0 || !isCapitalAt(words, 0) || NO_NAME.has(openingWord(words)) || !/^(?:an?|the) /.test(beside))
    return null;
  return bodyEndingIn(plainWords(headPhrase(beside)));
}

/** "Rinat, the captain of the boat", of whom the cast knows nothing: the words that say who it is; '' where none do. */
function personBeside(words: string): string {
  const comma = words.indexOf(', ');
  const beside = words.slice(comma + 2);
  if (comma < 0 || !ONLY_NAMES.test(words.slice(0, comma)) || !/^(?:an?|the|its) /.test(beside)) return '';
  const head = headPhrase(beside);
  return endsInPeople(head.slice(head.lastIndexOf(' ') + 1).toLowerCase(), head) ? beside : '';
}

const ONLY_NAMES = /^(?:[A-Z][^\s]*\s?){1,3}$/;

const NO_NAME = wordSet('a an the its their his her one two three some many several another both');

const EXPERTS = /^(?:monitor|observer|expert|inspector|investigator|mediator|envoy|staff)s?$/;

const UNIONS: Readonly<Record<string, SourceKind>> = {
  eu: 'official',
  nato: 'official',
  osce: 'official',
  un: 'organisation',
  'u.n': 'organisation',
  unesco: 'organisation',
};

const STATE_WORKERS = wordSet('office staff');

/** "Ukraine’s prisoner coordination staff", "Britain’s sanctions office". */
function isOfLand(head: readonly string[]): boolean {
  const [owner = ''] = head;
  return head.length > 1 && STATE_WORKERS.has(head.at(-1) ?? '') && isOwner(owner) && namesLand([owner]);
}

/** "Those who stayed": whom a relative clause alone tells. */
function standsForWho(words: string): boolean {
  const clause = words.indexOf(' who ');
  return clause > 0 && STANDS_FOR_PEOPLE.has(words.slice(0, clause).toLowerCase());
}

/** "Giorgi, sommelier at a bar": whoever is called by a first name and what they do; null for other words. */
function byFirstName(words: string): KindOfWords | null {
  const comma = words.indexOf(', ');
  const name = words.slice(0, comma);
  if (!ONLY_NAMES.test(name) || !isFirstName(name.split(' ')[0]?.toLowerCase() ?? '')) return null;
  const standing = standingsOf(words.slice(comma + 2)).find(({ kind }) => kind !== 'person');
  return standing ?? { kind: 'person', unknown: false };
}

/** "a man who answered the phone at the port": whoever does speaks for whom it rings. */
const ANSWERED =
  / who (?:answered|answers|picked up) (?:the|a|its|their) (?:phone|telephone|call) (?:at|for|in) (.+)/;

function judgeWhole(words: string): KindOfWords {
  const rings = words.includes(' who ') ? ANSWERED.exec(words)?.[1] : undefined;
  const rung = rings && bodyKindOf(plainWords(rings));
  if (rung) return { kind: rung === 'media' ? 'organisation' : rung, unknown: false };
  if (PARTY.test(words)) return { kind: 'organisation', unknown: false };
  const title = words.includes(',') ? personBeside(words) : titleOf(words);
  if (title) return judgeWhole(title);
  const named = words.includes(',') ? byFirstName(words) : null;
  if (named) return named;
  const head = headPhrase(words);
  const sure = (kind: SourceKind): KindOfWords => ({ kind, unknown: false });
  if (STANDS_FOR_PEOPLE.has(words.toLowerCase())) return sure('person');
  if (OFFICIALS_BY_SURNAME.has(words)) return sure('official');
  const plain = plainWords(head);
  if (isOfLand(plain)) return sure('official');
  const row = rowOf(words, head);
  const called = row?.kind === 'document' ? entryEndingAt(plain, plain.length) : null;
  if (row && row.kind !== 'person') return sure(called ?? row.kind);
  if (standsForWho(words)) return sure('person');
  const union = EXPERTS.test(plain.at(-1) ?? '') ? plain.find((word) => UNIONS[word]) : undefined;
  const beside = (union && UNIONS[union]) ?? bodyBeside(words);
  if (beside) return sure(beside);
  const all = plainWords(words);
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
    : { kind: bodyKindOf(plainWords(beside)) ?? (titleOf(beside) ? kind : 'organisation'), unknown: false };
}

/** Whether words end in the noun of a body ("the plant"), whose people may be called otherwise. */
export function namesBody(words: string): boolean {
  const plain = plainWords(words);
  const last = plain.at(-1) ?? '';
  return bodyEndingIn(plain) !== null && titleKind(last) === null && !isHumanNoun(bareWord(last));
}

/** "the Office for Foreigners", cut before its preposition. */
const STATE_OFFICE = /(?:^|\s)Office$/;

/** "the harbor master’s office": whose bearer of an office it is. */
function ofOfficial(phrase: string): boolean {
  const owner = phrase.slice(0, phrase.lastIndexOf(' '));
  const end = ownerEnd(owner);
  return end < owner.length && standingsOf(owner.slice(0, end)).some(({ kind }) => kind === 'official');
}

function bodyNamed(
  phrase: string,
  { head, all }: { readonly head: readonly string[]; readonly all: readonly string[] },
): KindOfWords {
  const last = head.at(-1) ?? '';
  if (STATE_OFFICE.test(phrase) || (WHOSE.has(last) && ofOfficial(phrase)))
    return { kind: 'official', unknown: false };
  const kind =
    (bodyEndingIn(head) && bodyKindOf(head)) ??
    (isLandName(head) ? 'official' : null) ??
    (!WHOSE.has(last) && endsInPeople(last, phrase) ? 'person' : null) ??
    bodyKindOf(head) ??
    (WHOSE.has(last) ? null : firstBodyIn(all));
  if (kind === null && endsInOneS(last) && isSmall(last) && !endsInName(phrase))
    return { kind: 'person', unknown: false, guessed: true };
  return { kind: kind ?? 'organisation', unknown: kind === null && WHOSE.has(last) };
}
