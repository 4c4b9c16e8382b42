/** Stories come, change and leave while the background takes its time. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Story } from '../../src/article/find-stories.ts';
import { sameText } from '../../src/article/same-text.ts';
import { textMapOf } from '../../src/article/text-map.ts';
import { createVisits } from '../../src/content/visits.ts';
import type { PageReading } from '../../src/library/reading.ts';
import type { Failure } from '../../src/messaging/protocol.ts';
import { ARTICLE, aReading } from './a-reading.ts';

type Answer = { type: 'reading'; reading: PageReading } | Failure;

const ROOT = {} as Element;

/** A story with these paragraphs; every call stands for another look at the document, with another map. */
function story(id: string, ...paragraphs: string[]): Story {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return { article: { ...ARTICLE, id, blocks }, root: ROOT, map: textMapOf([]) };
}

const readingOf = (article: Article): Answer => ({ type: 'reading', reading: { ...aReading({}), article } });
const FAILED: Failure = { type: 'failed', code: 'store', detail: 'no' };

/** A page whose stories the test sets, and a background that answers when the test says so. */
function setUp() {
  const end = new AbortController();
  const page: { stories: Story[] } = { stories: [] };
  const asked: { article: Article; again: boolean; answer: (answer: Answer) => Promise<void> }[] = [];
  let changes = 0;
  const visits = createVisits({
    find: () => page.stories,
    sameText,
    ask: (article, again) =>
      new Promise((resolve) => {
        asked.push({
          article,
          again,
          answer: async (answer) => {
            resolve(answer);
            await Promise.resolve();
            await Promise.resolve();
          },
        });
      }),
    changed: () => {
      changes += 1;
    },
    signal: end.signal,
  });
  const look = (...stories: Story[]) => {
    page.stories = stories;
    visits.look();
  };
  const answer = async (at: number, given: Answer) => asked[at]?.answer(given);
  const first = () => visits.all()[0];
  return { visits, asked, look, answer, first, end, changes: () => changes };
}

describe('visits', () => {
  it('asks once for a story and is ready with the answer', async () => {
    const { visits, asked, look, answer, first } = setUp();
    const one = story('a', 'One.');
    look(one);
    expect(first()?.outcome).toBeNull();
    await answer(0, readingOf(one.article));
    expect(first()?.outcome).toEqual({ type: 'ready' });
    expect(first()?.read?.story).toBe(one);
    visits.look();
    expect(asked).toHaveLength(1);
  });

  it('says nothing of a page without stories', () => {
    const { look, changes } = setUp();
    look();
    expect(changes()).toBe(0);
  });

  it('takes the places from new nodes with the same words, without asking again', async () => {
    const { asked, look, answer, first } = setUp();
    const before = story('a', 'One.');
    look(before);
    await answer(0, readingOf(before.article));
    const after = story('a', 'One.');
    look(after);
    expect(first()?.read?.story).toBe(after);
    expect(asked).toHaveLength(1);
  });

  it('keeps the old marks, at the old nodes, until changed words are read', async () => {
    const { asked, look, answer, first } = setUp();
    const before = story('a', 'One.');
    look(before);
    await answer(0, readingOf(before.article));
    const after = story('a', 'Two.', 'One.');
    look(after);
    expect(first()?.outcome).toBeNull();
    expect(first()?.read?.story).toBe(before);
    expect(asked[1]?.article.blocks).toHaveLength(2);
    await answer(1, readingOf(after.article));
    expect(first()?.read?.story).toBe(after);
  });

  it('keeps to the old nodes when the document is looked at again before the answer', async () => {
    const { look, answer, first } = setUp();
    const before = story('a', 'One.');
    look(before);
    await answer(0, readingOf(before.article));
    look(story('a', 'Two.'));
    const again = story('a', 'Two.');
    look(again);
    expect(first()?.read?.story).toBe(before);
    await answer(1, readingOf(again.article));
    expect(first()?.read?.story).toBe(again);
  });

  it('does not take an answer about words that changed meanwhile', async () => {
    const { look, answer, first } = setUp();
    const before = story('a', 'One.');
    look(before);
    look(story('a', 'Two.'));
    await answer(0, readingOf(before.article));
    expect(first()?.read).toBeNull();
  });

  it('forgets a story that left, also when its answer comes late', async () => {
    const { visits, look, answer } = setUp();
    const one = story('a', 'One.');
    look(one);
    look();
    await answer(0, readingOf(one.article));
    expect(visits.all()).toEqual([]);
  });

  it('holds several stories, in the order in which they came', () => {
    const { visits, look } = setUp();
    look(story('a', 'One.'));
    look(story('a', 'One.'), story('b', 'Two.'));
    expect(visits.all().map((visit) => visit.story.article.id)).toEqual(['a', 'b']);
  });

  it('tells a failure, and reads again when asked to', async () => {
    const { visits, look, answer, first } = setUp();
    const one = story('a', 'One.');
    look(one);
    await answer(0, FAILED);
    expect(first()?.outcome).toEqual(FAILED);
    visits.readAgain('a');
    expect(first()?.outcome).toBeNull();
    await answer(1, readingOf(one.article));
    expect(first()?.outcome).toEqual({ type: 'ready' });
  });

  it('does not count as another reading to ask again for the notes, and counts what is new or was never answered', async () => {
    const { visits, asked, look, answer } = setUp();
    const one = story('a', 'One.');
    look(one);
    await answer(0, FAILED);
    visits.readAgain('a');
    await answer(1, readingOf(one.article));
    visits.readAgain('a');
    look(story('a', 'Two.'));
    visits.readAgain('a');
    expect(asked.map(({ again }) => again)).toEqual([false, false, true, false, false]);
  });

  it('keeps what is painted when reading again fails', async () => {
    const { visits, look, answer, first } = setUp();
    const one = story('a', 'One.');
    look(one);
    await answer(0, readingOf(one.article));
    visits.readAgain('a');
    expect(first()?.outcome).toEqual({ type: 'ready' });
    await answer(1, FAILED);
    expect(first()?.read?.story).toBe(one);
  });

  it('does not ask for a story that is not there', () => {
    const { visits, asked } = setUp();
    visits.readAgain('a');
    expect(asked).toHaveLength(0);
  });

  it('is silent after its end', async () => {
    const { look, answer, first, end, changes } = setUp();
    const one = story('a', 'One.');
    look(one);
    const before = changes();
    end.abort();
    await answer(0, readingOf(one.article));
    expect(first()?.outcome).toBeNull();
    expect(changes()).toBe(before);
  });
});
