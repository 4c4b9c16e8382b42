/**
 * The part of the W3C Web Annotation Data Model that our notes need (https://www.w3.org/TR/annotation-model/), and a few
 * terms of our own beside it, which other programs pass over.
 */

/** The model's own context; the second entry gives our terms a name that nobody else uses. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { whence: 'urn:x-whence:term:' }] as const;

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'commenting' | 'tagging';
}

/** The article: what others show of it stands beside its address. */
export interface ArticleResource {
  readonly id: string;
  readonly type: 'Text';
  readonly format: 'text/html';
  readonly label: string;
}

/** Somebody, described as the entity that they are and not as a page. */
export interface PersonResource {
  readonly id: string;
  readonly type: 'Person';
  readonly name: string;
}

export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  /** Code points of the article's text: its blocks joined by line feeds. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

/** What the model has no word for. */
interface OwnTerms {
  readonly 'whence:on': 'passage' | 'claim' | 'person';
  readonly 'whence:article': string;
  /** As it was read, where it is no IRI as it stands. */
  readonly 'whence:address'?: string;
}

export interface PassageTarget extends OwnTerms {
  readonly type: 'SpecificResource';
  readonly source: ArticleResource;
  readonly selector: readonly Selector[];
  readonly 'whence:paragraph': string;
  /** What stood around it, as far as that was kept. */
  readonly 'whence:above'?: string;
  readonly 'whence:below'?: string;
  readonly 'whence:repeated'?: true;
  /** UTF-16 units of the article's text. */
  readonly 'whence:start': number;
  readonly 'whence:end': number;
}

export interface PersonTarget extends OwnTerms {
  readonly type: 'SpecificResource';
  readonly source: PersonResource;
  /** Where the note was written. */
  readonly scope: ArticleResource;
}

export type Motivation = 'commenting' | 'tagging' | 'highlighting' | 'describing';

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: readonly Motivation[];
  readonly created: string;
  readonly modified: string;
  /** Left out of a highlight without words. */
  readonly body?: readonly TextualBody[];
  readonly target: PassageTarget | PersonTarget;
}

export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  /** Left out of an empty collection: a page has at least one annotation. */
  readonly first?: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly partOf: string;
    readonly startIndex: number;
    readonly items: readonly Annotation[];
  };
}
