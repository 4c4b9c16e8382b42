/** `npm run bench`: speed of the engine beside compromise in the same run, and the size of what is built. */
import { bundle, discardBundles, PROGRAMS } from './programs.ts';
import { builtSizes } from './sizes.ts';
import { benchArticles, first, warm } from './speed.ts';

interface Row {
  readonly warm: number;
  readonly first: number;
  readonly gzip: number;
}

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

process.once('exit', discardBundles);

const articles = benchArticles();
const words = articles.reduce((sum, article) => sum + article.words, 0);
console.log(`${articles.length} invented articles, ${words} words, Node ${process.versions.node}\n`);

console.log('| program | ms per 1,000 words, warm | first article, ms | kB gz |');
console.log('| --- | ---: | ---: | ---: |');
const rows: Row[] = [];
for (const program of PROGRAMS) {
  const bundled = await bundle(program);
  const row = { warm: await warm(bundled, articles), first: first(bundled), gzip: bundled.gzip };
  rows.push(row);
  console.log(
    `| ${program.name} | ${row.warm.toFixed(2)} | ${row.first.toFixed(1)} | ${kilobytes(row.gzip)} |`,
  );
}
const [ours, theirs] = rows;
if (ours && theirs) {
  const ratio = (pick: (row: Row) => number) => (pick(ours) / pick(theirs)).toFixed(2);
  console.log(
    `| ratio | ${ratio((row) => row.warm)} | ${ratio((row) => row.first)} | ${ratio((row) => row.gzip)} |`,
  );
}

console.log('\n| built for Chrome | kB gz |');
console.log('| --- | ---: |');
for (const { file, gzip } of builtSizes()) console.log(`| ${file} | ${kilobytes(gzip)} |`);
