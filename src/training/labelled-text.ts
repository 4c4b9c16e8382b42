/**
 * Reads one article of the training corpus: plain text with inline labels, written by hand.
 *
 *     title: Ferry Captain and Port Differ Over Night Crossing
 *     paragraph: “<a>The lights were on</a>,” {harbor master|1} <a.s>[Tomas Ilyk|1]</a.s> <a.c>told</a.c> <a.b>The Moscow Times by phone</a.b>.
 *     ---
 *     1 Tomas Ilyk
 *     a 1 official paper stated
 *
 * `[words|N]` names person N, `{words|N}` says who person N is. `<a>…</a>` is claimed in claim a (several stretches may bear one letter),
 * `<a.s>` its source, `<a.c>` its cue, `<a.b>` the words that show how the article got it. Labels may overlap. `\[`, `\{`, `\<` are plain signs.
 * Below the line: people with their fullest name; claims with the source's person (or -), kind of source, basis, degree, and perhaps `optional`.
 */
import type { BasisKind, Block, BlockKind, Degree, SourceKind, Span } from '../engine/types.ts';

export interface LabelledPerson {
  readonly name: string;
  readonly mentions: readonly Span[];
  readonly roles: readonly (Span & { readonly text: string })[];
}

export interface LabelledClaim {
  readonly label: string;
  readonly content: readonly Span[];
  /** `person` is an index into the people; null when the source is no person of the list. */
  readonly source: (Span & { readonly person: number | null }) | null;
  readonly cue: Span | null;
  readonly basisWords: Span | null;
  readonly sourceKind: SourceKind;
  readonly basis: BasisKind;
  readonly degree: Degree;
  /** Neither rewarded nor punished. */
  readonly optional: boolean;
}

export interface LabelledArticle {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly people: readonly LabelledPerson[];
  readonly claims: readonly LabelledClaim[];
}

const KINDS: ReadonlySet<string> = new Set<BlockKind>([
  'title',
  'subtitle',
  'byline',
  'dateline',
  'caption',
  'credit',
  'heading',
  'paragraph',
  'quote',
  'list',
  'related',
]);
const SOURCE_KINDS: ReadonlySet<string> = new Set<SourceKind>([
  'person',
  'official',
  'organisation',
  'media',
  'document',
  'anonymous',
  'none',
]);
const BASES: ReadonlySet<string> = new Set<BasisKind>([
  'paper',
  'public',
  'broadcast',
  'social',
  'document',
  'media',
  'anonymous',
  'unstated',
]);
const DEGREES: ReadonlySet<string> = new Set<Degree>([
  'stated',
  'denied',
  'alleged',
  'confirmed',
  'promised',
  'ordered',
  'believed',
]);

/** What a label marks: `mention:1`, `role:1`, `claim:a`, `s:a`, `c:a`, `b:a`. */
type Marks = Map<string, Span[]>;

const SIGN = /\\([[\]{}<|])|\[|\{|\|(\d+)([\]}])|<(\/?)([a-z]+)(?:\.([scb]))?>/g;

/** Strips a line's labels and notes their places in the plain text. Throws where a label is not closed as it was opened. */
function readLine(line: string, block: number, marks: Marks): string {
  let plain = '';
  let at = 0;
  const open: { sign: string; start: number }[] = [];
  const close = (sign: string, label: string) => {
    const index = open.findLastIndex((one) => one.sign === sign);
    const [opened] = index < 0 ? [] : open.splice(index, 1);
    if (!opened) throw new Error(`label ${label} ends and never began: ${line}`);
    const { start } = opened;
    if (start >= plain.length) throw new Error(`label ${label} marks nothing: ${line}`);
    if (/^\s|\s$/.test(plain.slice(start)))
      throw new Error(`label ${label} begins or ends with a space: ${line}`);
    marks.set(label, [...(marks.get(label) ?? []), { block, start, end: plain.length }]);
  };
  for (const match of line.matchAll(SIGN)) {
    plain += line.slice(at, match.index);
    at = match.index + match[0].length;
    const [sign, escaped, person, bracket, slash, claim, part] = match;
    if (escaped) plain += escaped;
    else if (sign === '[' || sign === '{') open.push({ sign, start: plain.length });
    else if (person) close(bracket === ']' ? '[' : '{', `${bracket === ']' ? 'mention' : 'role'}:${person}`);
    else if (slash) close(`${claim}.${part ?? ''}`, `${part ?? 'claim'}:${claim}`);
    else open.push({ sign: `${claim}.${part ?? ''}`, start: plain.length });
  }
  if (open.length > 0) throw new Error(`label ${open[0]?.sign} is not closed: ${line}`);
  return plain + line.slice(at);
}

function readBlocks(lines: readonly string[], marks: Marks): Block[] {
  return lines.map((line, index) => {
    const [, kind = '', text = ''] = line.match(/^([a-z]+): (.*)$/) ?? [];
    if (!KINDS.has(kind)) throw new Error(`no kind of block begins this line: ${line}`);
    const plain = readLine(text, index, marks);
    if (plain !== plain.trim() || plain === '') throw new Error(`empty block or loose space: ${line}`);
    return { kind: kind as BlockKind, text: plain };
  });
}

function one(marks: Marks, label: string): Span | null {
  const found = marks.get(label) ?? [];
  if (found.length > 1) throw new Error(`${label} is marked ${found.length} times`);
  return found[0] ?? null;
}

interface Heads {
  readonly people: ReadonlyMap<string, string>;
  readonly claims: readonly (readonly [label: string, fields: readonly string[]])[];
}

function readHeads(lines: readonly string[]): Heads {
  const people = new Map<string, string>();
  const claims: [string, string[]][] = [];
  for (const line of lines) {
    const [label = '', ...fields] = line.trim().split(/\s+/);
    if (/^\d+$/.test(label)) people.set(label, fields.join(' '));
    else claims.push([label, fields]);
  }
  return { people, claims };
}

function readPeople({ people }: Heads, marks: Marks, blocks: readonly Block[]): LabelledPerson[] {
  return [...people].map(([number, name]) => {
    const mentions = marks.get(`mention:${number}`) ?? [];
    if (mentions.length === 0) throw new Error(`person ${number} (${name}) is never named`);
    const roles = (marks.get(`role:${number}`) ?? []).map((span) => ({
      ...span,
      text: (blocks[span.block]?.text ?? '').slice(span.start, span.end),
    }));
    return { name, mentions, roles };
  });
}

function readClaim([label, fields]: Heads['claims'][number], { people }: Heads, marks: Marks): LabelledClaim {
  const [who = '', sourceKind = '', basis = '', degree = '', optional] = fields;
  const bad = (what: string) => new Error(`claim ${label}: ${what}`);
  if (!SOURCE_KINDS.has(sourceKind)) throw bad(`no kind of source: ${sourceKind}`);
  if (!BASES.has(basis)) throw bad(`no basis: ${basis}`);
  if (!DEGREES.has(degree)) throw bad(`no degree: ${degree}`);
  if (optional !== undefined && optional !== 'optional') throw bad(`unknown word: ${optional}`);
  const content = marks.get(`claim:${label}`);
  if (!content) throw bad('marks no content');
  const person = who === '-' ? null : [...people.keys()].indexOf(who);
  if (person === -1) throw bad(`no person ${who}`);
  const words = one(marks, `s:${label}`);
  if (!words && (person !== null || sourceKind !== 'none'))
    throw bad('has a source of a kind, and no words for it');
  return {
    label,
    content,
    source: words && { ...words, person },
    cue: one(marks, `c:${label}`),
    basisWords: one(marks, `b:${label}`),
    sourceKind: sourceKind as SourceKind,
    basis: basis as BasisKind,
    degree: degree as Degree,
    optional: optional === 'optional',
  };
}

function refuseStrays(marks: Marks, { people, claims }: Heads): void {
  const known = new Set([...people.keys(), ...claims.map(([label]) => label)]);
  for (const label of marks.keys()) {
    const [, name = ''] = label.split(':');
    if (!known.has(name)) throw new Error(`${label} is marked and stands in no line below`);
  }
}

/** Reads one labelled article. Throws an Error that says which label does not fit. */
export function readLabelledText(id: string, source: string): LabelledArticle {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const rule = lines.indexOf('---');
  if (rule < 0) throw new Error('no line --- between text and people');
  const marks: Marks = new Map();
  const blocks = readBlocks(lines.slice(0, rule), marks);
  const heads = readHeads(lines.slice(rule + 1));
  refuseStrays(marks, heads);
  return {
    id,
    blocks,
    people: readPeople(heads, marks, blocks),
    claims: heads.claims.map((claim) => readClaim(claim, heads, marks)),
  };
}
