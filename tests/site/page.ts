/** The frame of every fixture page: head with the site's metadata, style, header, and the answer's headers. */
import { createHash } from 'node:crypto';
import { escapeHtml as e } from './escape.ts';
import { SITE_HEADER } from './furniture.ts';
import type { FixtureStory } from './story.ts';
import { STYLE } from './style.ts';

/** What a test server answers. */
export interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Language = 'en' | 'ru';

/** Where the English and the Russian edition live. */
export const ORIGINS: Readonly<Record<Language, string>> = {
  en: 'https://www.themoscowtimes.com',
  ru: 'https://ru.themoscowtimes.com',
};

/** The whole address of a story. */
export function addressOf(story: FixtureStory, language: Language = 'en'): string {
  return ORIGINS[language] + story.path;
}

/** Nothing but the page's own style and drawn pictures: no script, no frame, no request. */
const STRICT_CSP = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** JSON-LD that every page of the site carries, one of it broken by a trailing comma as on the site. */
const SITE_JSON_LD = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"The Moscow Times"}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","url":"https://www.themoscowtimes.com/",}</script>`;

/** The metadata of the first story of a page. */
export function storyMetadata(story: FixtureStory, language: Language = 'en'): string {
  const address = addressOf(story, language);
  const article = {
    '@context': 'http://schema.org/',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    dateModified: story.updated ?? story.published,
    url: address,
    author: { '@type': 'Person', name: story.authors[0]?.name ?? '' },
    publisher: { '@type': 'Organization', name: 'The Moscow Times' },
  };
  return `<link rel="canonical" href="${address}">
<meta property="og:url" content="${address}">
<meta property="og:title" content="Another Title: ${e(story.title)}">
<meta property="article:published_time" content="${story.published}">
<meta property="article:modified_time" content="${story.updated ?? story.published}">
<script type="application/ld+json" data-json-ld-for-pagemetadata>${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>`;
}

/** One page of the site. */
export interface PageParts {
  readonly title: string;
  readonly main: string;
  readonly metadata?: string;
  readonly bodyClass?: string;
  readonly language?: Language;
  /** A page that is dark by its own choice. */
  readonly dark?: boolean;
  /** Sends a content security policy that allows no script at all; the page's own scripts do not run. */
  readonly strictCsp?: boolean;
}

/** Assembles a page. */
export function page(parts: PageParts): Page {
  const { title, main, metadata = '', bodyClass = 'article-item', language = 'en' } = parts;
  const html = `<!DOCTYPE html>
<html lang="${language}"${parts.dark === true ? ' class="dark"' : ''}><head><base href="https://www.themoscowtimes.com/"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:site_name" content="The Moscow Times"><title>${e(title)} - The Moscow Times</title>
${metadata}
${SITE_JSON_LD}
<link rel="icon" href="data:,">
<style>${STYLE}</style></head>
<body class="${bodyClass}" y-use="Main">${SITE_HEADER}
${main}
<footer class="site-footer"></footer>
</body></html>`;
  return parts.strictCsp === true
    ? { html: withoutInline(html), headers: { 'content-security-policy': STRICT_CSP } }
    : { html };
}

/** What the policy would refuse and report is not there: a report on the console would be taken for one of ours. */
function withoutInline(html: string): string {
  return html.replace(/<script>[\s\S]*?<\/script>/g, '').replace(/ style="[^"]*"/g, '');
}
