/**
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says MUST be so of the things that we write:
 * a row for each, by section, with a look that finds the breaches in a document, and one broken document that it must find.
 */
import { fieldOf } from '../../src/transfer/loosely.ts';

export interface Must {
  readonly section: string;
  readonly must: string;
  /** The parts of a document that the rule speaks of. */
  readonly of: Kind;
  readonly holds: (part: unknown) => boolean;
  /** Changes to a part that break the rule. */
  readonly broken: Readonly<Record<string, unknown>>;
}

export type Kind =
  | 'document'
  | 'collection'
  | 'page'
  | 'annotation'
  | 'body'
  | 'target'
  | 'resource'
  | 'quote'
  | 'position';

const all = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isIri = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/iu.test(value);

const hasOne = (part: unknown, name: string, fits: (value: unknown) => boolean) => {
  const value = fieldOf(part, name);
  return value !== undefined && !Array.isArray(value) && fits(value);
};

const atMostOne = (part: unknown, name: string, fits: (value: unknown) => boolean) =>
  fieldOf(part, name) === undefined || hasOne(part, name, fits);

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isUtc = (value: unknown) =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(value));

/** Section 3.3.5, and no other values in our files. */
const MOTIVATIONS = ['commenting', 'tagging', 'highlighting', 'describing'];

export const MUSTS: readonly Must[] = [
  {
    section: '3.1',
    must: 'the context of the model is one of @context',
    of: 'document',
    holds: (part) => all(fieldOf(part, '@context')).includes('http://www.w3.org/ns/anno.jsonld'),
    broken: { '@context': ['http://example.org/'] },
  },
  {
    section: '3.1',
    must: 'a single @context stands as a string',
    of: 'document',
    holds: (part) => {
      const given = fieldOf(part, '@context');
      return !Array.isArray(given) || given.length > 1;
    },
    broken: { '@context': ['http://www.w3.org/ns/anno.jsonld'] },
  },
  {
    section: '3.1',
    must: 'an annotation has exactly one IRI',
    of: 'annotation',
    holds: (part) => hasOne(part, 'id', isIri),
    broken: { id: ['urn:a:b', 'urn:a:c'] },
  },
  {
    section: '3.1',
    must: 'an annotation is of the class Annotation',
    of: 'annotation',
    holds: (part) => all(fieldOf(part, 'type')).includes('Annotation'),
    broken: { type: 'Note' },
  },
  {
    section: '3.1',
    must: 'an annotation has a target',
    of: 'annotation',
    holds: (part) => all(fieldOf(part, 'target')).length > 0,
    broken: { target: undefined },
  },
  {
    section: '3.2.1',
    must: 'a resource elsewhere has exactly one IRI',
    of: 'resource',
    holds: (part) => hasOne(part, 'id', isIri),
    broken: { id: 'a page' },
  },
  {
    section: '3.2.1',
    must: 'a text direction is one of three',
    of: 'body',
    holds: (part) =>
      atMostOne(part, 'textDirection', (value) => ['ltr', 'rtl', 'auto'].includes(String(value))),
    broken: { textDirection: 'down' },
  },
  {
    section: '3.2.4',
    must: 'a textual body has exactly one value',
    of: 'body',
    holds: (part) => hasOne(part, 'value', isText),
    broken: { value: ['a', 'b'] },
  },
  {
    section: '3.2.5',
    must: 'there is no bodyValue beside a body',
    of: 'annotation',
    holds: (part) => fieldOf(part, 'body') === undefined || fieldOf(part, 'bodyValue') === undefined,
    broken: { body: [], bodyValue: 'x' },
  },
  {
    section: '3.3.1',
    must: 'there is one time of creation at most, in UTC',
    of: 'annotation',
    holds: (part) => atMostOne(part, 'created', isUtc),
    broken: { created: '2026-03-05T15:00:00+03:00' },
  },
  {
    section: '3.3.1',
    must: 'there is one time of change at most, in UTC',
    of: 'annotation',
    holds: (part) => atMostOne(part, 'modified', isUtc),
    broken: { modified: 'yesterday' },
  },
  {
    section: '3.3.5',
    must: 'motivations are those of the model',
    of: 'annotation',
    holds: (part) => all(fieldOf(part, 'motivation')).every((each) => MOTIVATIONS.includes(String(each))),
    broken: { motivation: 'gossiping' },
  },
  {
    section: '3.3.5',
    must: 'a body’s purpose is a motivation of the model',
    of: 'body',
    holds: (part) => all(fieldOf(part, 'purpose')).every((each) => MOTIVATIONS.includes(String(each))),
    broken: { purpose: 'gossiping' },
  },
  {
    section: '4',
    must: 'a specific resource has exactly one source',
    of: 'target',
    holds: (part) => hasOne(part, 'source', (value) => isIri(value) || isIri(fieldOf(value, 'id'))),
    broken: { source: undefined },
  },
  {
    section: '4.1',
    must: 'a scope is an IRI, or a resource that has one',
    of: 'target',
    holds: (part) => all(fieldOf(part, 'scope')).every((each) => isIri(each) || isIri(fieldOf(each, 'id'))),
    broken: { scope: 'the news' },
  },
  {
    section: '4.2',
    must: 'a selector has exactly one type',
    of: 'target',
    holds: (part) =>
      all(fieldOf(part, 'selector')).every((each) =>
        hasOne(each, 'type', (type) => ['TextQuoteSelector', 'TextPositionSelector'].includes(String(type))),
      ),
    broken: { selector: { exact: 'x' } },
  },
  {
    section: '4.2.4',
    must: 'a quotation has exactly one exact',
    of: 'quote',
    holds: (part) => hasOne(part, 'exact', isText),
    broken: { exact: undefined },
  },
  {
    section: '4.2.4',
    must: 'a quotation has one prefix at most',
    of: 'quote',
    holds: (part) => atMostOne(part, 'prefix', isText),
    broken: { prefix: ['a', 'b'] },
  },
  {
    section: '4.2.4',
    must: 'a quotation has one suffix at most',
    of: 'quote',
    holds: (part) => atMostOne(part, 'suffix', isText),
    broken: { suffix: ['a', 'b'] },
  },
  {
    section: '4.2.5',
    must: 'a position has exactly one start, a count',
    of: 'position',
    holds: (part) => hasOne(part, 'start', isCount),
    broken: { start: -1 },
  },
  {
    section: '4.2.5',
    must: 'a position has exactly one end, a count',
    of: 'position',
    holds: (part) => hasOne(part, 'end', isCount),
    broken: { end: 1.5 },
  },
  {
    section: '5.1',
    must: 'a collection has exactly one IRI',
    of: 'collection',
    holds: (part) => hasOne(part, 'id', isIri),
    broken: { id: undefined },
  },
  {
    section: '5.1',
    must: 'a collection is of the class AnnotationCollection',
    of: 'collection',
    holds: (part) => all(fieldOf(part, 'type')).includes('AnnotationCollection'),
    broken: { type: 'Folder' },
  },
  {
    section: '5.1',
    must: 'a total is a count',
    of: 'collection',
    holds: (part) => atMostOne(part, 'total', isCount),
    broken: { total: '3' },
  },
  {
    section: '5.1',
    must: 'a collection with annotations has a first page',
    of: 'collection',
    holds: (part) => Number(fieldOf(part, 'total') ?? 0) === 0 || fieldOf(part, 'first') !== undefined,
    broken: { total: 3, first: undefined },
  },
  {
    section: '5.2',
    must: 'a page has exactly one IRI',
    of: 'page',
    holds: (part) => hasOne(part, 'id', isIri),
    broken: { id: undefined },
  },
  {
    section: '5.2',
    must: 'a page is of the class AnnotationPage',
    of: 'page',
    holds: (part) => all(fieldOf(part, 'type')).includes('AnnotationPage'),
    broken: { type: 'Page' },
  },
  {
    section: '5.2',
    must: 'a page has one annotation or more, in an order',
    of: 'page',
    holds: (part) => {
      const items = fieldOf(part, 'items');
      return Array.isArray(items) && items.length > 0;
    },
    broken: { items: [] },
  },
  {
    section: '5.2',
    must: 'a start index is a count',
    of: 'page',
    holds: (part) => atMostOne(part, 'startIndex', isCount),
    broken: { startIndex: -1 },
  },
];

/** The parts of a document by kind. */
export function partsOf(document: unknown): Readonly<Record<Kind, readonly unknown[]>> {
  const pages = all(fieldOf(document, 'first'));
  const annotations = pages.flatMap((page) => all(fieldOf(page, 'items')));
  const bodies = annotations.flatMap((each) => all(fieldOf(each, 'body')));
  const targets = annotations.flatMap((each) => all(fieldOf(each, 'target')));
  const selectors = targets.flatMap((each) => all(fieldOf(each, 'selector')));
  return {
    document: [document],
    collection: [document],
    page: pages,
    annotation: annotations,
    body: bodies,
    target: targets,
    resource: targets.flatMap((each) => [...all(fieldOf(each, 'source')), ...all(fieldOf(each, 'scope'))]),
    quote: selectors.filter((each) => fieldOf(each, 'type') === 'TextQuoteSelector'),
    position: selectors.filter((each) => fieldOf(each, 'type') === 'TextPositionSelector'),
  };
}

/** The rules that a document breaks. */
export function breaches(document: unknown): string[] {
  const parts = partsOf(document);
  return MUSTS.flatMap(({ section, must, of, holds }) =>
    parts[of].every(holds) ? [] : [`${section}: ${must}`],
  );
}
