/** The background: every listener stands in the first turn, because the browser wakes it with an event. */
import { libraryKeeper } from '../library/open-library.ts';
import { joinPorts } from '../messaging/join-ports.ts';
import { receive } from '../messaging/receive.ts';
import { obeyCommands } from './commands.ts';
import { engineKeeper } from './engine.ts';
import { greetOnce } from './greet.ts';
import { handlers } from './handlers.ts';
import { keepHouse } from './housekeeping.ts';
import { followRights } from './mirrors.ts';
import { obeyMenu } from './note-selection.ts';

const open = libraryKeeper();

receive(handlers({ open, engine: engineKeeper(), now: Date.now }));
joinPorts();
obeyMenu();
followRights();
obeyCommands();
keepHouse(open, Date.now);
greetOnce();
