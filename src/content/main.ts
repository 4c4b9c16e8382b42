/** The script on an article's page: composes its parts and holds no logic. */
import { whileOn } from './while-on.ts';

const life = new AbortController();

void whileOn(location.hostname, () => {}, life.signal);
