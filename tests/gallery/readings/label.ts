/**
 * Readings written down by hand: a text, and by its own words what is to be found in it. The gallery and the tests of
 * the views stand on these and not on the engine, so that a better engine changes no picture.
 */
import type { Article } from '../../../src/article/article.ts';
import { measureSources } from '../../../src/engine/source-meter.ts';
import type {
  Analysis,
  BasisKind,
  Block,
  Claim,
  ClaimKind,
  Degree,
  Dispute,
  Person,
  SourceKind,
  Span,
} from '../../../src/engine/types.ts';
import type { NoteDraft } from '../../../src/library/note.ts';
import type { MaybePerson, Meeting, PlacedNote, Reading } from '../../../src/library/reading.ts';

export interface LabelledPerson {
  readonly name: string;
  /** Every place where one of these stands is a mention. */
  readonly mentioned?: readonly string[];
  readonly spellings?: readonly string[];
  readonly roles?: readonly string[];
  readonly met?: readonly Meeting[];
  readonly maybe?: readonly MaybePerson[];
}

export interface LabelledClaim {
  readonly kind: ClaimKind;
  readonly words: readonly string[];
  /** The source's words; they stand in the same block as the claim's. */
  readonly source?: string;
  /** The name of the person that they stand for. */
  readonly person?: string;
  readonly sourceKind?: SourceKind;
  readonly cue?: string;
  readonly basis?: readonly [kind: BasisKind, words?: string];
  readonly degree?: Degree;
  readonly about?: readonly string[];
}

export interface LabelledDispute {
  /** How each of the two claims begins, in reading order. */
  readonly between: readonly [string, string];
  /** The article's words that set them against each other. */
  readonly words: string;
}

export interface LabelledReading {
  readonly article?: Partial<Article>;
  readonly blocks: readonly Block[];
  readonly language?: 'en' | 'ru';
  readonly people?: readonly LabelledPerson[];
  readonly claims?: readonly LabelledClaim[];
  readonly disputes?: readonly LabelledDispute[];
  readonly notes?: readonly PlacedNote[];
  readonly drafts?: readonly NoteDraft[];
}

/** The first place of some words; a label that is not in its text is a mistake of the label. */
export function spanOf(blocks: readonly Block[], words: string, from = 0): Span {
  const block = blocks.findIndex(({ text }, index) => index >= from && text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`no block holds “${words}”`);
  return { block, start, end: start + words.length };
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

function everySpanOf(blocks: readonly Block[], words: string): Span[] {
  return blocks.flatMap(({ text }, block) =>
    startsOf(text, words).map((start) => ({
      block,
      start,
      end: start + words.length,
    })),
  );
}

function personOf(blocks: readonly Block[], label: LabelledPerson): Person {
  const mentions = (label.mentioned ?? [label.name])
    .flatMap((words) => everySpanOf(blocks, words))
    .map((span) => ({ ...span, reasons: [] }));
  const roles = (label.roles ?? []).map((text) => ({ ...spanOf(blocks, text), text, reasons: [] }));
  return { name: label.name, spellings: label.spellings ?? [], mentions, roles, reasons: [] };
}

function claimOf(blocks: readonly Block[], people: readonly LabelledPerson[], label: LabelledClaim): Claim {
  const content = label.words.map((words) => spanOf(blocks, words));
  const at = content[0]?.block ?? 0;
  const indexOf = (name: string) => people.findIndex((person) => person.name === name);
  const [kind, words] = label.basis ?? ['unstated'];
  return {
    kind: label.kind,
    content,
    source:
      label.source === undefined
        ? null
        : { ...spanOf(blocks, label.source, at), person: label.person ? indexOf(label.person) : null },
    sourceKind: label.sourceKind ?? (label.person ? 'person' : 'none'),
    cue: label.cue ? spanOf(blocks, label.cue, at) : null,
    basis: { kind, words: words ? spanOf(blocks, words, at) : null },
    degree: label.degree ?? 'stated',
    about: (label.about ?? []).map(indexOf),
    reasons: [],
  };
}

function disputeOf(
  blocks: readonly Block[],
  claims: readonly LabelledClaim[],
  { between, words }: LabelledDispute,
): Dispute {
  const indexOf = (beginning: string) => claims.findIndex((claim) => claim.words[0]?.startsWith(beginning));
  return { claims: [indexOf(between[0]), indexOf(between[1])], words: spanOf(blocks, words), reasons: [] };
}

/** A whole reading from labels. */
export function readingOf(label: LabelledReading): Reading {
  const { blocks, people = [], claims = [], disputes = [], language = 'en' } = label;
  const analysis: Analysis = {
    language,
    people: people.map((person) => personOf(blocks, person)),
    claims: claims.map((claim) => claimOf(blocks, people, claim)),
    disputes: disputes.map((dispute) => disputeOf(blocks, claims, dispute)),
  };
  const article: Article = {
    id: 'tmt:80100',
    site: 'tmt',
    kind: 'news',
    url: 'https://www.themoscowtimes.com/2026/03/14/forty-wagons-two-counts-a80100',
    title: blocks[0]?.text ?? '',
    authors: [],
    published: '2026-03-14T08:00:00+03:00',
    modified: null,
    blocks,
    ...label.article,
  };
  return {
    article,
    hash: '0'.repeat(64),
    analysis,
    meter: measureSources(blocks, analysis),
    changedSince: null,
    people: people.map(({ met = [], maybe = [] }, index) => ({
      personId: `person-${index}`,
      met,
      maybe,
      joined: [],
    })),
    notes: label.notes ?? [],
    drafts: label.drafts ?? [],
  };
}

/** Paragraphs as blocks, under a title. */
export function paragraphs(title: string, texts: readonly string[]): readonly Block[] {
  return [{ kind: 'title', text: title }, ...texts.map((text): Block => ({ kind: 'paragraph', text }))];
}
