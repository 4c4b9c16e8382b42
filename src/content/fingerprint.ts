/**
 * Asked of a page at the reader's request, by the right that pressing our button in the toolbar gives for that moment:
 * whether it is The Moscow Times under another address. Reads the page and leaves nothing on it. The build ends the
 * script with the answer's name, and what a script ends with is what its sender hears.
 */
import { isMirror } from '../article/mirror.ts';

export const answer = isMirror(document);
