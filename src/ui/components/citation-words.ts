/** Words of an article as they are quoted elsewhere: what was said, by whom, where it stands, when it was read. */
import { addressOfWords } from '../../anchoring/text-fragment.ts';
import type { Article } from '../../article/article.ts';
import { date, t } from '../../browser/words.ts';
import type { Claim, Person } from '../../engine/types.ts';
import type { ClaimRow } from '../../library/browsing/browse.ts';
import type { Note } from '../../library/note.ts';
import type { Reading } from '../../library/reading.ts';
import { passageOfClaim } from '../reading/passage-of-claim.ts';
import { type Passage, passageOfSpans } from '../reading/passage-of-spans.ts';
import { piecesOf } from '../reading/pieces.ts';
import { stretchesOf } from '../reading/stretches.ts';
import { wordsAt } from '../reading/words-at.ts';
import { inMarks } from './Quote.tsx';
import { siteWords } from './site-words.ts';

/** What of an article a citation names; the library's lists know it without the text. */
export type CitedArticle = Pick<Article, 'title' | 'url' | 'site' | 'authors' | 'published'>;

export interface Citation {
  /** What is quoted, in its marks if it has any. */
  readonly words: string;
  /** Who says it; null where nobody is named, and for words that are nobody's. */
  readonly who: string | null;
  readonly article: CitedArticle;
  /** Which words the link leads to, or its whole address; null for the article as a whole. */
  readonly place: Pick<Passage, 'quote' | 'before' | 'after'> | string | null;
  /** The reader's own words on it, if any. */
  readonly note?: string;
}

/** `language`: of the article, whose quotation marks are taken. */
function source(article: CitedArticle, language: string, now: number): string {
  const { title, authors, published } = article;
  const at = Date.parse(published ?? '');
  const parts = [authors.join(', '), inMarks(title, language), siteWords(article), date(at, 'long')];
  return `${parts.filter((part) => part !== '').join(', ')}. ${t('citationRead', date(now, 'long'))}`;
}

/** As text for the clipboard, in a few lines. `now`: when the reader read it, in milliseconds since 1970. */
export function citationText(citation: Citation, language: string, now: number): string {
  const { words, who, article, place, note } = citation;
  const lines = [
    who === null ? words : `${words} — ${who}`,
    source(article, language, now),
    typeof place === 'string' ? place : place ? addressOfWords(article.url, place) : article.url,
    ...(note ? ['', note] : []),
  ];
  return lines.join('\n');
}

function sourceOf(reading: Reading, { source: by }: Claim): string | null {
  if (!by) return null;
  const person = by.person === null ? undefined : reading.analysis.people[by.person];
  return person?.name ?? wordsAt(reading, by.named ?? by);
}

/** Quoted pieces in marks; between two that do not touch the article has other words. */
export function citeClaim(reading: Reading, claim: Claim): Citation {
  const { language } = reading.analysis;
  const pieces = piecesOf(reading, claim).map(({ text, quoted }) =>
    quoted ? inMarks(text, language) : text,
  );
  const place = passageOfClaim(reading, claim);
  return { words: pieces.join(' … '), who: sourceOf(reading, claim), article: reading.article, place };
}

/** A claim of the library's lists, in the article as far as it is known there. */
export function citeClaimRow(row: ClaimRow, article: CitedArticle, language: string): Citation {
  const {
    text: { text },
    stretch,
    kind,
    person,
    source: by,
    placeUrl,
  } = row;
  const quoted = () =>
    stretchesOf(text, stretch).map(([start, end]) => inMarks(text.slice(start, end), language));
  const words = kind === 'direct' ? quoted().join(' … ') : text;
  return { words, who: person?.name ?? by?.text ?? null, article, place: placeUrl };
}

/** Somebody as the article calls them, at the first place that names them. */
export function citePerson(reading: Reading, { name, roles, mentions }: Person): Citation {
  const first = mentions[0];
  const role = roles[0]?.text;
  return {
    words: role === undefined ? name : `${name}, ${role}`,
    who: null,
    article: reading.article,
    place: first ? passageOfSpans(reading, first, first) : null,
  };
}

export function citePassage(reading: Reading, passage: Passage): Citation {
  const words = inMarks(passage.quote, reading.analysis.language);
  return { words, who: null, article: reading.article, place: passage };
}

type CitedNote = Pick<Note, 'target' | 'text' | 'articleId' | 'articleTitle' | 'articleUrl'>;

/** All that a note, or a row of a list, keeps of its article. */
export const articleOf = ({
  articleId,
  articleTitle,
  articleUrl,
}: Pick<Note, 'articleId' | 'articleTitle' | 'articleUrl'>): CitedArticle => ({
  title: articleTitle,
  url: articleUrl,
  site: articleId.startsWith('tmt-ru:') ? 'tmt-ru' : 'tmt',
  authors: [],
  published: null,
});

/** A note with what it stands on. `article`: the one at hand, which is not that of every note on a person. */
export function citeNote(
  note: CitedNote,
  article: (CitedArticle & Pick<Article, 'id'>) | null,
  language: string,
): Citation {
  const { target, text, articleId } = note;
  const place = target.type === 'person' ? null : target.passage;
  const words = target.type === 'person' ? target.name : inMarks(target.passage.quote, language);
  const where = article?.id === articleId ? article : articleOf(note);
  return { words, who: null, article: where, place, note: text };
}
