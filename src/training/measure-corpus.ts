/**
 * npm run measure                      how well the engine reads the English articles held out of training, and names in the Russian ones
 * npm run measure -- --train           the same for the articles that it learned from and that rules were tuned on
 * npm run measure -- --blind           the same for the articles that nothing was made from and whose misses nobody reads
 * npm run measure -- --each            a line for each article as well
 * npm run measure -- --folder FOLDER   every article of another folder of labelled texts
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Analyzer, createAnalyzer } from '../engine/analyze.ts';
import { BLIND, isHeldOut, readCorpus } from './corpus.ts';
import type { LabelledArticle } from './labelled-text.ts';
import { addCounts, type Count, scoreOf } from './measure.ts';
import { scoreClaims } from './score-claims.ts';
import { scorePeople } from './score-people.ts';

const WEIGHTS = new URL('../engine/people/weights.bin', import.meta.url);
const PEOPLE = ['mention', 'person', 'role'] as const;
const CLAIMS = ['content', 'attributed', 'claim', 'sourceKind', 'basis', 'degree'] as const;
/** What has no wrong answers beyond the missing right ones. */
const SHARES: ReadonlySet<string> = new Set(['role', 'sourceKind', 'basis', 'degree']);

type Figure = (typeof PEOPLE)[number] | (typeof CLAIMS)[number];

interface Scored {
  readonly id: string;
  readonly language: 'en' | 'ru';
  readonly counts: Readonly<Record<Figure, Count>>;
}

function scoreArticle(article: LabelledArticle, analyze: Analyzer): Scored {
  const { language, people, claims } = analyze({ blocks: article.blocks });
  const { labelledOf, ...ofPeople } = scorePeople(article, people);
  return {
    id: article.id,
    language,
    counts: { ...ofPeople, ...scoreClaims(article, claims, labelledOf) },
  };
}

function sayFigure(figure: Figure, count: Count): string {
  const { precision, recall, f1 } = scoreOf(count);
  const [p, r, f] = [precision, recall, f1].map((value) => value.toFixed(1).padStart(5));
  const name = figure.padEnd(11);
  return SHARES.has(figure)
    ? `${name} ${r} of ${count.gold}`
    : `${name} P ${p}  R ${r}  F1 ${f}  of ${count.gold}`;
}

function sayArticle({ id, counts }: Scored, figures: readonly Figure[]): string {
  const values = figures.map((figure) => {
    const { f1, recall } = scoreOf(counts[figure]);
    return `${figure} ${(SHARES.has(figure) ? recall : f1).toFixed(0).padStart(3)}`;
  });
  return `${id.padEnd(30)} ${values.join('  ')}`;
}

/** Prints the figures of several articles; claims are found in English alone. */
function tell(language: Scored['language'], all: readonly Scored[], each: boolean): void {
  const scored = all.filter((one) => one.language === language);
  const figures: readonly Figure[] = language === 'ru' ? ['mention'] : [...PEOPLE, ...CLAIMS];
  if (scored.length === 0) return;
  console.log(`${language === 'ru' ? 'Russian' : 'English'}: ${scored.length} articles`);
  if (each) for (const one of scored) console.log(sayArticle(one, figures));
  for (const figure of figures)
    console.log(sayFigure(figure, addCounts(scored.map(({ counts }) => counts[figure]))));
}

try {
  const { train, blind, each, ...options } = parseArgs({
    options: {
      train: { type: 'boolean', default: false },
      blind: { type: 'boolean', default: false },
      each: { type: 'boolean', default: false },
      folder: { type: 'string' },
    },
  }).values;
  const folder = blind ? BLIND : options.folder;
  const articles = folder ? readCorpus('', folder) : readCorpus().filter(({ id }) => isHeldOut(id) !== train);
  if (articles.length === 0) throw new Error(`no labelled articles in ${folder}`);
  const analyze = createAnalyzer(new Uint8Array(readFileSync(WEIGHTS)).buffer);
  const scored = articles.map((article) => scoreArticle(article, analyze));
  tell('en', scored, each);
  tell('ru', scored, each);
} catch (error) {
  console.error(`measure: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
