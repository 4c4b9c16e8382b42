/**
 * How the database became what it is. Append-only: a migration that was released is never changed, because the
 * databases it made are out there.
 */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { follow } from './finding/follow.ts';
import type { ChangeRecord, LibrarySchema, TextRecord } from './schema.ts';

/** The one transaction of an upgrade: all of it is done, or nothing. */
export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

interface Migration {
  /** The version it leads to. */
  readonly version: number;
  /** What it gives the reader, in a sentence. */
  readonly why: string;
  readonly migrate: (database: IDBPDatabase<LibrarySchema>, upgrade: Upgrade) => Promise<void> | void;
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

/** A record of before has no tags. */
async function addTags(_: IDBPDatabase<LibrarySchema>, upgrade: Upgrade): Promise<void> {
  upgrade.objectStore('notes').createIndex('tags', 'tags', { multiEntry: true });
  for (const name of ['notes', 'drafts'] as const)
    for (let at = await upgrade.objectStore(name).openCursor(); at; at = await at.continue())
      await at.update({ ...at.value, tags: [] });
}

/** Of an article whose text changed between two readings, the earlier text is known; when it was read last is not. */
function changeIn(hash: string, texts: readonly TextRecord[]): ChangeRecord | null {
  const read = texts.toSorted((one, other) => one.firstRead - other.firstRead);
  const now = read.find((text) => text.hash === hash);
  const before = read.filter((text) => text.hash !== hash).at(-1);
  if (!now || !before) return null;
  return { at: now.firstRead, before: { hash: before.hash, lastRead: before.firstRead } };
}

async function addChanges(_: IDBPDatabase<LibrarySchema>, upgrade: Upgrade): Promise<void> {
  const articles = upgrade.objectStore('articles');
  articles.createIndex('changedAt', 'changed.at');
  const texts = upgrade.objectStore('texts').index('articleId');
  for (let at = await articles.openCursor(); at; at = await at.continue())
    await at.update({ ...at.value, changed: changeIn(at.value.hash, await texts.getAll(at.value.id)) });
}

/** The records of one list, each with a field that it lacked; nothing where there is no such list. */
function withField(lists: Lists, name: string, field: object): Lists {
  const list = lists[name];
  if (!Array.isArray(list)) return {};
  const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;
  return { [name]: list.map((each: unknown) => (isRecord(each) ? { ...field, ...each } : each)) };
}

function createFinding(database: IDBPDatabase<LibrarySchema>): void {
  database.createObjectStore('strips', { keyPath: 'articleId' });
  const met = database.createObjectStore('met', { keyPath: 'personId' });
  met.createIndex('newest', 'newestFirst');
  met.createIndex('name', 'sortName');
  const entries = database.createObjectStore('entries', { keyPath: ['kind', 'number'] });
  entries.createIndex('thing', ['kind', 'id']);
  database.createObjectStore('gone', { keyPath: ['kind', 'number'] });
  database.createObjectStore('postings', { keyPath: ['section', 'beginning'] });
  database.createObjectStore('totals', { keyPath: 'of' });
}

/** The oldest article gets the lowest number, as if all had been filed one after the other. */
async function findWhatIsThere(upgrade: Upgrade): Promise<void> {
  const articles = await upgrade.objectStore('articles').index('lastRead').getAllKeys();
  const people = await upgrade.objectStore('people').getAllKeys();
  const notes = await upgrade.objectStore('notes').index('updatedAt').getAllKeys();
  await follow(upgrade, { articles: new Set(articles), people: new Set(people), notes: new Set(notes) });
}

async function addFinding(database: IDBPDatabase<LibrarySchema>, upgrade: Upgrade): Promise<void> {
  createFinding(database);
  const claims = upgrade.objectStore('claims');
  for (let at = await claims.openCursor(); at; at = await at.continue())
    await at.update({ ...at.value, newestFirst: -at.value.at });
  claims.createIndex('newest', 'newestFirst');
  claims.createIndex('newestBy', ['personId', 'newestFirst']);
  claims.createIndex('newestOf', ['sourceKind', 'newestFirst']);
  claims.createIndex('newestBasis', ['basis', 'newestFirst']);
  await findWhatIsThere(upgrade);
}

function addClearings(database: IDBPDatabase<LibrarySchema>, upgrade: Upgrade): void {
  database.createObjectStore('clearings', { keyPath: 'id' });
  upgrade.objectStore('articles').createIndex('hash', 'hash');
}

function addLate(database: IDBPDatabase<LibrarySchema>): void {
  database.createObjectStore('late', { keyPath: 'number' });
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
  {
    version: 3,
    why: 'Notes have tags.',
    migrate: addTags,
    upgradeFile: (lists) => ({
      ...lists,
      ...withField(lists, 'notes', { tags: [] }),
      ...withField(lists, 'drafts', { tags: [] }),
    }),
  },
  {
    version: 4,
    why: 'Everything is found by its words, and long lists are shown a page at a time.',
    migrate: addFinding,
    upgradeFile: (lists) => lists,
  },
  {
    version: 5,
    why: 'Articles that were changed between two readings are listed.',
    migrate: addChanges,
    upgradeFile: (lists) => ({ ...lists, ...withField(lists, 'articles', { changed: null }) }),
  },
  {
    version: 6,
    why: 'What was read is cleared bit by bit, and a clearing that is cut off goes on.',
    migrate: addClearings,
    upgradeFile: (lists) => lists,
  },
  {
    version: 7,
    why: 'Thousands of notes are brought in within seconds, and found bit by bit afterwards.',
    migrate: addLate,
    upgradeFile: (lists) => lists,
  },
];

/** The version that this program reads and writes. */
export const LIBRARY_VERSION = MIGRATIONS.length;

/** Runs what a database of the given version lacks, in order. */
export async function migrate(
  database: IDBPDatabase<LibrarySchema>,
  upgrade: Upgrade,
  oldVersion: number,
): Promise<void> {
  for (const migration of MIGRATIONS)
    if (oldVersion < migration.version) await migration.migrate(database, upgrade);
}

/** Gives a file of the given version what it lacks, in order. */
export function upgradeFile(lists: Lists, oldVersion: number): Lists {
  return MIGRATIONS.filter(({ version }) => oldVersion < version).reduce(
    (upgraded, migration) => migration.upgradeFile(upgraded),
    lists,
  );
}
