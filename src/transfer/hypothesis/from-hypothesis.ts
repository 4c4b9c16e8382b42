/** The door for notes from Hypothesis: the file that its client exports, and the rows that its API answers with. */
import { type Entry, type ForeignFile, foreignFile } from '../foreign-file.ts';
import { each, fieldOf, isText, momentIn, textIn } from '../loosely.ts';

interface Rows {
  readonly name: string;
  readonly entries: readonly unknown[];
}

const looksLikeOne = (entry: unknown) =>
  textIn(entry, 'uri') !== null && Array.isArray(fieldOf(entry, 'target'));

/** An empty list says nothing of what it would hold, save in the client's own file. */
function rowsIn(value: unknown): Rows | null {
  const annotations = fieldOf(value, 'annotations');
  if (
    Array.isArray(annotations) &&
    (annotations.some(looksLikeOne) || fieldOf(value, 'export_date') !== undefined)
  )
    return { name: 'annotations', entries: annotations };
  const rows = fieldOf(value, 'rows');
  if (Array.isArray(rows) && rows.some(looksLikeOne)) return { name: 'rows', entries: rows };
  return Array.isArray(value) && value.some(looksLikeOne) ? { name: 'list', entries: value } : null;
}

function quoteIn(row: unknown) {
  const selectors = each(fieldOf(each(fieldOf(row, 'target'))[0], 'selector'));
  const quote = selectors.find((selector) => fieldOf(selector, 'type') === 'TextQuoteSelector');
  const exact = textIn(quote, 'exact');
  return exact === null
    ? null
    : { exact, before: textIn(quote, 'prefix') ?? '', after: textIn(quote, 'suffix') ?? '' };
}

function ownEntry(row: unknown, own: unknown): Entry {
  const note = {
    id: fieldOf(row, 'id'),
    target: fieldOf(own, 'target'),
    articleId: fieldOf(own, 'articleId'),
    articleTitle: each(fieldOf(fieldOf(row, 'document'), 'title'))[0],
    articleUrl: fieldOf(row, 'uri'),
    text: fieldOf(row, 'text'),
    tags: fieldOf(row, 'tags'),
    createdAt: momentIn(row, 'created'),
    updatedAt: momentIn(row, 'updated'),
    deletedAt: null,
  };
  return { type: 'own', note };
}

function entryOf(row: unknown, at: number): Entry {
  const own = fieldOf(row, 'whence');
  if (own !== undefined) return ownEntry(row, own);
  const id = textIn(row, 'id');
  const address = textIn(row, 'uri');
  if (id === null) return { type: 'refused', why: 'form', expected: 'an id' };
  if (address === null) return { type: 'refused', why: 'elsewhere', expected: 'the address of an article' };
  if (each(fieldOf(row, 'references')).length > 0)
    return { type: 'refused', why: 'answer', expected: 'no answer to another note' };
  const createdAt = momentIn(row, 'created') ?? at;
  return {
    type: 'foreign',
    note: {
      id,
      address,
      title: each(fieldOf(fieldOf(row, 'document'), 'title')).find(isText) ?? '',
      quote: quoteIn(row),
      text: textIn(row, 'text') ?? '',
      tags: each(fieldOf(row, 'tags')).filter(isText),
      createdAt,
      updatedAt: momentIn(row, 'updated') ?? createdAt,
    },
  };
}

/** Null for what is no file of Hypothesis. `at` stands for times that are not given. */
export function fromHypothesis(value: unknown, at: number): ForeignFile | null {
  const rows = rowsIn(value);
  return rows && foreignFile(rows.entries, rows.name, (row) => entryOf(row, at));
}
