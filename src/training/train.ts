/**
 * npm run train -- CORPORA_FOLDER              trains and writes src/engine/people/weights.bin and weights.json
 * npm run train -- CORPORA_FOLDER --folds      measures only: GUM left out of training in five folds
 * CORPORA_FOLDER holds gum/mentions.gold.jsonl and names/ru-en.tsv; the own corpus lies in src/training/corpus.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Weights, writeWeights } from '../engine/people/tagger/weights.ts';
import { isHeldOut, readCorpus } from './corpus.ts';
import type { Sequence } from './crf.ts';
import { fromArticle, GUM_CORPUS, type NamedText, OWN_CORPUS, readNamedTexts } from './documents.ts';
import { learn, prepare, RECIPE } from './learn.ts';
import { addCounts, countMentions, type Score, scoreOf } from './measure.ts';
import { readNamePool } from './substitution.ts';

const FOLDS = 5;
const WEIGHTS = fileURLToPath(new URL('../engine/people/weights.bin', import.meta.url));
const RECORD = fileURLToPath(new URL('../engine/people/weights.json', import.meta.url));

function fileIn(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return file;
}

interface Corpora {
  readonly gum: readonly NamedText[];
  readonly own: readonly NamedText[];
  readonly sequences: (texts: readonly NamedText[]) => Sequence[];
}

function readCorpora(folder: string): Corpora {
  const pool = readNamePool(fileIn(folder, 'names/ru-en.tsv'));
  const gum = readNamedTexts(fileIn(folder, 'gum/mentions.gold.jsonl'));
  const own = readCorpus().map(fromArticle);
  const prepared = new Map([...gum, ...own].map((text) => [text, prepare(text, pool, RECIPE)]));
  return { gum, own, sequences: (texts) => texts.flatMap((text) => prepared.get(text) ?? []) };
}

interface FoldScores {
  /** By the weights of GUM's own habits of what a name is. */
  readonly byItsHabits: Score;
  /** By the weights that ship, made for this paper's articles. */
  readonly asShipped: Score;
}

function scoreFolds({ gum, own, sequences }: Corpora): FoldScores {
  const counts = Array.from({ length: FOLDS }, (_, fold) => {
    const all = learn(sequences([...gum.filter((_text, at) => at % FOLDS !== fold), ...own]), RECIPE);
    const left = gum.filter((_text, at) => at % FOLDS === fold);
    return all.map((weights) => countMentions(left, weights));
  });
  const scores = (corpus: number) => scoreOf(addCounts(counts.flatMap((folds) => folds[corpus] ?? [])));
  return { byItsHabits: scores(GUM_CORPUS), asShipped: scores(OWN_CORPUS) };
}

const isRussian = ({ id }: NamedText): boolean => id.startsWith('ru-');

interface HeldOut {
  readonly english: Score;
  readonly russian: Score;
}

function scoreHeldOut({ own }: Corpora, weights: Weights): HeldOut {
  const held = own.filter(({ id }) => isHeldOut(id));
  return {
    english: scoreOf(
      countMentions(
        held.filter((text) => !isRussian(text)),
        weights,
      ),
    ),
    russian: scoreOf(countMentions(held.filter(isRussian), weights)),
  };
}

function train(folder: string): void {
  const corpora = readCorpora(folder);
  const { gum, own, sequences } = corpora;
  const kept = own.filter(({ id }) => !isHeldOut(id));
  const weights = learn(sequences([...gum, ...kept]), RECIPE)[OWN_CORPUS] as Weights;
  const scores = { gumFiveFolds: scoreFolds(corpora), ownHeldOut: scoreHeldOut(corpora, weights) };
  const bytes = new Uint8Array(writeWeights(weights));
  writeFileSync(WEIGHTS, bytes);
  const data = [
    {
      name: 'src/training/corpus (held-out documents left out)',
      texts: kept.length,
      licence: 'MIT, own work',
    },
    { name: 'GUM 11, news and interview (Zeldes 2017)', texts: gum.length, licence: 'CC BY' },
    { name: 'NETransliteration-COLING2018 name parts, for copies with other names', licence: 'CC0' },
  ];
  const record = {
    data,
    recipe: RECIPE,
    scores,
    bytes: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
  };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  console.log(JSON.stringify(record, null, 2));
}

try {
  const { values, positionals } = parseArgs({
    options: { folds: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('which corpora? npm run train -- CORPORA_FOLDER');
  if (values.folds) console.log(JSON.stringify({ gumFiveFolds: scoreFolds(readCorpora(folder)) }, null, 2));
  else train(folder);
} catch (error) {
  console.error(`train: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
