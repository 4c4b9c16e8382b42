/** Wrong here: article 76003 of the Russian edition is taken for article 76003 of the English one. */
import { describe, expect, it } from 'vitest';
import { HOSTS, siteOf } from '../../src/article/site.ts';

describe('the edition', () => {
  it.each(Object.entries(HOSTS))('%s is %s whatever language the page gives itself', (host, site) => {
    expect(siteOf([host], 'en')).toBe(site);
    expect(siteOf([host], 'ru')).toBe(site);
  });

  it.each([
    [['mirror.example', 'ru.themoscowtimes.com'], 'en', 'tmt-ru'],
    [['mirror.example', 'www.themoscowtimes.com'], 'ru', 'tmt'],
    [['www.themoscowtimes.com', 'ru.themoscowtimes.com'], 'ru', 'tmt'],
    [['mirror.example', null, undefined], 'ru', 'tmt-ru'],
    [['mirror.example'], 'ru-RU', 'tmt-ru'],
    [['mirror.example'], 'rum', 'tmt'],
    [['mirror.example'], 'en', 'tmt'],
    [[], null, 'tmt'],
  ] as const)('of hosts %j and language %j is %s', (hosts, language, site) => {
    expect(siteOf(hosts, language)).toBe(site);
  });

  it.each(['constructor', '__proto__', 'toString'])('a host called %s is no edition of ours', (host) => {
    expect(siteOf([host], null)).toBe('tmt');
  });
});
