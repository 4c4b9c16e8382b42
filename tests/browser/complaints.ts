/** Collects what pages and the background complain of, so that a journey can say "and nothing was wrong". */
import type { CDPSession, Page, Browser as Program, Target } from 'puppeteer-core';

/** Records console errors and uncaught errors of a page; a missing favicon is no error of ours. */
export function recordComplaints(page: Page, into: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const where = message.location().url ?? '';
    if (where.endsWith('/favicon.ico')) return;
    into.push(`${message.text()} (${where})`);
  });
  page.on('pageerror', (error) => {
    into.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
}

/** What hears the background, each time it is woken. */
export interface WorkersHeard {
  /**
   * Stops hearing the one that runs. A worker that is ended while a debugger listens to it is kept for that debugger,
   * and the next message to it is answered by nobody (Chromium 156).
   */
  letGo(): Promise<void>;
}

/** Records the same of a service worker, each time it is woken. */
export function recordWorkers(program: Program, origin: string, into: string[]): WorkersHeard {
  const hearing = new Set<Promise<CDPSession | null>>();
  const record = (target: Target) => {
    // One that ended before it could be heard was stopped by the journey itself.
    if (isWorkerOf(target, origin)) hearing.add(recordWorker(target, into).catch(() => null));
  };
  program.targets().forEach(record);
  program.on('targetcreated', record);
  return {
    async letGo() {
      const sessions = [...hearing];
      hearing.clear();
      // A session ends with its worker, too.
      for (const session of sessions) await (await session)?.detach().catch(() => null);
    },
  };
}

/** Whether a target is the background of the extension at an origin. */
export function isWorkerOf(target: Target, origin: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(origin);
}

async function recordWorker(target: Target, into: string[]): Promise<CDPSession> {
  const session = await target.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') into.push(`background: ${args.map(({ value }) => String(value)).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    into.push(`background: ${exception?.description ?? text}`);
  });
  await session.send('Runtime.enable');
  return session;
}
