/** `npm run bench -- --browsers`: what a reader waits for, timed in both browsers with the built extension. */
import { startSession } from '../browser/browser.ts';
import { type BrowserKind, findBrowser } from '../browser/find-browser.ts';
import { serveSite } from '../browser/site-server.ts';
import { PAGES } from '../site/pages.ts';
import { whileBuilt } from './built.ts';
import { cardTimes, marksTimes, taskTimes } from './page-times.ts';
import { popupTimes } from './popup-times.ts';
import { sizesOf } from './sizes.ts';
import { median } from './speed.ts';

/** What is measured, and what it should be: milliseconds where nothing else is said. */
const ROWS = [
  ['card shown after the delay, median', '≤ 50'],
  ['card shown after the delay, worst of nine', '≤ 50'],
  ['marks painted, background awake, median', '≤ 150'],
  ['marks painted, background awake, worst of nine', '≤ 150'],
  ['marks painted, background asleep, median', '≤ 400'],
  ['marks painted, background asleep, worst of nine', '≤ 400'],
  ['popup with 200 people and 300 claims, from its document, median', '≤ 100'],
  ['popup with 200 people and 300 claims, from the press, median', 'the browser makes it'],
  ['longest task, 5,000 words, loading (without marks)', '≤ 50 ours'],
  ['longest task under a moving pointer (without marks)', '≤ 50 ours'],
  ['longest task at a new layout (without marks)', '≤ 50 ours'],
  ['layout shift (without marks)', '0 ours'],
  ['paragraphs that stand elsewhere with marks', '0'],
] as const;

const whole = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? milliseconds.toFixed(0) : 'none came';
const two = (times: readonly number[]) => [whole(median(times)), whole(Math.max(...times))];
const beside = (marked: number, bare: number) => `${whole(marked)} (${whole(bare)})`;

/** The rows' values in one browser. */
async function measure(kind: BrowserKind, extension: string): Promise<readonly string[]> {
  const site = await serveSite(PAGES);
  const session = await startSession(kind, extension, site);
  try {
    const { browser } = session;
    await session.introduction.close();
    const bench = { browser, site };
    // The first article of a browser pays for what no later one does; readers meet it once.
    await marksTimes(bench, async () => {});
    const awake = await marksTimes(bench, async () => {});
    const asleep = await marksTimes(bench, () => browser.stopBackground());
    const cards = await cardTimes(bench);
    const popups = await popupTimes(bench, extension);
    const { marked, bare } = await taskTimes(bench);
    const [a, b] = [marked.places.split('\n'), bare.places.split('\n')];
    const moved = a.filter((place, at) => place !== b[at]).length;
    return [
      ...two(cards),
      ...two(awake),
      ...two(asleep),
      whole(median(popups.map(({ fromDocument }) => fromDocument))),
      whole(median(popups.map(({ fromPress }) => fromPress))),
      beside(marked.loading, bare.loading),
      beside(marked.hovering, bare.hovering),
      beside(marked.resizing, bare.resizing),
      marked.shift === null ? 'not measured' : `${marked.shift.toFixed(4)} (${(bare.shift ?? 0).toFixed(4)})`,
      String(moved),
    ];
  } finally {
    await session.close();
    await site.close();
  }
}

/** Builds, times and prints; one browser after the other. */
export function benchBrowsers(kinds: readonly BrowserKind[]): Promise<void> {
  return whileBuilt(async (folders) => {
    const found = kinds.filter((kind) => findBrowser(kind).type === 'found');
    const columns: (readonly string[])[] = [];
    for (const kind of found) columns.push(await measure(kind, folders[kind]));
    console.log(`| milliseconds | ${found.join(' | ')} | goal |`);
    console.log(`| --- | ${found.map(() => '---: |').join(' ')} ---: |`);
    ROWS.forEach(([name, goal], at) => {
      console.log(`| ${name} | ${columns.map((column) => column[at]).join(' | ')} | ${goal} |`);
    });
    const size = (files: readonly string[]) => (sizesOf(folders.chromium, files) / 1024).toFixed(1);
    console.log(`\nwhat a page carries: ${size(['content.js', 'marks.css'])} kB gz (goal ≤ 35)`);
    console.log(`the card's page: ${size(['card.html', 'card.js', 'card.css'])} kB gz (goal ≤ 60)`);
  });
}
