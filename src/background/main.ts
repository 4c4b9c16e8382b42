/** The background: every listener stands in the first turn, because the browser wakes it with an event. */
import { watchSettings } from '../browser/settings.ts';
import { libraryKeeper, openLibrary } from '../library/open-library.ts';
import { hearWritings } from '../library/writings.ts';
import { joinPorts } from '../messaging/join-ports.ts';
import { receive } from '../messaging/receive.ts';
import { obeyCommands } from './commands.ts';
import { engineKeeper } from './engine.ts';
import { greetOnce } from './greet.ts';
import { handlers } from './handlers.ts';
import { keepHouse } from './housekeeping.ts';
import { copySoon, keepCopies } from './keeping/keep-copies.ts';
import { type MakeCopy, makeCopy } from './keeping/make-copy.ts';
import { ownText } from './keeping/own-text.ts';
import { watchLibrary } from './keeping/watch-library.ts';
import { followRights } from './mirrors.ts';
import { obeyMenu } from './note-selection.ts';

const watch = watchLibrary({ now: Date.now, changed: copySoon });
const open = libraryKeeper(async (closed) => {
  const ended = new AbortController();
  const library = await openLibrary(() => {
    ended.abort();
    closed();
  });
  hearWritings(library, ended.signal);
  watch.begin(library);
  return library;
});
const copy: MakeCopy = async (standing) => {
  watch.copied();
  await makeCopy(await open(), Date.now(), { write: ownText, standing });
};

receive(handlers({ open, engine: engineKeeper(), watch, copy, now: Date.now }));
joinPorts();
obeyMenu();
followRights();
obeyCommands();
keepHouse(open, Date.now);
keepCopies(() => copy('beside'));
watchSettings(() => void open().then(watch.touched, () => undefined), new AbortController().signal);
greetOnce();
