/** Wrong here: a stopped background forgets what the reader has open, or one that runs holds what never was kept. */
import { beforeEach, expect, it } from 'vitest';
import { asContext } from '../browser-fake/as-context.ts';
import { createFakeBrowser } from '../browser-fake/fake-browser.ts';

let fake: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  fake = createFakeBrowser();
});

const started = () => asContext(fake.page('library.html'), () => import('../../src/browser/session.ts'));

it('a background that was started anew finds what was kept, and what was let go of is gone', async () => {
  const before = await started();
  await before.intoSession('kept', { at: 1 });
  await before.intoSession('gone', 2);
  await before.outOfSession(['gone']);
  const after = await started();
  expect(await after.fromSession('kept')).toEqual({ at: 1 });
  expect(await after.fromSession('gone')).toBeUndefined();
});

it('what the memory did not take is not held for kept', async () => {
  const { fromSession, intoSession } = await started();
  await intoSession('list', ['first']);
  fake.storage.session.failWith(new Error('full'));
  await expect(intoSession('list', ['first', 'second'])).rejects.toThrow('full');
  expect(await fromSession('list')).toEqual(['first']);
});

it('what is written while it is read for the first time is what is found', async () => {
  const { fromSession, intoSession } = await started();
  const { api } = fake.storage.session;
  const get = api.get;
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  api.get = async (keys) => {
    const found = await get(keys);
    await held;
    return found;
  };
  const reading = fromSession('list');
  await intoSession('list', ['new']);
  release();
  expect(await reading).toEqual(['new']);
  expect(await fromSession('list')).toEqual(['new']);
});
