/** `npm run bench -- --kill 1000`: so many kills in each browser while notes are written, and what they cost. */
import { startSession } from '../browser/browser.ts';
import { type BrowserKind, findBrowser } from '../browser/find-browser.ts';
import { waitForMarks } from '../browser/painted.ts';
import { HOST, serveSite } from '../browser/site-server.ts';
import { type KillRun, killPoints } from '../kill/kill-points.ts';
import { readStore } from '../kill/read-store.ts';
import { NEWS_PATH, PAGES } from '../site/pages.ts';
import { whileBuilt } from './built.ts';

/** Of so many kills one ends the whole browser, the others its background. */
const BROWSER_EVERY = 10;

async function run(kind: BrowserKind, extension: string, points: number): Promise<KillRun> {
  const site = await serveSite(PAGES);
  const session = await startSession(kind, extension, site);
  try {
    const page = await session.browser.newPage();
    await session.browser.goTo(page, `https://${HOST}${NEWS_PATH}`);
    await waitForMarks(page);
    const [articleId = ''] = (await readStore(session.browser)).articleIds;
    const kills = Math.ceil(points / BROWSER_EVERY);
    const killing = { browser: session.browser, killAndStart: () => session.restart('kill'), articleId };
    return await killPoints(killing, {
      stops: points - kills,
      kills,
      lap: Number.POSITIVE_INFINITY,
      until: Number.POSITIVE_INFINITY,
    });
  } finally {
    await session.close();
    await site.close();
  }
}

/** Kills and prints, one browser after the other; a loss is an error. */
export function benchKills(kinds: readonly BrowserKind[], points: number): Promise<void> {
  return whileBuilt(async (folders) => {
    console.log('| browser | background stopped | browser killed | notes seen as saved | lost |');
    console.log('| --- | ---: | ---: | ---: | ---: |');
    for (const kind of kinds.filter((each) => findBrowser(each).type === 'found')) {
      const { backgroundStops, browserKills, saved, missing, strange } = await run(
        kind,
        folders[kind],
        points,
      );
      console.log(`| ${kind} | ${backgroundStops} | ${browserKills} | ${saved} | ${missing.length} |`);
      for (const line of [...missing, ...strange]) console.error(line);
      if (missing.length + strange.length > 0) process.exitCode = 1;
    }
  });
}
