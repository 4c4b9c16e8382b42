/** Run as a process of its own: prints the milliseconds that a program takes for the first article it ever sees. */
import { discardBundles, load } from './programs.ts';
import { benchArticles } from './speed.ts';

process.once('exit', discardBundles);

const [article] = benchArticles();
const work = await load({ name: 'program', path: process.argv[2] ?? '', gzip: 0 });
const start = performance.now();
if (article) work(article.blocks);
process.stdout.write(String(performance.now() - start));
