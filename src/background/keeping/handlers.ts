/** What the background does for each message about copies and losses. */
import type { Library } from '../../library/open-library.ts';
import type { KeepingMessages } from '../../messaging/keeping-protocol.ts';
import type { Handlers } from '../../messaging/receive.ts';
import { announceReadings } from '../../messaging/watch-readings.ts';
import { orFailure } from '../or-failure.ts';
import { beginAnew, libraryHealth } from './health.ts';
import type { MakeCopy } from './make-copy.ts';
import { planRestore, restore } from './restore.ts';
import type { LibraryWatch } from './watch-library.ts';

interface KeepingMeans {
  readonly open: () => Promise<Library>;
  readonly watch: LibraryWatch;
  readonly copy: MakeCopy;
}

export function keepingHandlers({ open, watch, copy }: KeepingMeans): Pick<Handlers, keyof KeepingMessages> {
  return {
    'library/health': () => orFailure('looking at the library', () => libraryHealth(open, watch)),
    'loss/accept': () =>
      orFailure('going on after a loss', async () => {
        await watch.accept(await open());
        await announceReadings(null);
        return { type: 'accepted' };
      }),
    'library/begin-anew': () => orFailure('beginning anew', () => beginAnew(open)),
    'copy/make': () =>
      orFailure('making a copy', async () => {
        await copy('beside');
        return { type: 'copied' };
      }),
    'copy/plan': ({ id }) =>
      orFailure('looking into a copy', async () => {
        const plan = await planRestore(await open(), id);
        return 'type' in plan ? plan : { type: 'plan', plan };
      }),
    'copy/restore': ({ id }) =>
      orFailure('bringing a copy back', async () => {
        const library = await open();
        const plan = await restore(library, id);
        if ('type' in plan) return plan;
        await watch.accept(library);
        await announceReadings(null);
        return { type: 'restored', plan };
      }),
  };
}
