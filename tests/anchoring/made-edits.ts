/** Edits made by the hundred: what a change does to a text, with each character's origin carried through, so that the right answer is known. */

/** A unit of the later text and the offset it had before; -1 for a new one. */
interface Unit {
  readonly unit: string;
  readonly origin: number;
}

type Text = readonly Unit[];

export interface MadeEdit {
  readonly family: string;
  /** Whether the passage is still there afterwards. */
  readonly keeps: boolean;
  readonly example: string;
  readonly change: (
    text: Text,
    span: { readonly start: number; readonly end: number },
    random: () => number,
  ) => Text;
}

const WORDS =
  'harvest orchestra lantern ministry granite window ferry bakery ribbon captain meadow signal copper'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, Tommy Ettinger 2017). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

export const asUnits = (text: string): Text => text.split('').map((unit, origin) => ({ unit, origin }));
export const asString = (text: Text): string => text.map(({ unit }) => unit).join('');
const fresh = (text: string): Text => text.split('').map((unit) => ({ unit, origin: -1 }));
const filler = (count: number, random: () => number) =>
  Array.from({ length: count }, () => pick(WORDS, random)).join(' ');

function lines(text: Text): Text[] {
  const out: Unit[][] = [[]];
  for (const one of text) {
    if (one.unit === '\n') out.push([]);
    else out.at(-1)?.push(one);
  }
  return out;
}

const joined = (parts: readonly Text[]): Text =>
  parts.flatMap((part, at) => (at === 0 ? part : [...fresh('\n'), ...part]));
const holds = (line: Text, { start, end }: { start: number; end: number }) =>
  line.some(({ origin }) => origin >= start && origin < end);

/** Exchanges, takes out or puts in words at this rate. */
function editWords(text: Text, rate: number, random: () => number): Text {
  const out: Unit[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (/\p{L}/u.test(text[end]?.unit ?? '')) end++;
    const word = text.slice(at, Math.max(end, at + 1));
    const kind = end > at && random() < rate ? random() : 1;
    if (kind < 0.5) out.push(...fresh(filler(1, random)));
    else if (kind === 1 || kind >= 0.75) out.push(...word);
    if (kind >= 0.75 && kind < 1) out.push(...fresh(` ${filler(1, random)}`));
    at += word.length;
  }
  return out;
}

/** The same sentence about others: names and numbers exchanged, nothing else. */
function lookAlike(line: Text, random: () => number): Text {
  const other = () => filler(1, random).replace(/^./, (letter) => letter.toUpperCase());
  return fresh(
    asString(line)
      .replace(/\p{Lu}\p{Ll}{3,}/gu, (name) => (random() < 0.8 ? other() : name))
      .replace(/\d+/g, () => String(2 + Math.floor(random() * 97))),
  );
}

export const MADE_EDITS: readonly MadeEdit[] = Object.freeze([
  { family: 'nothing', keeps: true, example: 'the very text', change: (text: Text) => text },
  {
    family: 'typography',
    keeps: true,
    example: '“so” becomes "so"',
    change: (text: Text) =>
      text.map(({ unit, origin }) => ({ unit: unit.replace(/[“”]/, '"').replace('’', "'"), origin })),
  },
  {
    family: 'paragraphs above',
    keeps: true,
    example: 'two new ones',
    change: (text, _, random) => [...fresh(`${filler(30, random)}.\n${filler(20, random)}.\n`), ...text],
  },
  {
    family: 'paragraphs between',
    keeps: true,
    example: 'a new one after each third',
    change: (text, _, random) =>
      joined(lines(text).flatMap((line) => (random() < 0.3 ? [line, fresh(filler(25, random))] : [line]))),
  },
  {
    family: 'quotation repeated above',
    keeps: true,
    example: 'READ ALSO',
    change: (text, { start, end }) => [...fresh(`READ ALSO ${asString(text.slice(start, end))}\n`), ...text],
  },
  {
    family: 'one word in twenty',
    keeps: true,
    example: 'exchanged, taken out, put in',
    change: (text, _, random) => editWords(text, 0.05, random),
  },
  {
    family: 'one word in five',
    keeps: true,
    example: 'exchanged, taken out, put in',
    change: (text, _, random) => editWords(text, 0.2, random),
  },
  {
    family: 'paragraph removed',
    keeps: false,
    example: 'all others stay',
    change: (text, span) => joined(lines(text).filter((line) => !holds(line, span))),
  },
  {
    family: 'paragraph written anew',
    keeps: false,
    example: 'in its place',
    change: (text, span, random) =>
      joined(
        lines(text).map((line) =>
          holds(line, span) ? fresh(filler(Math.ceil(line.length / 7), random)) : line,
        ),
      ),
  },
  {
    family: 'look-alike at the end',
    keeps: false,
    example: 'other names, other numbers',
    change: (text, span, random) => {
      const own = lines(text).filter((line) => holds(line, span));
      const rest = lines(text).filter((line) => !holds(line, span));
      return joined([...rest, ...own.map((line) => lookAlike(line, random))]);
    },
  },
]);

/** Where a passage stands after a change, from its first surviving unit to its last; null when less than half of its letters survive. */
export function survivingSpan(
  later: Text,
  before: string,
  span: { readonly start: number; readonly end: number },
) {
  const alive = [...later.keys()].filter((at) => {
    const origin = later[at]?.origin ?? -1;
    return origin >= span.start && origin < span.end;
  });
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').length;
  const kept = letters(alive.map((at) => later[at]?.unit).join(''));
  const [first] = alive;
  const last = alive.at(-1);
  if (first === undefined || last === undefined) return null;
  return kept >= letters(before.slice(span.start, span.end)) / 2 ? { start: first, end: last + 1 } : null;
}
