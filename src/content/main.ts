/** The script on an article's page: composes its parts and holds no logic. */
import { isToBeRead } from './here.ts';
import { removeLeftHosts } from './host.ts';
import { markPage } from './mark-page.ts';
import { answerPages } from './page-messages.ts';
import { readQuietly } from './read-quietly.ts';
import { clearRegistry } from './registry-painter.ts';
import { endIfOrphaned, whileOn } from './while-on.ts';

function start(): void {
  const life = new AbortController();
  const came = { address: location.href, language: document.documentElement.lang };
  const alive = () => !endIfOrphaned(life);

  removeLeftHosts();
  clearRegistry(CSS.highlights);

  const reading = whileOn({
    host: location.hostname,
    on: (settings, signal) => markPage({ ...came, settings, alive, signal }),
    off: (signal) => readQuietly({ ...came, signal }),
    life,
  });

  answerPages(reading, life.signal);
  document.addEventListener('visibilitychange', alive, { signal: life.signal });
}

if (isToBeRead(document, location)) start();
