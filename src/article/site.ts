/** Which edition a page belongs to. English and Russian articles are counted separately, so the edition is half of the identity. */
import type { Site } from './article.ts';

/** The editions' own hosts. */
export const HOSTS: Readonly<Record<string, Site>> = Object.freeze({
  'www.themoscowtimes.com': 'tmt',
  'themoscowtimes.com': 'tmt',
  'ru.themoscowtimes.com': 'tmt-ru',
  'www.moscowtimes.ru': 'tmt-ru',
  'moscowtimes.ru': 'tmt-ru',
});

/**
 * The edition by the first of these hosts that is one of its own; on a mirror, whose hosts say nothing,
 * by the language that the page gives itself.
 */
export function siteOf(hosts: readonly (string | null | undefined)[], language: string | null): Site {
  for (const host of hosts) {
    const site = Object.hasOwn(HOSTS, host ?? '') ? HOSTS[host ?? ''] : undefined;
    if (site !== undefined) return site;
  }
  return /^ru\b/i.test(language ?? '') ? 'tmt-ru' : 'tmt';
}
