/** What a citation says of the article of a row: its authors and date are asked for when they are wanted. */
import { articleOf, type CitedArticle } from '../components/citation-words.ts';
import { useServices } from '../components/services.ts';

interface Cited {
  readonly article: CitedArticle & { readonly id: string };
  /** When the reader opened it last; now where that is not known. Milliseconds since 1970. */
  readonly read: number;
}

interface Row {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly articleUrl: string;
}

/** An article that is not in the library is cited by what the row keeps of it. */
export function useCited(): (row: Row) => Promise<Cited> {
  const { ask } = useServices();
  return async (row) => {
    const { articleId } = row;
    const answer = await ask('library/article', { articleId });
    if (answer.type !== 'article') return { article: { ...articleOf(row), id: articleId }, read: Date.now() };
    const { details, lastRead } = answer.article;
    return { article: details, read: lastRead };
  };
}
