/** The card answers at once, in turn, and never with an old picture. */
import { expect, it, vi } from 'vitest';
import type { CardToPage } from '../../../src/messaging/card-protocol.ts';
import type { CardShown, Show } from '../../../src/ui/card/card-shown.ts';
import { CardFeeder } from '../../../src/ui/card/feeder.ts';
import type { Ask } from '../../../src/ui/components/services.ts';
import { personAt } from '../../../src/ui/reading/at-place.ts';
import { draft } from '../../gallery/readings/notes.ts';
import { FIRST_TIME, WAGONS } from '../../gallery/readings/wagons.ts';

const ID = WAGONS.article.id;
const ROOM = {
  tone: 'light',
  maxWidth: 400,
  maxHeight: 500,
  focus: false,
  inNote: false,
  keepAtOnce: false,
} as const;

function show(turn: number, form: Show['form'] = 'peek', person = 0): Show {
  const [mention] = WAGONS.analysis.people[person]?.mentions ?? [];
  const { block, start, end } = mention ?? { block: 0, start: 0, end: 0 };
  return {
    type: 'show',
    turn,
    target: { type: 'person', articleId: ID, at: { block, start, end } },
    form,
    ...ROOM,
  };
}

/** A library that answers when it is told to, and a card that is as high as its turn. */
function desk(answers: readonly CardShown['content'][] = [{ type: 'reading', reading: WAGONS }]) {
  const posted: CardToPage[] = [];
  const drawn: (CardShown | null)[] = [];
  const asked: string[] = [];
  const hashes: unknown[] = [];
  const ask: Ask = async (type, question) => {
    if ('hash' in question) hashes.push(question.hash);
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(type);
    return answer ?? { type: 'unknown' };
  };
  const feeder = new CardFeeder({
    ask,
    post: (message) => posted.push(message),
    draw: (shown) => {
      drawn.push(shown);
      return shown && { width: 340, height: 100 + shown.show.turn };
    },
  });
  return { feeder, posted, drawn, asked, hashes };
}

const settle = () => new Promise((done) => setTimeout(done, 0));

it('has the reading at hand before it is asked to show', async () => {
  const { feeder, posted, asked } = desk();
  feeder.heard({ type: 'story', articleId: ID, hash: WAGONS.hash });
  await settle();
  feeder.heard(show(1));
  await settle();
  expect(asked).toEqual(['reading/of']);
  expect(posted).toEqual([{ type: 'size', turn: 1, width: 340, height: 101 }]);
});

it('draws only what was asked for last', async () => {
  const { feeder, posted, drawn } = desk();
  feeder.heard(show(1));
  feeder.heard(show(2));
  await settle();
  expect(posted.map((message) => message.type === 'size' && message.turn)).toEqual([2]);
  expect(drawn).toHaveLength(1);
});

it('shows nothing that came after it was hidden', async () => {
  const { feeder, posted, drawn } = desk();
  feeder.heard(show(1));
  feeder.heard({ type: 'hide' });
  await settle();
  expect(posted).toEqual([]);
  expect(drawn).toEqual([null]);
});

it('asks again for a story that was not filed yet', async () => {
  const { feeder, drawn, asked } = desk([{ type: 'unknown' }, { type: 'reading', reading: WAGONS }]);
  feeder.heard({ type: 'story', articleId: ID, hash: WAGONS.hash });
  await settle();
  feeder.heard(show(1));
  await settle();
  expect(asked).toHaveLength(2);
  expect(drawn.at(-1)?.content.type).toBe('reading');
});

it('says so when there is nothing to show', async () => {
  const { feeder, drawn } = desk([{ type: 'failed', code: 'store', detail: '' }]);
  feeder.heard(show(1));
  await settle();
  expect(drawn.at(-1)?.content).toMatchObject({ type: 'failed', code: 'store' });
});

it('asks again for a pinned card, which shows what was written elsewhere meanwhile; a peek waits for nothing', async () => {
  const left = draft('d', { type: 'person', personId: 'person-1', name: 'N' }, 'Half');
  const { feeder, drawn, asked } = desk([
    { type: 'reading', reading: WAGONS },
    { type: 'reading', reading: { ...WAGONS, drafts: [left] } },
  ]);
  feeder.heard(show(1, 'peek', 1));
  await settle();
  feeder.heard(show(2, 'peek', 1));
  await settle();
  expect(asked).toHaveLength(1);
  feeder.heard(show(3, 'pinned', 1));
  await settle();
  expect(drawn.at(-1)?.content).toMatchObject({ reading: { drafts: [left] } });
});

it('pins what is at hand when the library fails', async () => {
  const { feeder, drawn } = desk([
    { type: 'reading', reading: WAGONS },
    { type: 'failed', code: 'store', detail: '' },
  ]);
  feeder.heard(show(1));
  await settle();
  feeder.heard(show(2, 'pinned'));
  await settle();
  expect(drawn.at(-1)).toMatchObject({ show: { turn: 2 }, content: { type: 'reading' } });
});

it('never shows the reading of another text than the page announced', async () => {
  const newer = { ...WAGONS, hash: 'of a newer text' };
  const { feeder, drawn, hashes } = desk([{ type: 'reading', reading: newer }]);
  feeder.heard({ type: 'story', articleId: ID, hash: WAGONS.hash });
  await settle();
  feeder.heard(show(1));
  await settle();
  expect(hashes).toEqual([WAGONS.hash, WAGONS.hash]);
  expect(drawn.at(-1)?.content).toEqual({ type: 'unknown' });
  feeder.heard({ type: 'story', articleId: ID, hash: newer.hash });
  feeder.heard(show(2));
  await settle();
  expect(drawn.at(-1)?.content).toMatchObject({ reading: { hash: newer.hash } });
});

it('reports a card that cannot be drawn, and draws the next', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const drawn: number[] = [];
  const feeder = new CardFeeder({
    ask: async () => ({ type: 'unknown' }),
    post: () => {},
    draw: (shown) => {
      drawn.push(shown?.show.turn ?? 0);
      if (drawn.length === 1) throw new RangeError('no room');
      return null;
    },
  });
  feeder.heard(show(1, 'pinned'));
  await settle();
  feeder.heard(show(2, 'pinned'));
  await settle();
  expect(drawn).toEqual([1, 2]);
  expect(reported).toHaveBeenCalledOnce();
  reported.mockRestore();
});

it('draws anew when notes of its article changed, and tells a new size once', async () => {
  const { feeder, posted, drawn } = desk([
    { type: 'reading', reading: FIRST_TIME },
    { type: 'reading', reading: WAGONS },
  ]);
  feeder.heard(show(1));
  await settle();
  feeder.changed({ type: 'changed', articleId: ID });
  feeder.changed({ type: 'changed', articleId: 'tmt:other' });
  await settle();
  expect(drawn).toHaveLength(2);
  expect(drawn.at(-1)?.content).toMatchObject({ reading: { notes: { length: 4 } } });
  expect(posted).toHaveLength(1);
  feeder.resized({ width: 340, height: 180 });
  feeder.resized({ width: 340, height: 180 });
  expect(posted.slice(1)).toEqual([{ type: 'size', turn: 1, width: 340, height: 180 }]);
});

it('keeps a note on show that was just deleted, so that it can be brought back', async () => {
  const { feeder, drawn } = desk([
    { type: 'reading', reading: WAGONS },
    { type: 'reading', reading: FIRST_TIME },
  ]);
  feeder.heard({ ...show(1, 'pinned'), target: { type: 'note', articleId: ID, noteId: 'note-seals' } });
  await settle();
  feeder.changed({ type: 'changed', articleId: ID });
  await settle();
  expect(drawn).toHaveLength(1);
});

it('draws anew when every article may have changed, and shows nobody else at a place that was corrected away', async () => {
  const { analysis, people } = WAGONS;
  const corrected = {
    ...WAGONS,
    analysis: { ...analysis, people: analysis.people.slice(1) },
    people: people.slice(1),
  };
  const { feeder, drawn } = desk([
    { type: 'reading', reading: WAGONS },
    { type: 'reading', reading: corrected },
  ]);
  feeder.heard(show(1));
  await settle();
  feeder.changed({ type: 'changed', articleId: null });
  await settle();
  const target = drawn.at(-1)?.show.target;
  if (target?.type !== 'person') throw new Error('it shows no person');
  expect(drawn.at(-1)?.content).toMatchObject({ type: 'reading', reading: corrected });
  expect(personAt(corrected, target.at)).toBe(-1);
});
