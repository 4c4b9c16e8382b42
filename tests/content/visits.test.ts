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

const settled = () => new Promise((done) => setTimeout(done));

/** A page whose stories the test sets, and a background that answers when the test says so. */
function setUp() {
  const end = new AbortController();
  const page: { stories: Story[] } = { stories: [] };
  const asked: { article: Article; again: boolean; answer: (answer: Answer) => Promise<void> }[] = [];
  const glance: { answer: () => Promise<Answer> } = { answer: async () => FAILED };
  let changes = 0;
  const visits = createVisits({
    find: () => page.stories,
    sameText,
    glance: () => glance.answer(),
    ask: (article, again) =>
      new Promise((resolve) => {
        asked.push({
          article,
          again,
          answer: async (answer) => {
            resolve(answer);
            await settled();
          },
        });
      }),
    changed: () => {
      changes += 1;
    },
    signal: end.signal,
  });
  const look = async (...stories: Story[]) => {
    page.stories = stories;
    visits.look();
    await settled();
  };
  const answer = async (at: number, given: Answer) => asked[at]?.answer(given);
  const first = () => visits.all()[0];
  return { visits, asked, glance, look, answer, first, end, changes: () => changes };
}

describe('visits', async () => {
  it('asks once for a story and is ready with the answer', async () => {
    const { visits, glance, asked, look, answer, first } = setUp();
    const one = story('a', 'One.');
    glance.answer = async () => readingOf(one.article);
    await look(one);
    expect(first()?.outcome).toBeNull();
    await answer(0, readingOf(one.article));
    expect(first()?.outcome).toEqual({ type: 'ready' });
    expect(first()?.read?.story).toBe(one);
    visits.look();
    expect(asked).toHaveLength(1);
  });

  it('says nothing of a page without stories', async () => {
    const { look, changes } = setUp();
    await look();
    expect(changes()).toBe(0);
  });

  it('takes the places from new nodes with the same words, without asking again', async () => {
    const { asked, look, answer, first } = setUp();
    const before = story('a', 'One.');
    await look(before);
    await answer(0, readingOf(before.article));
    const after = story('a', 'One.');
    await look(after);
    expect(first()?.read?.story).toBe(after);
    expect(asked).toHaveLength(1);
  });

  it('keeps the old marks, at the old nodes, until changed words are read', async () => {
    const { asked, look, answer, first } = setUp();
    const before = story('a', 'One.');
    await look(before);
    await answer(0, readingOf(before.article));
    const after = story('a', 'Two.', 'One.');
    await look(after);
    expect(first()?.outcome).toEqual(FAILED);
    expect(first()?.read?.story).toBe(before);
    expect(asked[1]?.article.blocks).toHaveLength(2);
    await answer(1, readingOf(after.article));
    expect(first()?.read?.story).toBe(after);
  });

  it('keeps to the old nodes when the document is looked at again before the answer', async () => {
    const { look, answer, first } = setUp();
    const before = story('a', 'One.');
    await look(before);
    await answer(0, readingOf(before.article));
    await look(story('a', 'Two.'));
    const again = story('a', 'Two.');
    await look(again);
    expect(first()?.read?.story).toBe(before);
    await answer(1, readingOf(again.article));
    expect(first()?.read?.story).toBe(again);
  });

  it('does not take an answer about words that changed meanwhile', async () => {
    const { look, answer, first } = setUp();
    const before = story('a', 'One.');
    await look(before);
    await look(story('a', 'Two.'));
    await answer(0, readingOf(before.article));
    expect(first()?.read).toBeNull();
  });

  it('forgets a story that left, also when its answer comes late', async () => {
    const { visits, look, answer } = setUp();
    const one = story('a', 'One.');
    await look(one);
    await look();
    await answer(0, readingOf(one.article));
    expect(visits.all()).toEqual([]);
  });

  it('holds several stories, in the order in which they came', async () => {
    const { visits, look } = setUp();
    await look(story('a', 'One.'));
    await look(story('a', 'One.'), story('b', 'Two.'));
    expect(visits.all().map((visit) => visit.story.article.id)).toEqual(['a', 'b']);
  });

  it('tells a failure, and reads again when asked to', async () => {
    const { visits, look, answer, first } = setUp();
    const one = story('a', 'One.');
    await look(one);
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
    await look(one);
    await answer(0, FAILED);
    visits.readAgain('a');
    await answer(1, readingOf(one.article));
    visits.readAgain('a');
    await look(story('a', 'Two.'));
    visits.readAgain('a');
    expect(asked.map(({ again }) => again)).toEqual([false, false, true, false, false]);
  });

  it('keeps what is painted when reading again fails', async () => {
    const { visits, look, answer, first } = setUp();
    const one = story('a', 'One.');
    await look(one);
    await answer(0, readingOf(one.article));
    visits.readAgain('a');
    expect(first()?.outcome).toEqual({ type: 'ready' });
    await answer(1, FAILED);
    expect(first()?.read?.story).toBe(one);
  });

  it('does not ask for a story that is not there', async () => {
    const { visits, asked } = setUp();
    visits.readAgain('a');
    expect(asked).toHaveLength(0);
  });

  it('is silent after its end', async () => {
    const { look, answer, first, end, changes } = setUp();
    const one = story('a', 'One.');
    await look(one);
    const before = changes();
    end.abort();
    await answer(0, readingOf(one.article));
    expect(first()?.outcome).toEqual(FAILED);
    expect(changes()).toBe(before);
  });

  it('tells at once that the glance failed, and goes on to what may go well', async () => {
    const { asked, look, answer, first } = setUp();
    const one = story('a', 'One.');
    await look(one);
    expect(first()).toMatchObject({ outcome: FAILED, read: null });
    expect(asked).toHaveLength(1);
    await answer(0, readingOf(one.article));
    expect(first()).toMatchObject({ outcome: { type: 'ready' }, read: { story: one } });
  });

  it('paints what the glance has, and is ready when the story is filed', async () => {
    const { glance, asked, look, answer, first, changes } = setUp();
    const one = story('a', 'One.');
    glance.answer = async () => readingOf(one.article);
    await look(one);
    expect(first()).toMatchObject({ outcome: null, read: { story: one } });
    expect(asked).toHaveLength(1);
    const [glanced, before] = [first()?.read, changes()];
    await answer(0, readingOf(one.article));
    expect(first()?.outcome).toEqual({ type: 'ready' });
    // The same marks are not painted twice.
    expect(first()?.read).toBe(glanced);
    expect(changes()).toBe(before + 1);
  });

  it('paints anew where filing tells more than the glance', async () => {
    const { glance, look, answer, first } = setUp();
    const one = story('a', 'One.');
    glance.answer = async () => readingOf(one.article);
    await look(one);
    const told = { ...aReading({}), article: one.article, hash: 'another' };
    await answer(0, { type: 'reading', reading: told });
    expect(first()?.read?.reading).toBe(told);
  });

  it('takes back what only the glance has seen when the story cannot be opened', async () => {
    const { glance, look, answer, first } = setUp();
    const one = story('a', 'One.');
    glance.answer = async () => readingOf(one.article);
    await look(one);
    await answer(0, FAILED);
    expect(first()).toMatchObject({ outcome: FAILED, read: null });
  });

  it('keeps the old marks when changed words are glanced at and cannot be opened', async () => {
    const { glance, look, answer, first } = setUp();
    const before = story('a', 'One.');
    await look(before);
    await answer(0, readingOf(before.article));
    const after = story('a', 'Two.');
    glance.answer = async () => readingOf(after.article);
    await look(after);
    expect(first()?.read?.story).toBe(after);
    await answer(1, FAILED);
    expect(first()?.read?.story).toBe(before);
  });

  it('does not open what left or changed during the glance', async () => {
    const { glance, asked, look, first } = setUp();
    const one = story('a', 'One.');
    let glanced: (answer: Answer) => void = () => {};
    glance.answer = () => new Promise((resolve) => (glanced = resolve));
    await look(one);
    await look();
    glanced(readingOf(one.article));
    await settled();
    expect(first()).toBeUndefined();
    expect(asked).toHaveLength(0);
  });
});
