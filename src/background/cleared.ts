/**
 * Whether anything was cleared while the browser runs. A page that has an article open asks for it again when something
 * changed, and would so bring back what the reader just cleared.
 */
import { fromSession, intoSession } from '../browser/session.ts';

const KEY = 'cleared';

/** To be said before anything is cleared. */
export const willClear = () => intoSession(KEY, true);

export const wasCleared = async () => (await fromSession(KEY)) === true;
