/** What the databases of version 1 are: they exist, and every later Whence must open them. */

/** Stores, their key paths and their indexes as version 1 made them. */
export const STORES: readonly (readonly [
  string,
  string | string[],
  Readonly<Record<string, string | string[]>>,
])[] = [
  ['articles', 'id', { lastRead: 'lastRead' }],
  ['texts', 'hash', { articleId: 'articleId' }],
  ['analyses', ['hash', 'engineVersion'], { hash: 'hash' }],
  ['people', 'id', { keys: 'keys', name: 'name' }],
  [
    'appearances',
    ['articleId', 'person'],
    { articleId: 'articleId', personId: 'personId', newest: ['personId', 'newestFirst'] },
  ],
  [
    'claims',
    ['articleId', 'claim'],
    { articleId: 'articleId', personId: 'personId', about: 'about', at: 'at' },
  ],
  [
    'notes',
    'id',
    { articleId: 'articleId', personId: 'target.personId', updatedAt: 'updatedAt', deletedAt: 'deletedAt' },
  ],
  ['drafts', 'id', { articleId: 'articleId', personId: 'target.personId' }],
];
/** Indexes with many entries for one record. */
export const MULTI = ['keys', 'about'];
