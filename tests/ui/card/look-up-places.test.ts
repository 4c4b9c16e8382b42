/** Where a name leads to when the reader looks it up. */
import { expect, it } from 'vitest';
import { LOOK_UP_PLACES, type LookedUp } from '../../../src/ui/card/look-up-places.ts';

it.each<[string, LookedUp, string[]]>([
  [
    'a name of an English article',
    { name: 'Margaret Ellsworth-Boyd', site: 'tmt', language: 'en' },
    [
      'https://www.themoscowtimes.com/search?q=Margaret+Ellsworth-Boyd',
      'https://en.wikipedia.org/w/index.php?search=Margaret+Ellsworth-Boyd',
      'https://www.wikidata.org/w/index.php?search=Margaret+Ellsworth-Boyd',
    ],
  ],
  [
    'a name of a Russian one, with what would end an address',
    { name: 'Ю & #1', site: 'tmt-ru', language: 'ru' },
    [
      'https://ru.themoscowtimes.com/search?q=%D0%AE+%26+%231',
      'https://ru.wikipedia.org/w/index.php?search=%D0%AE+%26+%231',
      'https://www.wikidata.org/w/index.php?search=%D0%AE+%26+%231',
    ],
  ],
])('leads from %s to the paper, Wikipedia and Wikidata', (_, asked, addresses) => {
  expect(LOOK_UP_PLACES.map(({ addressOf }) => addressOf(asked))).toEqual(addresses);
});
