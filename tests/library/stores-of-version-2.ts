/** Stores of version 2 with their indexes, `*` before the name of one with many entries. */
export const STORES_OF_VERSION_2: Readonly<
  Record<string, readonly [string | string[], Readonly<Record<string, string | string[]>>]>
> = {
  articles: ['id', { lastRead: 'lastRead' }],
  texts: ['hash', { articleId: 'articleId' }],
  analyses: [['hash', 'engineVersion'], { hash: 'hash' }],
  people: ['id', { '*keys': 'keys', name: 'name' }],
  appearances: [
    ['articleId', 'person'],
    { articleId: 'articleId', personId: 'personId', newest: ['personId', 'newestFirst'] },
  ],
  claims: [
    ['articleId', 'claim'],
    { articleId: 'articleId', personId: 'personId', '*about': 'about', at: 'at' },
  ],
  notes: [
    'id',
    { articleId: 'articleId', personId: 'target.personId', updatedAt: 'updatedAt', deletedAt: 'deletedAt' },
  ],
  drafts: ['id', { articleId: 'articleId', personId: 'target.personId' }],
  corrections: ['id', { articleId: 'articleId', scope: 'scope', at: 'at' }],
};
