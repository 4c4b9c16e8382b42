/** Notes as W3C Web Annotations: one collection, whose one page holds all of them. */
import type { Passage } from '../../anchoring/passage.ts';
import type { Note } from '../../library/note.ts';
import { iriOf, iriOfAddress } from '../iri.ts';
import type { ReadTexts } from '../read-texts.ts';
import {
  type Annotation,
  type AnnotationCollection,
  type ArticleResource,
  CONTEXT,
  type Motivation,
  type PassageTarget,
  type PersonTarget,
  type Selector,
  type TextualBody,
} from './annotation.ts';

const bodyOf = (value: string, purpose: TextualBody['purpose']): TextualBody => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});

function bodies({ text, tags }: Note): readonly TextualBody[] {
  const words = text === '' ? [] : [bodyOf(text, 'commenting')];
  return [...words, ...tags.map((tag) => bodyOf(tag, 'tagging'))];
}

function motivations({ text, tags, target }: Note): readonly Motivation[] {
  const why: Motivation[] = [];
  if (text !== '') why.push(target.type === 'person' ? 'describing' : 'commenting');
  if (tags.length > 0) why.push('tagging');
  return why.length === 0 ? ['highlighting'] : why;
}

const articleOf = ({ articleUrl, articleTitle }: Note): ArticleResource => ({
  id: iriOfAddress(articleUrl),
  type: 'Text',
  format: 'text/html',
  label: articleTitle,
});

/** Characters, where JavaScript counts halves of pairs. */
const codePoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** Counted in a text that was kept and has the words at this place; otherwise the quotation stands alone. */
function selectors(note: Note, { quote, before, after, start, end }: Passage, texts: ReadTexts): Selector[] {
  const quoted: Selector = { type: 'TextQuoteSelector', exact: quote, prefix: before, suffix: after };
  const text = texts(note.articleId).find(
    (each) => each.startsWith(quote, start) && end - start === quote.length,
  );
  if (text === undefined) return [quoted];
  const from = codePoints(text.slice(0, start));
  return [quoted, { type: 'TextPositionSelector', start: from, end: from + codePoints(quote) }];
}

function targetOf(note: Note, texts: ReadTexts): PassageTarget | PersonTarget {
  const { target, articleId, articleUrl } = note;
  const article = articleOf(note);
  const own = {
    'whence:on': target.type,
    'whence:article': articleId,
    ...(article.id === articleUrl ? {} : { 'whence:address': articleUrl }),
  };
  if (target.type === 'person') {
    const { personId, name } = target;
    const source = { id: iriOf('person', personId), type: 'Person', name } as const;
    return { type: 'SpecificResource', source, scope: article, ...own };
  }
  const { paragraph, above, below, repeated, start, end } = target.passage;
  return {
    type: 'SpecificResource',
    source: article,
    selector: selectors(note, target.passage, texts),
    ...own,
    'whence:paragraph': paragraph,
    ...(above === undefined ? {} : { 'whence:above': above }),
    ...(below === undefined ? {} : { 'whence:below': below }),
    ...(repeated ? { 'whence:repeated': repeated } : {}),
    'whence:start': start,
    'whence:end': end,
  };
}

function annotationOf(note: Note, texts: ReadTexts): Annotation {
  const body = bodies(note);
  return {
    id: iriOf('note', note.id),
    type: 'Annotation',
    motivation: motivations(note),
    created: new Date(note.createdAt).toISOString(),
    modified: new Date(note.updatedAt).toISOString(),
    ...(body.length === 0 ? {} : { body }),
    target: targetOf(note, texts),
  };
}

/** `id` names this collection: a UUID made for it. What lies in the trash is left out. */
export function toW3C(
  notes: readonly Note[],
  { texts, id }: { readonly texts: ReadTexts; readonly id: string },
): AnnotationCollection {
  const items = notes.filter(({ deletedAt }) => deletedAt === null).map((note) => annotationOf(note, texts));
  const collection = `urn:uuid:${id}`;
  const head = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: 'Whence',
  } as const;
  if (items.length === 0) return { ...head, total: 0 };
  const page = { id: `${collection}#1`, type: 'AnnotationPage', partOf: collection, startIndex: 0 } as const;
  return { ...head, total: items.length, first: { ...page, items } };
}
