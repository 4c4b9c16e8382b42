/** Chromium's popup as a reader opens it, with no debugger attached before it is painted: attaching takes it some 15 ms. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromiumArgs } from '../browser/chromium.ts';
import { type DebuggingPipe, openPipe } from '../browser/debugging-pipe.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { makeProfile, removeProfile } from '../browser/profile.ts';
import type { SiteServer } from '../browser/site-server.ts';
import type { PopupTime } from './popup-times.ts';

/** Milliseconds until an article is read and filed, and until a popup is painted to its last row. */
const READ = 4000;
const PAINTED = 900;

interface Tab {
  readonly targetId: string;
  readonly url: string;
}

/** Opens the popup over an address so many times. */
export async function unwatchedPopupTimes(
  url: string,
  {
    extension,
    site,
    turns,
  }: { readonly extension: string; readonly site: SiteServer; readonly turns: number },
): Promise<readonly PopupTime[]> {
  const found = findBrowser('chromium');
  if (found.type === 'missing') throw new Error('No Chromium');
  const profile = makeProfile();
  const pipe = openPipe(found.path, [
    '--headless=new',
    '--enable-unsafe-extension-debugging',
    '--window-size=1000,780',
    `--user-data-dir=${profile}`,
    ...chromiumArgs(site),
    'about:blank',
  ]);
  try {
    const { id } = await pipe.send('Extensions.loadUnpacked', { path: extension });
    await pipe.send('Target.createTarget', { url });
    await wait(READ);
    const times: PopupTime[] = [];
    for (let turn = 0; turn < turns; turn += 1) times.push(await openOnce(pipe, String(id), url));
    return times;
  } finally {
    await pipe.close();
    await removeProfile(profile);
  }
}

async function targetAt(pipe: DebuggingPipe, type: string, address: string): Promise<string> {
  const { targetInfos } = await pipe.send('Target.getTargets', { filter: [{ type }] });
  const target = (targetInfos as readonly Tab[]).find(({ url }) => url.endsWith(address));
  if (!target) throw new Error(`Nothing stands at ${address}`);
  return target.targetId;
}

async function openOnce(pipe: DebuggingPipe, id: string, url: string): Promise<PopupTime> {
  const tab = await targetAt(pipe, 'tab', url);
  const pressed = Date.now();
  await pipe.send('Extensions.triggerAction', { id, targetId: tab });
  await wait(PAINTED);
  const targetId = await targetAt(pipe, 'page', '/popup.html');
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const { result } = await pipe.send(
    'Runtime.evaluate',
    { expression: LOOK, returnByValue: true },
    String(sessionId),
  );
  await pipe.send('Target.closeTarget', { targetId });
  await wait(PAINTED / 3);
  const { origin, paint, rows } = (result as { value: Record<'origin' | 'paint' | 'rows', number> }).value;
  if (rows === 0) throw new Error('The popup shows no article');
  return { fromPress: origin + paint - pressed, fromDocument: paint };
}

const LOOK = `({
  origin: performance.timeOrigin,
  paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  rows: document.querySelectorAll('[role=tab] .num').length,
})`;
