/** The door for W3C Web Annotations: our own come back as they were, others as far as they hang on articles. */
import { type Entry, type ForeignFile, foreignFile } from '../foreign-file.ts';
import { idOfIri } from '../iri.ts';
import { each, fieldOf, isText, momentIn, textIn } from '../loosely.ts';

const hasType = (value: unknown, type: string) => each(fieldOf(value, 'type')).includes(type);

/** The annotations of a collection, a page, a list, or one alone; null for what is none of these. */
function annotationsIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value))
    return value.every((one) => hasType(one, 'Annotation')) && value.length > 0 ? value : null;
  if (hasType(value, 'AnnotationCollection')) {
    const first = fieldOf(value, 'first');
    return first === undefined ? [] : hasType(first, 'AnnotationPage') ? each(fieldOf(first, 'items')) : null;
  }
  if (hasType(value, 'AnnotationPage')) return each(fieldOf(value, 'items'));
  return hasType(value, 'Annotation') ? [value] : null;
}

/** A body with its own purpose, or with the one motivation of its annotation. */
function purposeOf(body: unknown, annotation: unknown): string {
  return textIn(body, 'purpose') ?? each(fieldOf(annotation, 'motivation')).filter(isText)[0] ?? '';
}

function wordsIn(annotation: unknown) {
  const bodies = each(fieldOf(annotation, 'body')).filter((body) => textIn(body, 'value') !== null);
  const isTag = (body: unknown) => purposeOf(body, annotation) === 'tagging';
  const wordsOf = (body: unknown) => textIn(body, 'value') ?? '';
  const plain = textIn(annotation, 'bodyValue');
  return {
    text: [...(plain === null ? [] : [plain]), ...bodies.filter((body) => !isTag(body)).map(wordsOf)].join(
      '\n\n',
    ),
    tags: bodies.filter(isTag).map(wordsOf),
  };
}

/** Selectors that refine one another are looked through this far: they may be made endless. */
const DEEPEST = 8;

function quoteIn(target: unknown) {
  let open = each(fieldOf(target, 'selector'));
  for (let depth = 0; depth < DEEPEST && open.length > 0; depth += 1) {
    const quote = open.find((selector) => hasType(selector, 'TextQuoteSelector'));
    const exact = textIn(quote, 'exact');
    if (exact !== null)
      return { exact, before: textIn(quote, 'prefix') ?? '', after: textIn(quote, 'suffix') ?? '' };
    open = open.flatMap((selector) => each(fieldOf(selector, 'refinedBy')));
  }
  return null;
}

/** An address by itself, or in an object that says more of it. */
const addressIn = (resource: unknown): string | null =>
  isText(resource) ? resource : textIn(resource, 'id');

function foreignEntry(annotation: unknown, at: number): Entry {
  const target = each(fieldOf(annotation, 'target'))[0];
  const source = fieldOf(target, 'source') ?? target;
  const id = textIn(annotation, 'id');
  const address = addressIn(source);
  if (id === null) return { type: 'refused', why: 'form', expected: 'an id' };
  if (address === null) return { type: 'refused', why: 'elsewhere', expected: 'the address of an article' };
  const createdAt = momentIn(annotation, 'created') ?? momentIn(annotation, 'modified') ?? at;
  const updatedAt = momentIn(annotation, 'modified') ?? createdAt;
  const title = textIn(source, 'label') ?? '';
  const quote = quoteIn(target);
  const own = { id: idOfIri('note', id), address, title, quote, createdAt, updatedAt };
  return { type: 'foreign', note: { ...own, ...wordsIn(annotation) } };
}

function ownTarget(target: unknown): unknown {
  const type = textIn(target, 'whence:on');
  const source = fieldOf(target, 'source');
  if (type === 'person')
    return { type, personId: idOfIri('person', textIn(source, 'id') ?? ''), name: textIn(source, 'name') };
  const quote = quoteIn(target);
  const passage = {
    quote: quote?.exact,
    before: quote?.before,
    after: quote?.after,
    start: fieldOf(target, 'whence:start'),
    end: fieldOf(target, 'whence:end'),
    paragraph: fieldOf(target, 'whence:paragraph'),
    above: fieldOf(target, 'whence:above'),
    below: fieldOf(target, 'whence:below'),
    repeated: fieldOf(target, 'whence:repeated'),
  };
  return { type, passage };
}

/** What `toW3C` wrote; its form is looked at afterwards, like that of every note. */
function ownEntry(annotation: unknown): Entry {
  const target = fieldOf(annotation, 'target');
  const article =
    fieldOf(target, 'whence:on') === 'person' ? fieldOf(target, 'scope') : fieldOf(target, 'source');
  const note = {
    id: idOfIri('note', textIn(annotation, 'id') ?? ''),
    target: ownTarget(target),
    articleId: fieldOf(target, 'whence:article'),
    articleTitle: textIn(article, 'label'),
    articleUrl: textIn(target, 'whence:address') ?? textIn(article, 'id'),
    ...wordsIn(annotation),
    createdAt: momentIn(annotation, 'created'),
    updatedAt: momentIn(annotation, 'modified'),
    deletedAt: null,
  };
  return { type: 'own', note };
}

/** Null for what is no W3C annotation. `at` stands for times that are not given. */
export function fromW3C(value: unknown, at: number): ForeignFile | null {
  const annotations = annotationsIn(value);
  return (
    annotations &&
    foreignFile(annotations, 'items', (annotation) =>
      textIn(fieldOf(annotation, 'target'), 'whence:on') === null
        ? foreignEntry(annotation, at)
        : ownEntry(annotation),
    )
  );
}
