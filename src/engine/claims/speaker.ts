/** What kind of source words name that stand for no person of the cast: read from tables. */
import { isFormer } from '../lexicons/claims-heads.ts';
import { OFFICIALS_BY_SURNAME } from '../lexicons/claims-officials.ts';
import { SOURCE_ROWS, type SourceRow } from '../lexicons/claims-sources.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { holdsOneOf, openingWord } from '../text/small-letters.ts';
import type { SourceKind } from '../types.ts';
import { bodyBeside, byFirstName, ONLY_NAMES, personBeside, titleOf } from './beside-words.ts';
import { bodyKindOf, entryEndingAt, plainWords } from './bodies.ts';
import { bodyNamed, isOfLand, kindAcross, kindBeforeName } from './body-in-words.ts';
import { endsIn, headPhrase } from './head-phrase.ts';
import type { KindOfWords } from './kind-of-words.ts';
import { standingsOf } from './role-kind.ts';
import { withoutCount, withoutMeasure } from './some-of.ts';
import { STANDS_FOR_PEOPLE } from './stands-for-people.ts';

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
  const body = kind === 'organisation' && bodyKindOf(plainWords(group)) === null;
  return { kind: body ? 'person' : kind, unknown: false };
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

const EXPERTS = /^(?:monitor|observer|expert|inspector|investigator|mediator|envoy|staff)s?$/;

const UNIONS: Readonly<Record<string, SourceKind>> = {
  eu: 'official',
  nato: 'official',
  osce: 'official',
  un: 'organisation',
  'u.n': 'organisation',
  unesco: 'organisation',
};

/** "Those who stayed": whom a relative clause alone tells. */
function standsForWho(words: string): boolean {
  const clause = words.indexOf(' who ');
  return clause > 0 && STANDS_FOR_PEOPLE.has(words.slice(0, clause).toLowerCase());
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
  const told = standings.length > 0 ? standings : standingsOf(head);
  // "Its district chief, a colonel with a satellite telephone"
  const standing =
    told.find(({ kind, unknown }) => !unknown && kind === 'official') ??
    told.find(({ kind, unknown }) => (unknown ? !row : kind !== 'person'));
  if (standing) return standing.unknown ? appositionOf(words, standing.kind) : standing;
  if (row && OF_BODY.has(openingWord(words)) && /\bowners?$/.test(head)) return sure('organisation');
  if (row) return sure(row.kind);
  if (wasSomebody(head)) return sure('person');
  const found = bodyNamed(head, { head: plain, all });
  return found.guessed && isDescribedName(words) ? sure('organisation') : found;
}

/** "Antares, the Yerevan house": a name, and no plural, where words beside it say what it is. */
function isDescribedName(words: string): boolean {
  const comma = words.indexOf(', ');
  return comma > 0 && ONLY_NAMES.test(words.slice(0, comma));
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
