/** Where the reader allows it our script comes, at once and from then on; where the right is taken back it comes no more. */
import { beforeEach, expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser, type FakeBrowser } from '../browser-fake/fake-browser.ts';
import { eventually } from '../eventually.ts';

const MIRROR = 'https://reading-room.example/*';
let fake: FakeBrowser;

beforeEach(() => {
  fake = createFakeBrowser();
  fake.runBackground(async (browser) => {
    const { followRights } = await asContext(browser, () => import('../../src/background/mirrors.ts'));
    followRights();
  });
});

const matches = () => [...fake.rights.registered.values()].map((script) => script.matches);
const popup = () => asContext(fake.page('popup.html'), () => import('../../src/browser/mirrors.ts'));

it('registers the script for an allowed host, once, and puts it into the page that is open', async () => {
  await fake.install();
  const tab = fake.openTab('https://reading-room.example/2026/02/17/mill-a1');
  const { requestMirror, mirrorHosts } = await popup();
  expect(await requestMirror('reading-room.example')).toBe(true);
  await eventually(() =>
    expect(fake.rights.injected.map(({ files }) => files)).toEqual([['marks.css'], ['content.js']]),
  );
  expect(fake.rights.injected.every(({ target }) => target.tabId === tab.id)).toBe(true);
  expect(matches()).toEqual([[MIRROR]]);
  expect([...fake.rights.registered.values()][0]?.persistAcrossSessions).toBe(true);
  await requestMirror('second.example');
  await eventually(() => expect(matches()).toEqual([[MIRROR, 'https://second.example/*']]));
  expect(await mirrorHosts()).toEqual(['reading-room.example', 'second.example']);
  for (const menu of fake.menus.values()) expect(menu['documentUrlPatterns']).toContain(MIRROR);
});

it('goes on with the other tabs where one does not let the script on', async () => {
  await fake.install();
  const gone = fake.openTab('https://reading-room.example/gone');
  const tab = fake.openTab('https://reading-room.example/2026/02/17/mill-a1');
  fake.rights.closed.add(gone.id);
  const { requestMirror } = await popup();
  await requestMirror('reading-room.example');
  await eventually(() =>
    expect(fake.rights.injected.map(({ target }) => target.tabId)).toEqual([tab.id, tab.id]),
  );
});

it('takes the script away when the right is given back', async () => {
  await fake.install();
  const { requestMirror, dropMirror, mirrorHosts } = await popup();
  await requestMirror('reading-room.example');
  await eventually(() => expect(matches()).toEqual([[MIRROR]]));
  await dropMirror('reading-room.example');
  await eventually(() => expect(matches()).toEqual([]));
  expect(await mirrorHosts()).toEqual([]);
});

it('never takes the paper’s own hosts for mirrors, and gives none of them back', async () => {
  await fake.install();
  const { dropMirror, mirrorHosts } = await popup();
  await dropMirror('www.themoscowtimes.com');
  expect(await mirrorHosts()).toEqual([]);
  expect(fake.rights.granted.has('https://www.themoscowtimes.com/*')).toBe(true);
});

it.each([
  ['a mirror that is closed', 'https://reading-room.example/x', true, 'refused'],
  ['another page', 'https://reading-room.example/x', false, 'foreign'],
  ['a page without https', 'http://reading-room.example/x', true, 'foreign'],
  ['no address', '', true, 'foreign'],
])('tells %s', async (_, address, looks, expected) => {
  const { mirrorAccess } = await popup();
  expect(await mirrorAccess(address, async () => looks)).toBe(expected);
});
