/** What the extension takes of the computer's memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Target } from 'puppeteer-core';

export interface Memory {
  /** Megabytes of JavaScript in the tab and in the background, after a collection. */
  readonly tab: number;
  readonly background: number;
  /** Megabytes of the whole process in which both run, program code included; null where the system does not tell. */
  readonly process: number | null;
}

const MEGABYTE = 2 ** 20;

interface Session {
  send(method: 'HeapProfiler.collectGarbage'): Promise<unknown>;
  send(method: 'Runtime.getHeapUsage'): Promise<{ usedSize: number; backingStorageSize?: number }>;
}

async function heapOf(session: Session): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / MEGABYTE;
}

/** Resident memory of the extension's process that was started from this profile. */
function processMemory(profile: string): number | null {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const sizes = pids.flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!line.includes('--extension-process') || !isBelow(pid, profile)) return [];
      const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/** Whether a process, or one that it comes from, was started with this profile. */
function isBelow(pid: string, profile: string): boolean {
  for (let at = pid; at !== '0' && at !== '1'; ) {
    if (readFileSync(`/proc/${at}/cmdline`, 'utf8').includes(profile)) return true;
    at = /PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? '1';
  }
  return false;
}

/** Takes them while the library's tab is open. */
export async function memoryOf(tab: Page, worker: Target | undefined, profile: string): Promise<Memory> {
  const background = await worker?.createCDPSession();
  return {
    tab: await heapOf(await tab.createCDPSession()),
    background: background ? await heapOf(background) : 0,
    process: processMemory(profile),
  };
}
