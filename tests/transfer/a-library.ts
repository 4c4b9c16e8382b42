/** Libraries to be taken out and in again: small ones by hand, large ones by count. */
import { articleText } from '../../src/anchoring/article-text.ts';
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import type { Article } from '../../src/article/article.ts';
import { contentHash } from '../../src/library/content-hash.ts';
import type { Correction } from '../../src/library/correction.ts';
import type { Note, NoteTarget } from '../../src/library/note.ts';
import type { Library } from '../../src/library/open-library.ts';
import { lookUpKeys } from '../../src/library/person-identity.ts';
import type { ArticleRecord, DraftRecord, PersonRecord, TextRecord } from '../../src/library/schema.ts';
import { EMPTY_COPY } from '../../src/transfer/copy.ts';
import { article } from '../library/sample.ts';

/** Records of every store, by store. */
export async function everything(library: Library): Promise<Record<string, unknown[]>> {
  const stores = ['notes', 'drafts', 'corrections', 'people', 'articles', 'texts'] as const;
  const all = await Promise.all(stores.map((store) => library.getAll(store)));
  return Object.fromEntries(stores.map((store, index) => [store, all[index] ?? []]));
}

export const NOW = Date.UTC(2026, 2, 5, 12);

export const FAIR = article(1, [
  'The fair will open in June, said Marta Velichko, a beekeeper from Suzdal.',
  'The town has not yet decided where the stalls will stand.',
]);

export function targetOn(of: Article, words: string, type: 'passage' | 'claim' = 'passage'): NoteTarget {
  const { text } = articleText(of.blocks);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the sample has no "${words}"`);
  return { type, passage: describePassage(text, start, start + words.length) };
}

export function aNote(id: string, more: Partial<Note> = {}): Note {
  return {
    id,
    target: targetOn(FAIR, 'open in June'),
    articleId: FAIR.id,
    articleTitle: FAIR.title,
    articleUrl: FAIR.url,
    text: `words of ${id}`,
    tags: [],
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    ...more,
  };
}

export function aDraft(id: string, more: Partial<DraftRecord> = {}): DraftRecord {
  const target = targetOn(FAIR, 'in June');
  return { id, target, articleId: FAIR.id, text: `begun ${id}`, tags: [], edited: null, at: NOW, ...more };
}

export function aPerson(id: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord {
  return { id, name, names: [name], keys: lookUpKeys([name]), firstMet: NOW, ...more };
}

export function aCorrection(id: string, more: Partial<Correction> = {}): Correction {
  const person = { name: 'Marta Velichko', names: ['Marta Velichko'], personId: 'marta' };
  return {
    id,
    at: NOW,
    scope: 'all',
    articleId: FAIR.id,
    act: { type: 'rename', person, to: 'Marfa Velichko' },
    articleTitle: FAIR.title,
    articleUrl: FAIR.url,
    ...more,
  };
}

export function filed({ blocks: _, ...details }: Article, hash: string): ArticleRecord {
  return { id: details.id, details, hash, firstRead: NOW - 10, lastRead: NOW, changed: null };
}

export async function textOf({ id, blocks }: Article): Promise<TextRecord> {
  return { hash: await contentHash(blocks), articleId: id, blocks, firstRead: NOW - 10 };
}

/** A copy with one of each, and what goes with it. */
export async function aCopy() {
  const text = await textOf(FAIR);
  return {
    ...EMPTY_COPY,
    notes: [
      aNote('n1'),
      aNote('n2', {
        target: { type: 'person', personId: 'marta', name: 'Marta Velichko' },
        deletedAt: NOW + 5,
      }),
    ],
    drafts: [aDraft('d1')],
    corrections: [aCorrection('c1')],
    people: [{ id: 'marta', name: 'Marta Velichko', names: ['Marta Velichko'], firstMet: NOW - 10 }],
    stood: [{ articleId: FAIR.id, person: 0, personId: 'marta', name: 'Marta Velichko', spellings: [] }],
    articles: [filed(FAIR, text.hash)],
    texts: [text],
    settings: { theme: 'dark' },
  };
}

/** Nobody waits and nobody ends it. */
export const unfollowed = { signal: new AbortController().signal, progress: () => {} };
