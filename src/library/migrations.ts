/**
 * How the database became what it is. Append-only: a migration that was released is never changed, because the
 * databases it made are out there.
 */
import type { IDBPDatabase } from 'idb';
import type { LibrarySchema } from './schema.ts';

interface Migration {
  /** The version it leads to. */
  readonly version: number;
  /** What it gives the reader, in a sentence. */
  readonly why: string;
  readonly migrate: (database: IDBPDatabase<LibrarySchema>) => void;
  /** The same for a file that was exported at the version before. */
  readonly upgradeFile: (lists: Lists) => Lists;
}

/** The records of an exported file by the names of their lists, not yet looked at. */
export type Lists = Readonly<Record<string, unknown>>;

function createFirstStores(database: IDBPDatabase<LibrarySchema>): void {
  database.createObjectStore('articles', { keyPath: 'id' }).createIndex('lastRead', 'lastRead');
  database.createObjectStore('texts', { keyPath: 'hash' }).createIndex('articleId', 'articleId');
  database.createObjectStore('analyses', { keyPath: ['hash', 'engineVersion'] }).createIndex('hash', 'hash');

  const people = database.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('keys', 'keys', { multiEntry: true });
  people.createIndex('name', 'name');

  const appearances = database.createObjectStore('appearances', { keyPath: ['articleId', 'person'] });
  appearances.createIndex('articleId', 'articleId');
  appearances.createIndex('personId', 'personId');
  appearances.createIndex('newest', ['personId', 'newestFirst']);

  const claims = database.createObjectStore('claims', { keyPath: ['articleId', 'claim'] });
  claims.createIndex('articleId', 'articleId');
  claims.createIndex('personId', 'personId');
  claims.createIndex('about', 'about', { multiEntry: true });
  claims.createIndex('at', 'at');

  const notes = database.createObjectStore('notes', { keyPath: 'id' });
  notes.createIndex('articleId', 'articleId');
  notes.createIndex('personId', 'target.personId');
  notes.createIndex('updatedAt', 'updatedAt');
  notes.createIndex('deletedAt', 'deletedAt');

  const drafts = database.createObjectStore('drafts', { keyPath: 'id' });
  drafts.createIndex('articleId', 'articleId');
  drafts.createIndex('personId', 'target.personId');
}

function createCorrections(database: IDBPDatabase<LibrarySchema>): void {
  const corrections = database.createObjectStore('corrections', { keyPath: 'id' });
  corrections.createIndex('articleId', 'articleId');
  corrections.createIndex('scope', 'scope');
  corrections.createIndex('at', 'at');
}

/** In order of their versions, without a gap. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    why: 'Articles, their people and claims, and notes are remembered, and words not yet saved.',
    migrate: createFirstStores,
    upgradeFile: (lists) => lists,
  },
  {
    version: 2,
    why: 'What the reader corrected is remembered, for one article or for all.',
    migrate: createCorrections,
    upgradeFile: (lists) => ({ corrections: [], ...lists }),
  },
];

/** The version that this program reads and writes. */
export const LIBRARY_VERSION = MIGRATIONS.length;

/** Runs what a database of the given version lacks, in order. */
export function migrate(database: IDBPDatabase<LibrarySchema>, oldVersion: number): void {
  for (const migration of MIGRATIONS) if (oldVersion < migration.version) migration.migrate(database);
}

/** Gives a file of the given version what it lacks, in order. */
export function upgradeFile(lists: Lists, oldVersion: number): Lists {
  return MIGRATIONS.filter(({ version }) => oldVersion < version).reduce(
    (upgraded, migration) => migration.upgradeFile(upgraded),
    lists,
  );
}
