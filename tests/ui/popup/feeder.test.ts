/** The popup says what is the matter with the page before the reader, in every case. */
import { describe, expect, it } from 'vitest';
import type { SiteAccess } from '../../../src/browser/permissions.ts';
import type { PageStory } from '../../../src/messaging/protocol.ts';
import type { Ask } from '../../../src/ui/components/services.ts';
import { findState, type PopupWorld } from '../../../src/ui/popup/feeder.ts';
import { type AskPage, lookAt } from '../../../src/ui/popup/look.ts';
import { WAGONS } from '../../gallery/readings/wagons.ts';

const TAB = { id: 7, url: 'https://www.themoscowtimes.com/x' };
const READ = { type: 'ready', articleId: WAGONS.article.id, hash: WAGONS.hash } as const;
const RECENT = { type: 'recent', articles: [], articleCount: 0, personCount: 0 } as const;
const FAILURE = { type: 'failed', code: 'store', detail: '' } as const;

interface Page {
  readonly story: PageStory | null;
  readonly access?: SiteAccess;
  readonly mirror?: SiteAccess;
  readonly reading?: 'there' | 'unknown' | 'failed';
  readonly recent?: 'there' | 'failed';
}

function world({ story, access = 'foreign', mirror = 'foreign', reading = 'there', recent = 'there' }: Page) {
  const readings = {
    there: { type: 'reading', reading: WAGONS },
    unknown: { type: 'unknown' },
    failed: FAILURE,
  } as const;
  const answers = {
    'reading/of': readings[reading],
    'library/recent': recent === 'there' ? RECENT : FAILURE,
  };
  // The fakes answer as the protocol says for the messages that the popup sends while it looks around.
  const ask = (async (type: keyof typeof answers) => answers[type]) as unknown as Ask;
  const askPage = (async () => story) as unknown as AskPage;
  return { ask, askPage, siteAccess: async () => access, mirrorAccess: async () => mirror };
}

const stateAt = (tab: typeof TAB, of: PopupWorld & { readonly askPage: AskPage }) =>
  findState(lookAt(tab, of), of);

it.each<[string, Page, string]>([
  ['an article that is read', { story: READ }, 'reading'],
  ['one that is being read', { story: { type: 'working', articleId: 'a', title: 'T' } }, 'working'],
  ['one that failed', { story: { type: 'failed', articleId: 'a', title: 'T', failure: FAILURE } }, 'failed'],
  ['one whose library fails', { story: READ, reading: 'failed' }, 'failed'],
  ['one that is unknown', { story: READ, reading: 'unknown' }, 'failed'],
  ['a front page', { story: { type: 'no-article' } }, 'no-article'],
  ['a foreign page', { story: null }, 'no-article'],
  ['a page without access', { story: null, access: 'refused' }, 'no-access'],
  ['a mirror', { story: null, mirror: 'refused' }, 'mirror'],
  ['a mirror that was allowed meanwhile', { story: null, mirror: 'ours' }, 'not-loaded'],
  ['a page opened before', { story: null, access: 'ours' }, 'not-loaded'],
])('%s', async (_, page, expected) => {
  expect((await stateAt(TAB, world(page))).type).toBe(expected);
});

it('names the site without “www”', async () => {
  expect(await stateAt(TAB, world({ story: null, access: 'refused' }))).toMatchObject({
    host: 'themoscowtimes.com',
    refused: false,
  });
});

it('says nothing of a library that does not answer', async () => {
  expect(await findState(null, world({ story: null, recent: 'failed' }))).toEqual({
    type: 'no-article',
    recent: null,
  });
});

describe('an article by its address', () => {
  const AT_ARTICLE = { id: 7, url: 'https://www.themoscowtimes.com/2026/02/17/old-mill-a76003' };

  /** The answers to each question about a reading in turn, and what was asked for. */
  function counting(story: PageStory, hashes: readonly string[]) {
    const asked: string[] = [];
    const ask = (async (_: string, { articleId }: { articleId: string }) => {
      const hash = hashes[asked.length] ?? '';
      asked.push(articleId);
      return { type: 'reading', reading: { ...WAGONS, hash } };
    }) as unknown as Ask;
    return { asked, world: { ...world({ story }), ask } };
  }

  it('is asked for once, before the page has answered', async () => {
    const { asked, world } = counting({ type: 'ready', articleId: 'tmt:76003', hash: 'now' }, ['now']);
    expect(await stateAt(AT_ARTICLE, world)).toMatchObject({ type: 'reading', reading: { hash: 'now' } });
    expect(asked).toEqual(['tmt:76003']);
  });

  it('is asked for again when the page marks another text than was known', async () => {
    const { asked, world } = counting({ type: 'ready', articleId: 'tmt:76003', hash: 'now' }, ['old', 'now']);
    expect(await stateAt(AT_ARTICLE, world)).toMatchObject({ type: 'reading', reading: { hash: 'now' } });
    expect(asked).toHaveLength(2);
  });

  it('gives way to the story in view, of several on the page', async () => {
    const { asked, world } = counting({ type: 'ready', articleId: 'tmt:76004', hash: 'next' }, [
      'now',
      'next',
    ]);
    expect(await stateAt(AT_ARTICLE, world)).toMatchObject({ type: 'reading', reading: { hash: 'next' } });
    expect(asked).toEqual(['tmt:76003', 'tmt:76004']);
  });
});
