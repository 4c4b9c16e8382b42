/** What the extension takes of the computer's memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Target } from 'puppeteer-core';

export interface Memory {
  /** Megabytes of JavaScript in the tab and in the background, after a collection. */
  readonly tab: number;
  readonly background: number;
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

/** Megabytes of a process. */
export interface ProcessMemory {
  /** All that is in memory for it, the browser's own program too, of which all its processes share one copy. */
  readonly resident: number;
  /** What is in memory for this process alone, and would be free without it. */
  readonly own: number;
}

const megabytesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^${name}:\\s+(\\d+) kB`, 'gm'))].reduce(
    (sum, [, kilobytes]) => sum + Number(kilobytes) / 1024,
    0,
  );

/** Of the extension's process that was started from this profile; null where the system does not tell. */
export function processMemory(profile: string): ProcessMemory | null {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = pids.flatMap((pid): ProcessMemory[] => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!line.includes('--extension-process') || !isBelow(pid, profile)) return [];
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const own = megabytesOf(rollup, 'Private_Clean') + megabytesOf(rollup, 'Private_Dirty');
      return [{ resident: megabytesOf(rollup, 'Rss'), own }];
    } catch {
      // It ended while we looked.
      return [];
    }
  });
  return found.toSorted((one, other) => other.resident - one.resident)[0] ?? null;
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
export async function memoryOf(tab: Page, worker: Target | undefined): Promise<Memory> {
  const background = await worker?.createCDPSession();
  return {
    tab: await heapOf(await tab.createCDPSession()),
    background: background ? await heapOf(background) : 0,
  };
}
