/** What a page writes down about itself while it is timed. Each function runs in the page and closes over nothing. */

export interface PageLog {
  /** When the story's last paragraph stood in the document, and when its marks were painted; milliseconds of the page's clock. */
  appeared: number;
  painted: number;
  /** The longest time in which nothing else of the page could run. */
  longest: number;
  /** The sum of the browser's own layout shifts; null where the browser measures none. */
  shift: number | null;
}

/** Runs before anything of the page does. */
export function watchPage(): void {
  const log: PageLog = { appeared: 0, painted: 0, longest: 0, shift: null };
  Object.assign(globalThis, { log });
  const channel = new MessageChannel();
  const look = () => {
    const last = document.querySelector(
      '.article__content > p:last-child, .article__content > div:last-child',
    );
    if (log.appeared === 0 && last && document.querySelector('.article__bottom'))
      log.appeared = performance.now();
    const marked = [...CSS.highlights].some(([name, { size }]) => name.startsWith('whence-') && size > 0);
    if (log.painted !== 0 || !marked) return;
    log.painted = -1;
    // The frame that shows them is over when a task after it runs.
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => {
        log.painted = performance.now();
      };
      after.port2.postMessage(0);
    });
  };
  let before = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    log.longest = Math.max(log.longest, now - before);
    before = now;
    if (log.painted <= 0) look();
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  log.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) log.shift = (log.shift ?? 0) + Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What was written so far. */
export function readLog(): PageLog {
  return Reflect.get(globalThis, 'log');
}

/** Begins to look for the longest task anew. */
export function forgetTasks(): void {
  Reflect.get(globalThis, 'log').longest = 0;
}

/** Where each paragraph stands: equal with and without marks means that nothing moved. */
export function places(): string {
  return [...document.querySelectorAll('p, h1, h2, figure')]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y + scrollY, width, height].join(' ');
    })
    .join('\n');
}
