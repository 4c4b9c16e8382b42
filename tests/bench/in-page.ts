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

/**
 * Runs before anything of the page does. It looks when the document changes and once a frame, and never keeps the page
 * busy: a page that runs all the time takes one of two cores from the browser's other processes, and times that.
 */
export function watchPage(): void {
  const log: PageLog = { appeared: 0, painted: 0, longest: 0, shift: null };
  Object.assign(globalThis, { log });
  const seeking = new MutationObserver(() => {
    const last = document.querySelector(
      '.article__content > p:last-child, .article__content > div:last-child',
    );
    if (!last || !document.querySelector('.article__bottom')) return;
    log.appeared = performance.now();
    seeking.disconnect();
  });
  seeking.observe(document, { childList: true, subtree: true });
  const look = () => {
    const marked = [...CSS.highlights].some(([name, { size }]) => name.startsWith('whence-') && size > 0);
    if (!marked) return requestAnimationFrame(look);
    // This frame shows them, and is over when a task after it runs.
    const after = new MessageChannel();
    after.port1.onmessage = () => {
      log.painted = performance.now();
    };
    return after.port2.postMessage(0);
  };
  requestAnimationFrame(look);
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  log.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) log.shift = (log.shift ?? 0) + Number(Reflect.get(entry, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs after `watchPage`, on pages whose tasks are timed: asks all the time for its turn. */
export function watchTasks(): void {
  const log: PageLog = Reflect.get(globalThis, 'log');
  const channel = new MessageChannel();
  let before = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    log.longest = Math.max(log.longest, now - before);
    before = now;
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
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
