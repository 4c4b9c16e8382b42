/** What an address of The Moscow Times says of its story. The number is the identity; the words beside it change with the headline. */

/** A form of address that the site has used. */
export interface AddressForm {
  readonly name: string;
  /** Over the path, without `/pdf` and a slash at its end; groups `slug` and `number` where the form has them. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly identity: string;
}

function form(name: string, pattern: RegExp, example: string, identity: string): AddressForm {
  return Object.freeze({ name, pattern, example, identity });
}

/** The first form that fits wins. */
export const ADDRESS_FORMS: readonly AddressForm[] = Object.freeze([
  form(
    'current',
    /^\/\d{4}\/\d{1,2}\/\d{1,2}\/(?:(?<slug>.*)-)?a(?<number>\d+)$/,
    '/2026/02/17/old-mill-a76003',
    '76003',
  ),
  form('html', /^\/(?:.*[^\d])?(?<number>\d+)\.html$/, '/news/article/old-mill/467823.html', '467823'),
  form('dated', /^\/\d{4}\/\d{1,2}\/\d{1,2}\/(?<slug>[^/]+)$/, '/2004/05/01/old-mill', 'old-mill'),
  form('articles', /^\/articles?\/(?<slug>.+)-(?<number>\d+)$/, '/articles/old-mill-52345', '52345'),
  form('news', /^\/news\/(?<slug>[^/]+)-(?<number>\d+)$/, '/news/old-mill-52346', '52346'),
  form('archive', /^\/archive\/(?<slug>[^/]+)$/, '/archive/old-mill-of-1999', 'old-mill-of-1999'),
  form('campaign', /^\/plus\/[^/]+\/(?<slug>[^/]+)$/, '/plus/mills/old-mill', 'old-mill'),
]);

/** Beginnings of paths under which the site keeps no articles. */
export const NO_ARTICLE_PATHS: readonly string[] = Object.freeze([
  'account',
  'all',
  'all-about',
  'author',
  'authors',
  'contribute',
  'event',
  'events',
  'page',
  'search',
  'tag',
  'tags',
]);

/** An address, read. */
export interface StoryAddress {
  /** Without query, fragment and `/pdf`. */
  readonly url: string;
  readonly host: string;
  readonly path: string;
  /** The number, or the slug where there is none; null when the address has the form of no article. */
  readonly identity: string | null;
}

/** Reads an address, relative ones against `base`; null for what is no web address. */
export function readAddress(address: string, base?: string): StoryAddress | null {
  const url = parsedUrl(address, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/(?:pdf|amp)\/?$/, '');
  const bare = path.replace(/\/+$/, '');
  return { url: url.origin + path, host: url.hostname, path: bare, identity: identityOf(bare) };
}

/** An address that stands alone needs no base, not even a right one. */
export function parsedUrl(address: string, base?: string): URL | null {
  if (URL.canParse(address)) return new URL(address);
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

function identityOf(path: string): string | null {
  if (isNoArticlePath(path)) return null;
  for (const { pattern } of ADDRESS_FORMS) {
    const groups = pattern.exec(path)?.groups;
    if (groups !== undefined) return groups.number ?? groups.slug ?? null;
  }
  return null;
}

/** Whether a path leads to the front page or to a kind of page that is never an article. */
export function isNoArticlePath(path: string): boolean {
  const [, first = ''] = path.split('/');
  return first === '' || NO_ARTICLE_PATHS.includes(first);
}

/** A name for an address of no known form: its last part, or null for the front page. */
export function lastPartOf(path: string): string | null {
  return (
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? null
  );
}
