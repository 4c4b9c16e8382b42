/** "This is a person": the chosen words, wherever the article has them in any spelling, and the surname alone. */
import { wordKey } from '../../engine/romanisation.ts';
import type { Block, BlockKind, Claim, Mention, Person, Span } from '../../engine/types.ts';
import type { CorrectionAct, CorrectionDraft } from '../correction.ts';
import { byPlace, type Corrected, entriesOf, entryOf, withPeople } from './corrected.ts';
import { byReader, placesOf, type Read } from './correcting.ts';
import { findPerson } from './find-person.ts';

type AddPerson = Extract<CorrectionAct, { type: 'person' }>;

const WORD = /\p{L}[\p{L}\p{M}\p{N}‑-]*/gu;

/** Words of no name are left unread: bylines name the paper's own, and lists of other stories are no part of this one. */
const UNREAD: ReadonlySet<BlockKind> = new Set(['byline', 'credit', 'related']);

/** A name of more words is a sentence. */
const MOST_WORDS = 8;

/** UTF-16 units looked at before a name for another word of it. */
const LONGEST_WORD = 60;

interface Word {
  readonly key: string;
  readonly capital: boolean;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: wordKey(word),
    capital: word.charAt(0) !== word.charAt(0).toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Where these words follow each other, the first of them with a capital. */
function runsOf(keys: readonly string[], blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ kind, text }, block) => {
    if (UNREAD.has(kind)) return [];
    const words = wordsIn(text);
    return words.flatMap((first, at) => {
      const last = words[at + keys.length - 1];
      const fits = first.capital && last && keys.every((key, step) => words[at + step]?.key === key);
      return fits ? [{ block, start: first.start, end: last.end }] : [];
    });
  });
}

const overlaps = (one: Span, other: Span) =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** The last word of a name by itself, unless the article writes it small somewhere: then it is a word like others. */
function surnamesOf(name: readonly Word[], blocks: readonly Block[]): Span[] {
  const surname = name.at(-1);
  if (name.length < 2 || !surname?.capital) return [];
  const isCommon = blocks.some(({ text }) =>
    wordsIn(text).some(({ key, capital }) => key === surname.key && !capital),
  );
  return isCommon ? [] : runsOf([surname.key], blocks).filter((at) => !followsCapital(at, blocks));
}

/** "Anna Orlova" is somebody else's name, although "Orlova" is this one's. */
function followsCapital({ block, start }: Span, blocks: readonly Block[]): boolean {
  const before = blocks[block]?.text.slice(Math.max(0, start - LONGEST_WORD), start) ?? '';
  return /\p{Lu}[\p{L}\p{M}.’'-]*\s$/u.test(before);
}

/** Places that belong to nobody yet; the longer of two that overlap. */
function freePlaces(places: readonly Span[], taken: readonly Span[]): Span[] {
  const free: Span[] = [];
  for (const place of places.toSorted((one, other) => other.end - other.start - (one.end - one.start)))
    if (![...taken, ...free].some((other) => overlaps(other, place))) free.push(place);
  return free.toSorted(byPlace);
}

/** Claims whose source's words name the new person are theirs. */
function givenClaims(claims: readonly Claim[], mentions: readonly Span[], person: number): Claim[] {
  return claims.map((claim) => {
    const { source, content, about } = claim;
    const said = source?.person === null && mentions.some((at) => overlaps(source.head ?? source, at));
    const told = content.some((span) => mentions.some((at) => overlaps(span, at)));
    if (source && said) {
      const { named: _, ...words } = source;
      const isOther = claim.sourceKind === 'official' || claim.sourceKind === 'organisation';
      return { ...claim, source: { ...words, person }, sourceKind: isOther ? claim.sourceKind : 'person' };
    }
    return told && source?.person !== person && !about.includes(person)
      ? { ...claim, about: [...about, person] }
      : claim;
  });
}

function withMentions(person: Person, mentions: readonly Mention[]): Person {
  return { ...person, mentions: [...person.mentions, ...mentions].toSorted(byPlace) };
}

/** Where the person is named, and nobody else is; none where the chosen words are somebody's already. */
function placesFor(
  correction: CorrectionDraft & { act: AddPerson },
  words: readonly Word[],
  found: Found,
): Span[] {
  const { read, taken } = found;
  const isHere = correction.articleId === read.articleId;
  const own = isHere ? placesOf(correction, correction.act.passage, read) : [];
  const chosen = own.flatMap(({ start, end }) => read.text.toSpans(start, end)).slice(0, 1);
  const keys = words.map(({ key }) => key);
  const whole = freePlaces([...chosen, ...runsOf(keys, read.blocks)], taken);
  return whole.length === 0 ? [] : freePlaces([...whole, ...surnamesOf(words, read.blocks)], taken);
}

interface Found {
  readonly read: Read;
  /** Mentions of everybody whom the article names already. */
  readonly taken: readonly Span[];
}

/** Adds the person, or these places to the person of that name. */
export function addPerson(
  corrected: Corrected,
  correction: CorrectionDraft & { act: AddPerson },
  read: Read,
): Corrected {
  const { act } = correction;
  const name = act.passage.quote.trim();
  const words = wordsIn(name);
  if (words.length === 0 || words.length > MOST_WORDS) return corrected;
  const entries = entriesOf(corrected);
  const taken = entries.flatMap(({ person }) => person.mentions);
  const reasons = [byReader(act)];
  const mentions = placesFor(correction, words, { read, taken }).map((at) => ({ ...at, reasons }));
  if (mentions.length === 0) return corrected;
  const index = findPerson(corrected, { name, names: [name], personId: '' }) ?? entries.length;
  const known = entries[index];
  const now = known
    ? { ...known, person: withMentions(known.person, mentions) }
    : entryOf({ name, spellings: [], mentions, roles: [], reasons });
  const claims = givenClaims(corrected.analysis.claims, mentions, index);
  const all = [...entries.slice(0, index), now, ...entries.slice(index + 1)];
  return withPeople({ ...corrected, analysis: { ...corrected.analysis, claims } }, all, (old) => old);
}
