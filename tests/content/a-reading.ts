/** A small invented reading for the tests of the page side, put together from the words of its text. */
import type { Article } from '../../src/article/article.ts';
import type { Claim, Person, Span } from '../../src/engine/types.ts';
import type { PageNote, PageReading } from '../../src/library/reading.ts';

export const TEXT: readonly string[] = Object.freeze([
  'Ferry Town Counts Its Bridges',
  'Darya Molchan said the bridge had been closed since Monday. “Nobody asked us,” the keeper of the toll house wrote.',
  'Molchan did not answer a second letter.',
]);

export const ARTICLE: Article = {
  id: 'tmt:71001',
  site: 'tmt',
  kind: 'news',
  url: 'https://www.themoscowtimes.com/2026/03/01/ferry-town-a71001',
  title: 'Ferry Town Counts Its Bridges',
  authors: [],
  published: null,
  modified: null,
  blocks: TEXT.map((text, at) => ({ kind: at === 0 ? 'title' : 'paragraph', text })),
};

/** The span of words that stand in the text once, or first. */
export function spanOf(words: string): Span {
  const block = TEXT.findIndex((text) => text.includes(words));
  const start = TEXT[block]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`The text does not say "${words}"`);
  return { block, start, end: start + words.length };
}

export function personOf(name: string, mentions: readonly string[]): Person {
  // "Molchan" alone is meant where it stands alone, in the last block.
  const place = (words: string) => (words === 'Molchan' ? { block: 2, start: 0, end: 7 } : spanOf(words));
  return {
    name,
    spellings: [],
    mentions: mentions.map((words) => ({ ...place(words), reasons: [] })),
    roles: [],
    reasons: [],
  };
}

interface Said {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: readonly string[];
}

export function claimOf({ source, cue, content }: Said): Claim {
  return {
    kind: 'indirect',
    content: content.map(spanOf),
    source: source === null ? null : { ...spanOf(source), person: 0 },
    sourceKind: 'person',
    cue: cue === null ? null : spanOf(cue),
    basis: { kind: 'unstated', words: null },
    degree: 'stated',
    about: [],
    reasons: [],
  };
}

export function noteOn(id: string, words: string, text: string): PageNote {
  const place = { spans: [spanOf(words)], certainty: 'certain' } as const;
  return { id, target: { type: 'passage', place }, hasWords: text !== '' };
}

interface Parts {
  readonly people?: readonly Person[];
  readonly claims?: readonly Claim[];
  /** Whether each person was met before. */
  readonly met?: readonly boolean[];
  readonly notes?: readonly PageNote[];
}

export function aReading({ people = [], claims = [], met = [], notes = [] }: Parts): PageReading {
  return {
    article: ARTICLE,
    hash: 'aa',
    analysis: { language: 'en', people, claims, disputes: [] },
    people: people.map((_, at) => ({ met: met[at] ?? false })),
    notes,
  };
}
