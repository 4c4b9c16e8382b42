/** Who is whom across articles: joined when it is certain, asked when it is likely, and the reader's word before all. */
import { beforeEach, describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/library/correcting/apply-corrections.ts';
import type { CorrectionAct, PersonNamed } from '../../src/library/correction.ts';
import { fileReading } from '../../src/library/file-reading.ts';
import type { Library } from '../../src/library/open-library.ts';
import { analysis, article, freshLibrary, person } from './sample.ts';

let library: Library;
beforeEach(async () => {
  library = await freshLibrary();
});

type Cast = Readonly<Record<string, string | undefined>>;

/** Files an article that names these people, each with what it calls them; answers who and who else they may be. */
async function read(number: number, cast: Cast, acts: readonly CorrectionAct[] = []) {
  const names = Object.keys(cast);
  const of = article(number, ['Somebody spoke.', ...names.map((name) => `${name} spoke.`)]);
  const found = analysis(
    names.map((name) => {
      const called = cast[name];
      return person(of, name, called === undefined ? {} : { called });
    }),
  );
  const corrections = acts.map((act, at) => ({
    id: `correction ${at}`,
    at,
    scope: 'article' as const,
    articleId: of.id,
    act,
  }));
  const corrected = applyCorrections({ articleId: of.id, blocks: of.blocks }, found, corrections);
  const filing = {
    article: of,
    hash: `hash ${number}`,
    analysis: found,
    corrected,
    engineVersion: 1,
    at: number,
  };
  await fileReading(library, filing);
  const filed = await library.getAllFromIndex('appearances', 'articleId', of.id);
  return filed.map(({ personId, maybe = [] }) => ({ personId, maybe }));
}

/** The only person of such an article. */
async function one(number: number, cast: Cast, acts: readonly CorrectionAct[] = []) {
  const [first] = await read(number, cast, acts);
  if (!first) throw new Error('nobody was filed');
  return first;
}

const named = (name: string, personId: string): PersonNamed => ({ name, names: [name], personId });

describe('somebody met before', () => {
  it.each([
    [{ 'Jamila Uburova': 'theater director' }, { 'Dzhamila Yuburova': 'the theater director' }],
    [{ 'Рустам Файзуллин': 'имам мечети' }, { 'Rustam Fayzullin': 'imam' }],
    [{ 'Svetlana Prokudina': 'Zvezda reporter' }, { Prokudina: 'journalist of Zvezda' }],
    [{ Prokudina: 'journalist of Zvezda' }, { 'Svetlana Prokudina': 'Zvezda reporter' }],
    [{ 'Mikhail Vasilyevich Ledenyov': undefined }, { 'Mikhail Ledenev': undefined }],
    [{ 'Sergei Petrov': 'founder of the car dealer Balkon' }, { 'Sergey Petrov': 'Balkon’s founder' }],
  ] as readonly (readonly [Cast, Cast])[])('is known again: %j, %j', async (earlier, later) => {
    const before = await one(1, earlier);
    expect(await one(2, later)).toEqual({ personId: before.personId, maybe: [] });
  });

  it('is known again by the company', async () => {
    const [before] = await read(1, { 'Vyacheslav Pokhilko': undefined, 'Nina Berestneva': undefined });
    const [, now] = await read(2, { 'Nina Berestneva': undefined, Pokhilko: undefined });
    expect(now?.personId).toBe(before?.personId);
  });

  it('is not known by the company of those who are in every article', async () => {
    const [before] = await read(1, { 'Vyacheslav Pokhilko': undefined, 'Vladimir Putin': undefined });
    const [, now] = await read(2, { 'Vladimir Putin': undefined, Pokhilko: undefined });
    expect(now?.personId).not.toBe(before?.personId);
    expect(now?.maybe).toEqual([before?.personId]);
  });
});

describe('namesakes', () => {
  it('stay two where they lead two lives', async () => {
    const before = await one(1, { 'Andrei Popov': 'FSB officer' });
    expect(await one(2, { 'Andrei Popov': 'composer' })).not.toMatchObject({ personId: before.personId });
  });

  it('are offered where nothing tells', async () => {
    const before = await one(1, { 'Sergei Ivanov': undefined });
    const now = await one(2, { 'Sergei Ivanov': undefined });
    expect(now.personId).not.toBe(before.personId);
    expect(now.maybe).toEqual([before.personId]);
  });

  it('are offered again at every reading, until the reader answers', async () => {
    await one(1, { 'Sergei Ivanov': undefined });
    const now = await one(2, { 'Sergei Ivanov': undefined });
    expect(await one(2, { 'Sergei Ivanov': undefined })).toEqual(now);
  });

  it('are told apart by what each is called', async () => {
    const officer = await one(1, { 'Andrei Popov': 'officer of the Tula garrison' });
    const composer = await one(2, { 'Andrei Popov': 'composer of the opera “Sleet”' });
    expect(await one(3, { 'Andrei Popov': 'Tula garrison commander' })).toMatchObject(officer);
    expect(await one(4, { 'Andrei Popov': 'the composer of “Sleet”' })).toMatchObject(composer);
  });

  it('of one article are two, and a surname that both bear is neither’s', async () => {
    const [ivan] = await read(1, { 'Ivan Zakharchuk': 'coal miner', 'Stepan Zakharchuk': 'coal miner' });
    const [stepan, alone] = await read(2, { 'Ivan Zakharchuk': 'coal miner', Zakharchuk: 'coal miner' });
    expect(stepan?.personId).toBe(ivan?.personId);
    expect(alone?.personId).not.toBe(ivan?.personId);
  });
});

describe('the reader’s word', () => {
  it('parts whom the evidence joins, and keeps them parted at the next reading', async () => {
    const before = await one(1, { 'Jamila Uburova': 'theater director' });
    const joined = await one(2, { 'Jamila Uburova': 'director' });
    const who = named('Jamila Uburova', joined.personId);
    const parted = await one(2, { 'Jamila Uburova': 'director' }, [
      { type: 'another-person', person: who, than: who },
    ]);
    expect(parted.personId).not.toBe(before.personId);
    expect(parted.maybe).toEqual([]);
    const again = await one(2, { 'Jamila Uburova': 'director' }, [
      { type: 'another-person', person: who, than: who },
    ]);
    expect(again).toEqual(parted);
    expect(await one(2, { 'Jamila Uburova': 'director' })).toMatchObject({ personId: parted.personId });
  });

  it('joins whom the evidence leaves apart, also under one name', async () => {
    const before = await one(1, { 'Andrei Popov': 'FSB officer' });
    const now = await one(2, { 'Andrei Popov': 'composer' });
    const act: CorrectionAct = {
      type: 'same-person',
      person: named('Andrei Popov', now.personId),
      same: named('Andrei Popov', before.personId),
    };
    expect(await one(2, { 'Andrei Popov': 'composer' }, [act])).toMatchObject({ personId: before.personId });
  });

  it('ends the asking', async () => {
    const before = await one(1, { 'Sergei Ivanov': undefined });
    const now = await one(2, { 'Sergei Ivanov': undefined });
    const act: CorrectionAct = {
      type: 'another-person',
      person: named('Sergei Ivanov', now.personId),
      than: named('Sergei Ivanov', before.personId),
    };
    expect(await one(2, { 'Sergei Ivanov': undefined }, [act])).toEqual({
      personId: now.personId,
      maybe: [],
    });
  });
});

it('stays who it was when the article is read again, whoever was met meanwhile', async () => {
  const first = await one(1, { 'Sergei Ivanov': undefined });
  await one(2, { 'Sergei Ivanov': 'defense minister' });
  expect(await one(1, { 'Sergei Ivanov': 'defense minister' })).toMatchObject({ personId: first.personId });
});
