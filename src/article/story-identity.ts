/** Which story an element of the page holds: by its own container, never by `location`, which follows the reader's scrolling. */
import { isNoArticlePath, lastPartOf, parsedUrl, readAddress, type StoryAddress } from './address.ts';
import type { Site } from './article.ts';
import type { Metadata } from './metadata.ts';
import { siteOf } from './site.ts';

/** What a page tells of a story's identity. */
export interface IdentitySigns {
  readonly root: Element;
  readonly container: Element | null;
  /** The head's metadata; null for a story that the head does not describe. */
  readonly metadata: Metadata | null;
  /** What relative addresses are meant against. */
  readonly base: string;
  /** The address of the page when it was loaded. */
  readonly address: string;
  readonly title: string;
}

/** Which story it is, and at which address of its own it stands. */
export interface StoryIdentity {
  readonly id: string;
  readonly site: Site;
  readonly url: string;
  readonly path: string;
}

/** What addresses written on a page are meant against: its `base`, where it has one. */
export function baseOf(document: Document, address: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return parsedUrl(href, address)?.href ?? address;
}

/** The addresses that a story carries itself: its container's, else its headline's link. */
export function ownAddresses({
  root,
  container,
  base,
}: Pick<IdentitySigns, 'root' | 'container' | 'base'>): readonly StoryAddress[] {
  const written = [
    container?.getAttribute('data-article-url'),
    root.querySelector('.article__header h1 a[href]')?.getAttribute('href'),
  ];
  return written.flatMap((each) => readAddress(each?.trim() || 'none:', base) ?? []);
}

function numberOf(container: Element | null): string | null {
  const id = /^article-id-(\d+)$/.exec(container?.getAttribute('id') ?? '')?.[1];
  return id ?? /^\d+$/.exec(container?.getAttribute('data-page-id') ?? '')?.[0] ?? null;
}

/** A title as a slug: the last means to tell a story from another. */
function slugOf(title: string): string | null {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return words === null ? null : words.join('-');
}

/** A path of no known form still names its story when it leads deeper than a section. */
function pathName({ path }: StoryAddress): string | null {
  return isNoArticlePath(path) ? null : lastPartOf(path);
}

/**
 * The identity of a story. Null when nothing tells it from the other stories of the page: two stories under one identity
 * would mix what the reader keeps of them.
 */
export function identify(signs: IdentitySigns): StoryIdentity | null {
  const { container, metadata, root, base, address, title } = signs;
  const ofPage =
    metadata === null ? [] : [readAddress(metadata.canonical ?? 'none:', base), readAddress(address)];
  const addresses = [...ownAddresses(signs), ...ofPage].filter((each) => each !== null);
  const best = addresses.find(({ identity }) => identity !== null) ?? addresses[0];
  if (best === undefined) return null;
  const name = best.identity ?? numberOf(container) ?? pathName(best) ?? slugOf(title);
  if (name === null) return null;
  const hosts = [best.host, ...addresses.map(({ host }) => host)];
  const site = siteOf(hosts, root.ownerDocument.documentElement.getAttribute('lang'));
  return { id: `${site}:${name}`, site, url: best.url, path: best.path };
}
