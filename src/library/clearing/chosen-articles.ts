/** Which articles a clearing means. */
import type { Clearing } from '../browsing/browse.ts';
import type { Library } from '../open-library.ts';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : '');

/** Their ids, the newest first where there is an order. */
export async function chosenArticles(library: Library, what: Clearing): Promise<string[]> {
  switch (what.type) {
    case 'article':
      return (await library.getKey('articles', what.articleId)) === undefined ? [] : [what.articleId];
    case 'period': {
      const range = IDBKeyRange.bound(what.from ?? -Infinity, what.to ?? Infinity, false, true);
      return (await library.getAllKeysFromIndex('articles', 'lastRead', range)).reverse();
    }
    case 'site':
      return (await library.getAll('articles'))
        .filter(({ details }) => hostOf(details.url) === what.host)
        .map(({ id }) => id);
    case 'person': {
      const places = await library.getAllKeysFromIndex('appearances', 'personId', what.personId);
      return [...new Set(places.map(([articleId]) => articleId))];
    }
    case 'everything':
      return library.getAllKeys('articles');
  }
}
