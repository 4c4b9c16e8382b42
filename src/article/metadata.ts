/** What the head of a page says. It describes the first story of the document only; any part may be missing or broken. */

/** Fields of the head as they are written there, not yet checked against the story; null where a page gives none. */
export interface Metadata {
  readonly canonical: string | null;
  readonly siteName: string | null;
  /** Name of the publisher in JSON-LD. */
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of the site's own scripts ends its list with a comma, which JSON does not allow: what cannot be read says nothing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function linkedData(document: Document): readonly Fields[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts
    .map((script) => parsed(script.textContent ?? ''))
    .flatMap((value) => (isFields(value) && Array.isArray(value['@graph']) ? value['@graph'] : value))
    .filter(isFields);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A person or an organisation may be a name, an object with a name, or a list of either. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  return isFields(value) ? textOf(value.name) : textOf(value);
}

function metaContent(document: Document, property: string): string | null {
  const metas = document.querySelectorAll(`meta[property="${property}"], meta[name="${property}"]`);
  return textOf(metas[0]?.getAttribute('content'));
}

function isArticle({ '@type': type }: Fields): boolean {
  return [type].flat().some((each) => typeof each === 'string' && each.endsWith('Article'));
}

/** Reads the head. */
export function readMetadata(document: Document): Metadata {
  const data = linkedData(document);
  const article = data.find(isArticle) ?? {};
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const publisher = data.map((each) => nameOf(each.publisher)).find((name) => name !== null);
  return {
    canonical: textOf(canonical) ?? metaContent(document, 'og:url') ?? textOf(article.url),
    siteName: metaContent(document, 'og:site_name'),
    publisher: publisher ?? null,
    headline: textOf(article.headline) ?? metaContent(document, 'og:title'),
    author: nameOf(article.author),
    published: metaContent(document, 'article:published_time') ?? textOf(article.datePublished),
    modified: metaContent(document, 'article:modified_time') ?? textOf(article.dateModified),
  };
}
