/** Files that the reader takes out of the library. */
import type { Library } from '../library/open-library.ts';
import type { ArticleRecord } from '../library/schema.ts';
import type { Following } from './apply-import.ts';
import type { Copy } from './copy.ts';
import { gatherCopy } from './gather-copy.ts';
import { toHypothesis } from './hypothesis/to-hypothesis.ts';
import { articleInMarkdown } from './markdown-article.ts';
import { markdownFolder } from './markdown-folder.ts';
import { readTexts } from './read-texts.ts';
import { safeName } from './safe-name.ts';
import { claimsTable, notesTable } from './tables.ts';
import { toW3C } from './w3c/to-w3c.ts';
import { withLibrary } from './with-library.ts';
import { writeCopy } from './write-copy.ts';
import { zipFiles } from './zip-files.ts';

/** `whence` alone holds everything, and comes back as it was. */
export type ExportForm = 'whence' | 'w3c' | 'hypothesis' | 'markdown' | 'notes' | 'claims';

export interface ExportOrder {
  readonly form: ExportForm;
  /** With every article that was read, where the form holds articles. */
  readonly whole: boolean;
  /** The reader's settings, as they are stored. */
  readonly settings: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

interface Making {
  readonly library: Library;
  readonly order: ExportOrder;
  readonly following: Following;
}

interface Form {
  readonly ending: string;
  readonly make: (making: Making) => Promise<Blob>;
}

const textFile = (text: string, type: string) => new Blob([text], { type: `${type};charset=utf-8` });

const jsonFile = (value: object, type = 'application/json') => textFile(`${JSON.stringify(value)}\n`, type);

const copyOf = ({ library, order: { whole, settings } }: Making): Promise<Copy> =>
  gatherCopy(library, { whole, settings });

/** Claims of the given articles alone, or of all where there is no telling them apart by a few requests. */
async function claimsOf(library: Library, articles: readonly ArticleRecord[], whole: boolean) {
  const claims = library.transaction('claims').store;
  if (whole) return claims.getAll();
  const byArticle = claims.index('articleId');
  return (await Promise.all(articles.map(({ id }) => byArticle.getAll(id)))).flat();
}

async function markdown(making: Making): Promise<Blob> {
  const { library, order, following } = making;
  const { notes, articles } = await copyOf(making);
  const claims = await claimsOf(library, articles, order.whole);
  const people = await library.getAll('people');
  return zipFiles(markdownFolder({ notes, articles, claims, people }), { ...following, at: order.at });
}

async function claims({ library }: Making): Promise<Blob> {
  const [all, articles, people] = await Promise.all([
    library.getAll('claims'),
    library.getAll('articles'),
    library.getAll('people'),
  ]);
  return textFile(claimsTable({ claims: all, articles, people }), 'text/csv');
}

const FORMS: Readonly<Record<ExportForm, Form>> = {
  whence: {
    ending: '.json',
    make: async (making) => textFile(writeCopy(await copyOf(making), making.order.at), 'application/json'),
  },
  w3c: {
    ending: '-w3c.jsonld',
    make: async (making) => {
      const { notes, texts } = await copyOf(making);
      const annotations = toW3C(notes, { texts: readTexts(texts), id: crypto.randomUUID() });
      return jsonFile(annotations, 'application/ld+json');
    },
  },
  hypothesis: {
    ending: '-hypothesis.json',
    make: async ({ library, order }) => jsonFile(toHypothesis(await library.getAll('notes'), order.at)),
  },
  markdown: { ending: '-markdown.zip', make: markdown },
  notes: {
    ending: '-notes.csv',
    make: async ({ library }) => textFile(notesTable(await library.getAll('notes')), 'text/csv'),
  },
  claims: { ending: '-claims.csv', make: claims },
};

/** Makes the file; nothing of the library changes. Rejects when the library does or the signal aborts. */
export function exportFile(order: ExportOrder, following: Following): Promise<ExportFile> {
  const { ending, make } = FORMS[order.form];
  const day = new Date(order.at).toISOString().slice(0, 10);
  return withLibrary(async (library) => {
    const blob = await make({ library, order, following });
    following.signal.throwIfAborted();
    return { name: `whence-${day}${ending}`, blob };
  });
}

/** One article by itself, with its notes and claims, as a file of Markdown; null for one that is not in the library. */
export function exportArticle(articleId: string): Promise<ExportFile | null> {
  return withLibrary(async (library) => {
    const looking = library.transaction(['articles', 'notes', 'claims']);
    const [record, notes, said] = await Promise.all([
      looking.objectStore('articles').get(articleId),
      looking.objectStore('notes').index('articleId').getAll(articleId),
      looking.objectStore('claims').index('articleId').getAll(articleId),
    ]);
    if (!record) return null;
    const { title, url } = record.details;
    const live = notes
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((one, other) => one.createdAt - other.createdAt);
    const text = articleInMarkdown({ title, url, record, notes: live, claims: said, people: new Map() });
    return { name: `${safeName(title, 'Article')}.md`, blob: textFile(text, 'text/markdown') };
  });
}
