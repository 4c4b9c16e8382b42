/** The script on an article's page: composes its parts and holds no logic. */
import type { Settings } from '../browser/settings.ts';
import { begin, whenWhole } from './ahead.ts';
import { isToBeRead } from './here.ts';
import { removeLeftHosts } from './host.ts';
import { markPage } from './mark-page.ts';
import { answerPages } from './page-messages.ts';
import { readQuietly } from './read-quietly.ts';
import { clearRegistry } from './registry-painter.ts';
import { endIfOrphaned, whileOn } from './while-on.ts';

function start(stored: Promise<Settings>, life: AbortController): void {
  const came = { address: location.href, language: document.documentElement.lang };
  const alive = () => !endIfOrphaned(life);

  removeLeftHosts();
  clearRegistry(CSS.highlights);

  const reading = whileOn({
    host: location.hostname,
    stored,
    on: (settings, signal) => markPage({ ...came, settings, alive, signal }),
    off: (signal) => readQuietly({ ...came, signal }),
    life,
  });

  answerPages(reading, life.signal);
  document.addEventListener('visibilitychange', alive, { signal: life.signal });
}

const life = new AbortController();
const stored = begin(location, life.signal);
whenWhole(document, () => {
  if (isToBeRead(document, location)) start(stored, life);
  else life.abort();
});
