/** Invented articles with hand-made analyses, and a fresh database for each test. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { articleText } from '../../src/anchoring/article-text.ts';
import { describePassage } from '../../src/anchoring/describe-passage.ts';
import type { Article } from '../../src/article/article.ts';
import type { Analysis, Claim, Person, Span } from '../../src/engine/types.ts';
import { knownPeople } from '../../src/library/known-people.ts';
import type { NoteDraft } from '../../src/library/note.ts';
import { type Library, openLibrary } from '../../src/library/open-library.ts';
import type { FiledPerson } from '../../src/library/reading.ts';

/** Any UTF-16 text at all, lone surrogates too; quick to make, unlike fast-check's own. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** An empty database in a factory of its own. */
export function freshLibrary(): Promise<Library> {
  globalThis.indexedDB = new IDBFactory();
  return openLibrary();
}

export function article(number: number, paragraphs: readonly string[], title = `Story ${number}`): Article {
  return {
    id: `tmt:${number}`,
    site: 'tmt',
    kind: 'news',
    url: `https://www.themoscowtimes.com/2026/03/01/story-a${number}`,
    title,
    authors: ['Ann Author'],
    published: '2026-03-01T10:00:00+03:00',
    modified: null,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  };
}

/** The place of the words in the article's paragraphs; throws where they are not. */
export function spanOf({ blocks }: Article, words: string): Span {
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words);
  if (start === undefined) throw new Error(`the sample has no "${words}"`);
  return { block, start, end: start + words.length };
}

export function person(
  of: Article,
  name: string,
  more: { called?: string; spellings?: string[] } = {},
): Person {
  const place = of.blocks.some(({ text }) => text.includes(name))
    ? spanOf(of, name)
    : { block: 0, start: 0, end: 1 };
  return {
    name,
    spellings: more.spellings ?? [],
    mentions: [{ ...place, reasons: [] }],
    roles: more.called === undefined ? [] : [{ ...place, text: more.called, reasons: [] }],
    reasons: [],
  };
}

export function claim(of: Article, words: string, by: number | null, about: number[] = []): Claim {
  return {
    kind: 'direct',
    content: [spanOf(of, words)],
    source: by === null ? null : { ...spanOf(of, words), person: by },
    sourceKind: by === null ? 'none' : 'person',
    cue: null,
    basis: { kind: 'paper', words: null },
    degree: 'stated',
    about,
    reasons: [],
  };
}

export function analysis(people: readonly Person[], claims: readonly Claim[] = []): Analysis {
  return { language: 'en', people, claims, disputes: [] };
}

/** The people of a filed article, by whatever text and analysis are filed. */
export async function peopleOf(library: Library, articleId: string): Promise<FiledPerson[]> {
  const record = await library.get('articles', articleId);
  const stored = record && (await library.getAllFromIndex('analyses', 'hash', record.hash))[0];
  if (!record || !stored) return [];
  const { people } = stored.analysis;
  const known = await knownPeople(library, { articleId, hash: record.hash, people });
  if (!known) throw new Error('the people filed are not those of the analysis');
  return known;
}

let drafts = 0;

/** A draft of a note on words of an article. */
export function draftOn(of: Article, words: string, text = 'my words'): NoteDraft {
  const whole = articleText(of.blocks);
  const { start, end } = whole.toText(spanOf(of, words));
  const passage = describePassage(whole.text, start, end);
  return {
    id: `draft-${++drafts}`,
    target: { type: 'passage', passage },
    articleId: of.id,
    text,
    tags: [],
    edited: null,
  };
}
