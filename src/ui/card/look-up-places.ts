/** Where a name can be looked up further. These are only addresses: nobody is asked before the reader presses one. */
import type { Site } from '../../article/article.ts';
import type { MessageKey } from '../../browser/words.ts';

export interface LookedUp {
  readonly name: string;
  readonly site: Site;
  /** Language of the article, in whose letters the name is written. */
  readonly language: string;
}

interface LookUpPlace {
  readonly label: MessageKey;
  readonly addressOf: (asked: LookedUp) => string;
}

const EDITIONS: Readonly<Record<Site, string>> = {
  tmt: 'www.themoscowtimes.com',
  'tmt-ru': 'ru.themoscowtimes.com',
};

function searchAt(page: string, parameter: string, name: string): string {
  const url = new URL(page);
  url.searchParams.set(parameter, name);
  return url.href;
}

export const LOOK_UP_PLACES: readonly LookUpPlace[] = Object.freeze([
  {
    label: 'siteTmt',
    addressOf: ({ name, site }) => searchAt(`https://${EDITIONS[site]}/search`, 'q', name),
  },
  {
    label: 'lookUpWikipedia',
    addressOf: ({ name, language }) =>
      searchAt(`https://${language === 'ru' ? 'ru' : 'en'}.wikipedia.org/w/index.php`, 'search', name),
  },
  {
    label: 'lookUpWikidata',
    addressOf: ({ name }) => searchAt('https://www.wikidata.org/w/index.php', 'search', name),
  },
]);
