/** The body that words name, and of which kind it is. */
import { isHumanNoun } from '../lexicons/people-nouns.ts';
import { titleKind } from '../lexicons/people-titles.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { isSmall } from '../text/letters.ts';
import { endsInOneS } from '../text/small-letters.ts';
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
import { nameAfterNoun, ownerEnd } from './head-phrase.ts';
import type { KindOfWords } from './kind-of-words.ts';
import { standingsOf } from './role-kind.ts';
import { endsInName, endsInPeople } from './stands-for-people.ts';

/** "the Court of Arbitration for Sport": an entry of the table that goes on past the phrase's noun. */
export function kindAcross(words: readonly string[], head: number): SourceKind | null {
  const across = words.length > head ? entryAcross(words, head) : null;
  if (across) return across;
  for (let end = Math.min(words.length, head + 4); end >= head; end--) {
    const kind = entryEndingAt(words, end, head);
    if (kind) return kind;
  }
  return null;
}

/** "the space agency Roscosmos": the kind of a body's noun right before its name. */
export function kindBeforeName(words: string): SourceKind | null {
  const name = nameAfterNoun(words);
  if (name <= 0) return null;
  const before = plainWords(words.slice(0, name));
  return before.at(-1) === 'paper' ? 'media' : bodyEndingIn(before);
}

const STATE_WORKERS = wordSet('office staff');

/** "Ukraine’s prisoner coordination staff", "Britain’s sanctions office". */
export function isOfLand(head: readonly string[]): boolean {
  const [owner = ''] = head;
  return head.length > 1 && STATE_WORKERS.has(head.at(-1) ?? '') && isOwner(owner) && namesLand([owner]);
}

/** Whether words end in the noun of a body ("the plant"), whose people may be called otherwise. */
export function namesBody(words: string): boolean {
  const plain = plainWords(words);
  const last = plain.at(-1) ?? '';
  return bodyEndingIn(plain) !== null && titleKind(last) === null && !isHumanNoun(bareWord(last));
}

/** What only speaks for whom it belongs to ("her office"). */
const WHOSE = wordSet('office offices team entourage secretariat');

/** "the Office for Foreigners", cut before its preposition. */
const STATE_OFFICE = /(?:^|\s)Office$/;

/** "the harbor master’s office": whose bearer of an office it is. */
function ofOfficial(phrase: string): boolean {
  const owner = phrase.slice(0, phrase.lastIndexOf(' '));
  const end = ownerEnd(owner);
  return end < owner.length && standingsOf(owner.slice(0, end)).some(({ kind }) => kind === 'official');
}

export function bodyNamed(
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
