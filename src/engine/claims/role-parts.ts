/** The noun at the head of what somebody is called, and the words around it. */
import { HEAD_ROWS, type HeadRow } from '../lexicons/claims-heads.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { bareWord, namesLand } from './bodies.ts';

/** Most words of one head ("secretary of the treasury"). */
const LONGEST_HEAD = 4;

export const HEADS: ReadonlyMap<string, HeadRow> = new Map(
  HEAD_ROWS.flatMap((row) => row.words.map((word) => [word, row] as const)),
);

/** Begin what follows a head: after the first of these, a role names its body. */
export const LINK = wordSet(
  'of for at in with from on to under by behind within representing near since until after during over without',
);

export interface Parts {
  /** The words up to and with the head. */
  readonly core: readonly string[];
  /** The phrases after it, each from its preposition on. */
  readonly after: readonly (readonly string[])[];
  readonly row: HeadRow;
  /** Where the head begins in the core. */
  readonly headAt: number;
  /** Whether the words are of something with a name of its own. */
  readonly proper?: boolean;
}

function lookUp(words: readonly string[]): HeadRow | undefined {
  return (
    HEADS.get(words.join(' ')) ?? HEADS.get([...words.slice(0, -1), bareWord(words.at(-1) ?? '')].join(' '))
  );
}

/** The head that ends a phrase, the longest that the table holds; null where its last word is in no row. */
export function headOf(core: readonly string[]): { readonly row: HeadRow; readonly headAt: number } | null {
  for (let length = Math.min(LONGEST_HEAD, core.length); length > 0; length--) {
    const row = lookUp(core.slice(core.length - length));
    if (row) return { row, headAt: core.length - length };
  }
  return null;
}

/** The phrases of words behind a head, each from its preposition on. */
export function phrasesAfter(words: readonly string[]): string[][] {
  const phrases: string[][] = [];
  for (const word of words) {
    if (LINK.has(word) || phrases.length === 0) phrases.push([]);
    phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** "chief of staff", "secretary of state": a head that goes on past its preposition. */
function headAcross(words: readonly string[], link: number): Parts | null {
  for (let end = Math.min(words.length, link + LONGEST_HEAD - 1); end > link + 1; end--) {
    const found = headOf(words.slice(0, end));
    if (found && found.headAt < link)
      return { core: words.slice(0, end), after: phrasesAfter(words.slice(end)), ...found };
  }
  return null;
}

/** "Its regional head": the head of what "its" means, wherever that is. */
function withoutPlaces(words: readonly string[]): readonly string[] {
  return POINTS_BACK.has(words[0] ?? '')
    ? words.filter((word, at) => at === 0 || !(PLACE_WORDS.has(word) || namesLand([word])))
    : words;
}

const POINTS_BACK = wordSet('its their');

const PLACE_WORDS = wordSet('regional local district provincial national international federal global');

/** "A lawmaker elected" of "a lawmaker elected on the party’s list": the words up to the head, where a participle follows it. */
function withoutParticiple(core: readonly string[]): readonly string[] {
  const at = core.findIndex((word, place) => place > 1 && /(?:ed|ing)$/.test(word));
  return at > 0 && !headOf(core) && headOf(core.slice(0, at)) ? core.slice(0, at) : core;
}

/** "Tuva’s chief glaciologist": the first of a land or a state body in a trade, where the table holds no such chief. */
function chiefOf(core: readonly string[]): { readonly row: HeadRow; readonly headAt: number } | null {
  const headAt = core.indexOf('chief');
  const row = HEADS.get('employee');
  if (!row || headAt < 1 || headAt > core.length - 2) return null;
  const known = headOf(core);
  return known && (known.headAt <= headAt || known.row.for !== 'state') ? null : { row, headAt };
}

export function partsOf(told: readonly string[]): Parts | null {
  const words = withoutPlaces(told);
  const link = words.findIndex((word, at) => at > 0 && LINK.has(word));
  if (link > 0) {
    const across = headAcross(words, link);
    if (across) return across;
  }
  const core = withoutParticiple(words.slice(0, link < 0 ? words.length : link));
  const found = chiefOf(core) ?? headOf(core);
  const participle = core.length < words.length && /(?:ed|ing)$/.test(words[core.length] ?? '');
  return found && { core, after: participle ? [] : phrasesAfter(words.slice(core.length)), ...found };
}
