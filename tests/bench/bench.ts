/**
 * `npm run bench`: speed of the engine beside compromise in the same run, and the size of what is built.
 * `npm run bench -- --browsers` times the extension in both browsers instead; `--chromium` and `--firefox` in one.
 * `npm run bench -- --transfer` takes 10,000 notes out and in again, in both browsers or in one.
 * `npm run bench -- --kill 1000` kills each browser and its background so often while notes are written.
 * `npm run bench -- --library` times the library at its full size, in Chromium; `--few` at a hundredth, to try the bench;
 * `--kept FOLDER` fills it in that folder once and measures what is there at the next run.
 */
import { parseArgs } from 'node:util';
import { benchBrowsers } from './browsers.ts';
import { benchKills } from './kill.ts';
import { benchLibrary } from './library/bench-library.ts';
import { bundle, discardBundles, PROGRAMS } from './programs.ts';
import { builtSizes, peopleData } from './sizes.ts';
import { benchArticles, speeds } from './speed.ts';
import { benchTransfer } from './transfer.ts';

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

async function benchEngine(): Promise<void> {
  process.once('exit', discardBundles);

  const articles = benchArticles();
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  console.log(`${articles.length} invented articles, ${words} words, Node ${process.versions.node}\n`);

  const bundles = await Promise.all(PROGRAMS.map(bundle));
  const timed = await speeds(bundles, articles);
  const rows = timed.map((speed, at) => ({ speed, name: bundles[at]?.name, gzip: bundles[at]?.gzip ?? 0 }));
  const library = rows.at(-1);

  console.log(
    '| program | ms per 1,000 words, warm | times as fast | after 20 readings, ms | times as fast | first article, ms | times as fast | kB gz |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const row of rows) {
    const cells = (['settled', 'soon', 'first'] as const).map((when) => {
      const times = library ? (library.speed[when] / row.speed[when]).toFixed(1) : '';
      return `${row.speed[when].toFixed(2)} | ${times}`;
    });
    console.log(`| ${row.name} | ${cells.join(' | ')} | ${kilobytes(row.gzip)} |`);
  }
  console.log(`\nlexicons and weights of people: ${kilobytes(await peopleData())} kB gz`);

  console.log('\n| built for Chrome | kB gz |');
  console.log('| --- | ---: |');
  for (const { file, gzip } of builtSizes()) console.log(`| ${file} | ${kilobytes(gzip)} |`);
}

const { values } = parseArgs({
  options: {
    browsers: { type: 'boolean', default: false },
    kill: { type: 'string' },
    chromium: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    library: { type: 'boolean', default: false },
    few: { type: 'boolean', default: false },
    kept: { type: 'string' },
    transfer: { type: 'boolean', default: false },
  },
});
const kinds = (['chromium', 'firefox'] as const).filter((kind) => values.browsers || values[kind]);
const either = kinds.length > 0 ? kinds : (['chromium', 'firefox'] as const);
const kills = Number(values.kill);
if (values.library) await benchLibrary({ few: values.few, kept: values.kept ?? null });
else if (kills > 0) await benchKills(either, kills);
else if (values.transfer) await benchTransfer(either);
else if (kinds.length > 0) await benchBrowsers(kinds);
else await benchEngine();
