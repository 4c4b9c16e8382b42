import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bestNames } from '../../src/engine/people/tagger/decode.ts';
import { readWeights, type Weights, writeWeights } from '../../src/engine/people/tagger/weights.ts';
import { BLIND, isHeldOut, readCorpus } from '../../src/training/corpus.ts';
import { type Sequence, type Settings, trainModels } from '../../src/training/crf.ts';
import {
  fromArticle,
  GUM_CORPUS,
  type NamedText,
  OWN_CORPUS,
  readNamedTexts,
} from '../../src/training/documents.ts';
import { readLabelledText } from '../../src/training/labelled-text.ts';
import { learn, prepare, quantise, RECIPE } from '../../src/training/learn.ts';
import { addCounts, countMentions, scoreOf } from '../../src/training/measure.ts';
import { type Model, scoreSequence } from '../../src/training/model.ts';
import { makeRandom, pick, shuffled } from '../../src/training/random.ts';
import { makeSequences } from '../../src/training/sequences.ts';
import { readNamePool, substituteNames } from '../../src/training/substitution.ts';

const SETTINGS = { buckets: 64, epochs: 8, seed: 1, rate: 0.1, decay: 0.001, ownRate: 0.5, corpora: 1 };
let folder = '';
let pool: ReturnType<typeof readNamePool>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-training-'));
  const list = [
    'oleg\tолег\t9',
    'larisa\tлариса\t9',
    'tomas\tтомас\t9',
    'vintarov\tвинтаров\t1',
    'gudashvili\tгудашвили\t1',
    'moscow\tмосква\t9',
    'x\tкс\t9',
    'qwellin\tквеллин\t5',
  ];
  writeFileSync(join(folder, 'names.tsv'), `${list.join('\n')}\n`);
  pool = readNamePool(join(folder, 'names.tsv'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLE = readLabelledText(
  'ferry',
  'title: Ferry Captain [Ilyk|1] Blames Port\nparagraph: {Captain|1} [Tomas Ilyk|1] spoke to [Anna Serova|2] about it. [Ilyk|1] left and nothing more was heard of it.\n---\n1 Tomas Ilyk\n2 Anna Serova\n',
);
const TEXT: NamedText = fromArticle(ARTICLE);
const spansOf = ({ blocks, people }: NamedText): string[][] =>
  people.map((spans) => spans.map(({ block, start, end }) => (blocks[block]?.text ?? '').slice(start, end)));

describe('random numbers', () => {
  it('are the same for the same seed, and others for another', () => {
    const stream = (seed: number) => Array.from({ length: 5 }, makeRandom(seed));
    expect(stream(7)).toEqual(stream(7));
    expect(stream(7)).not.toEqual(stream(8));
    for (const number of stream(7)) expect(number >= 0 && number < 1).toBe(true);
  });

  it('shuffle without loss, and pick what is there', () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(shuffled(items, makeRandom(1)).sort()).toEqual(items);
    expect(items).toContain(pick(items, makeRandom(3)));
  });
});

describe('copies with other names', () => {
  it('label the same places', () => {
    for (let seed = 1; seed < 30; seed++) {
      const copy = substituteNames(TEXT, pool, makeRandom(seed));
      expect(spansOf(copy).map((spans) => spans.length)).toEqual(spansOf(TEXT).map((spans) => spans.length));
      for (const name of spansOf(copy).flat()) expect(name).toMatch(/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u);
    }
  });

  it('give one person the same new name everywhere, and mostly a new one', () => {
    let changed = 0;
    for (let seed = 1; seed < 30; seed++) {
      const [first = []] = spansOf(substituteNames(TEXT, pool, makeRandom(seed)));
      const surnames = first.map((name) => name.split(' ').at(-1));
      expect(new Set(surnames).size).toBe(1);
      if (surnames[0] !== 'Ilyk') changed++;
    }
    expect(changed).toBeGreaterThan(15);
  });

  it('leave Russian names as they are, since they are declined', () => {
    const russian: NamedText = {
      id: 'ru',
      corpus: OWN_CORPUS,
      blocks: [{ kind: 'paragraph', text: 'Вчера Ольга Вересова уехала.' }],
      people: [[{ block: 0, start: 6, end: 20 }]],
    };
    expect(spansOf(substituteNames(russian, pool, makeRandom(1)))).toEqual([['Ольга Вересова']]);
  });

  it('take from the list what can be a name', () => {
    expect(pool.firstNames).toEqual(['Oleg', 'Larisa', 'Tomas']);
    expect(pool.others).toEqual(['Vintarov', 'Gudashvili', 'Qwellin']);
    expect(pool.surnames).toEqual(
      ['Vintarov', 'Gudashvili', 'Qwellin'].filter((name) => name !== 'Qwellin' || /in$/.test(name)),
    );
  });
});

describe('sequences', () => {
  it('hold a label for each word of each run', () => {
    const labels = makeSequences(TEXT, 1024).map((sequence) => [...sequence.labels]);
    expect(labels).toEqual([[0, 0, 1, 0, 0], [0, 1, 2], [1, 2], [1]]);
  });

  it('keep features within their buckets', () => {
    for (const { features } of makeSequences(TEXT, 256))
      for (const own of features) for (const bucket of own) expect(bucket >= 0 && bucket < 256).toBe(true);
  });
});

describe('the trainer', () => {
  const word = (...buckets: number[]) => Int32Array.from(buckets);
  const toy: Sequence[] = [
    { features: [word(1), word(2)], labels: Uint8Array.of(1, 2), corpus: 0 },
    { features: [word(3)], labels: Uint8Array.of(0), corpus: 0 },
    { features: [word(3), word(1)], labels: Uint8Array.of(0, 1), corpus: 0 },
    { features: [word(1), word(3)], labels: Uint8Array.of(1, 0), corpus: 0 },
  ];

  const trainOne = (sequences: readonly Sequence[], settings: Settings): Model =>
    trainModels(sequences, settings)[0] as Model;

  it('learns what its examples show', () => {
    const model = trainOne(toy, { ...SETTINGS, epochs: 60 });
    const names = toy.map(({ features }) => bestNames(scoreSequence([model], features), model.transitions));
    expect(names).toEqual([[{ first: 0, end: 2 }], [], [{ first: 1, end: 2 }], [{ first: 0, end: 1 }]]);
  });

  it('gives the same model for the same seed', () => {
    expect(trainOne(toy, SETTINGS)).toEqual(trainOne(toy, SETTINGS));
  });

  it('loses less with every epoch', () => {
    const losses: number[] = [];
    trainModels(toy, SETTINGS, (_, loss) => losses.push(loss));
    expect(losses).toHaveLength(SETTINGS.epochs);
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
  });

  it('gives each corpus its own habits where corpora contradict each other, and shares the rest', () => {
    const word1 = () => [word(1)];
    const other = [
      { features: word1(), labels: Uint8Array.of(1), corpus: 0 },
      { features: word1(), labels: Uint8Array.of(0), corpus: 1 },
      { features: [word(2)], labels: Uint8Array.of(1), corpus: 1 },
      { features: [word(3)], labels: Uint8Array.of(0), corpus: 1 },
    ];
    const models = trainModels(other, { ...SETTINGS, epochs: 60, corpora: 2 });
    const names = models.map((model) =>
      [1, 2].map((bucket) => bestNames(scoreSequence([model], [word(bucket)]), model.transitions).length),
    );
    expect(names).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('is rounded to bytes that still decide alike', () => {
    const model = trainOne(toy, { ...SETTINGS, epochs: 60 });
    const weights = readWeights(writeWeights(quantise(model, 0)));
    for (const { features } of toy) {
      const scores = new Float64Array(features.length * 3);
      features.forEach((own, at) => {
        for (const bucket of own) {
          scores[at * 3 + 1] = (scores[at * 3 + 1] ?? 0) + (weights.begins[bucket] ?? 0) * weights.beginsStep;
          scores[at * 3 + 2] = (scores[at * 3 + 2] ?? 0) + (weights.inside[bucket] ?? 0) * weights.insideStep;
        }
      });
      expect(bestNames(scores, weights.transitions)).toEqual(
        bestNames(scoreSequence([model], features), model.transitions),
      );
    }
  });
});

describe('learning and measuring', () => {
  const recipe = { ...RECIPE, buckets: 4096, epochs: 20, copies: 2, rate: 0.1 };

  it('finds again what it was taught', () => {
    const weights = learn(prepare(TEXT, pool, recipe), recipe)[0] as Weights;
    expect(scoreOf(countMentions([TEXT], weights))).toEqual({
      precision: 100,
      recall: 100,
      f1: 100,
      mentions: 4,
    });
  });

  it('tells each miss and each mistake with the words around it', () => {
    const [weights] = learn(prepare(TEXT, pool, recipe), { ...recipe, caution: [1000] }) as [Weights];
    const told: string[] = [];
    countMentions([TEXT], weights, (miss) => told.push(miss));
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('ferry missed');
    expect(told.join()).toContain('[Tomas Ilyk]');
  });

  it('prepares the same copies each time', () => {
    expect(prepare(TEXT, pool, recipe)).toEqual(prepare(TEXT, pool, recipe));
  });

  it('adds counts up before it divides', () => {
    const sum = addCounts([
      { right: 1, found: 1, gold: 4 },
      { right: 3, found: 5, gold: 4 },
    ]);
    expect(scoreOf(sum)).toEqual({ precision: 66.7, recall: 50, f1: 57.1, mentions: 8 });
    expect(scoreOf({ right: 0, found: 0, gold: 0 }).precision).toBe(100);
  });
});

describe('corpora', () => {
  it('are read from files in the form of the evaluation', () => {
    const file = join(folder, 'gold.jsonl');
    writeFileSync(
      file,
      `${JSON.stringify({ id: 'a', blocks: [{ kind: 'paragraph', text: 'Oleg left.' }], people: [{ mentions: [{ block: 0, start: 0, end: 4 }] }] })}\n\n`,
    );
    expect(readNamedTexts(file)).toEqual([
      {
        id: 'a',
        corpus: GUM_CORPUS,
        blocks: [{ kind: 'paragraph', text: 'Oleg left.' }],
        people: [[{ block: 0, start: 0, end: 4 }]],
      },
    ]);
  });

  it('keep the blind articles apart, each well labelled', () => {
    const blind = readCorpus('', BLIND).map(({ id }) => id);
    const own = new Set(readCorpus().map(({ id }) => id));
    expect(blind.length).toBeGreaterThan(20);
    expect(blind.filter((id) => own.has(id))).toEqual([]);
  });

  it('hold about 15 in 100 documents out, by name alone', () => {
    const held = Array.from({ length: 2000 }, (_, at) => `article-${at}`).filter(isHeldOut);
    expect(held.length).toBeGreaterThan(220);
    expect(held.length).toBeLessThan(380);
    expect(isHeldOut('article-1')).toBe(isHeldOut('article-1'));
  });
});

describe('npm run train', () => {
  const train = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/training/train.ts', ...args], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    });

  it.each([
    ['without a folder', [], /which corpora/],
    ['with a folder that lacks a corpus', ['/nowhere'], /\/nowhere\/.* is missing/],
    ['with an option that it does not know', ['--fast'], /--fast/],
  ])(
    'says so %s, and changes nothing',
    (_, args, message) => {
      const { status, stderr, stdout } = train(...args);
      expect(status).toBe(1);
      expect(stderr).toMatch(message);
      expect(stdout).toBe('');
    },
    30_000,
  );
});
