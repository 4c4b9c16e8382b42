/** Looks at a file, shows what it would do, does it, and has the engine read what came. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../../browser/report.ts';
import { failedBecause } from '../../../transfer/with-library.ts';
import type { ImportState } from './transfer-state.ts';
import type { TransferWork } from './transfer-work.ts';

export interface Importing {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  /** Does what was shown; `settings`: with those of the file. */
  readonly take: (settings: boolean) => void;
  readonly cancel: () => void;
}

type Say = (state: ImportState) => void;
type Planned = Extract<ImportState, { type: 'planned' }>;

function failed(error: unknown, when: string): ImportState {
  report(error, when);
  return { type: 'failed', code: failedBecause(error) };
}

async function lookAt(file: File, { look, differs }: TransferWork): Promise<ImportState> {
  const { name } = file;
  try {
    const looked = await look(file);
    if (looked.type === 'unreadable') return { type: 'unreadable', name, why: looked.why };
    return { type: 'planned', name, looked, settings: await differs(looked.copy.settings) };
  } catch (error) {
    return failed(error, 'looking at a file');
  }
}

/** It goes on until all is read, or until nothing more can be; leaving the page ends it, and opening an article reads it too. */
async function readAll({ readSome }: TransferWork, signal: AbortSignal, say: (left: number) => void) {
  for (let before = Number.POSITIVE_INFINITY; !signal.aborted; ) {
    const left = await readSome();
    if (left === null || signal.aborted) return;
    say(left);
    if (left === 0 || left >= before) return;
    before = left;
  }
}

async function storeSettings({ takeSettings }: TransferWork, settings: unknown): Promise<boolean> {
  try {
    await takeSettings(settings);
    return true;
  } catch (error) {
    report(error, 'storing settings');
    return false;
  }
}

interface Order {
  readonly planned: Planned;
  readonly settings: boolean;
  readonly signal: AbortSignal;
}

async function takeAll(work: TransferWork, { planned, settings, signal }: Order, say: Say): Promise<void> {
  const { copy, refused } = planned.looked;
  say({ type: 'taking', done: 0, of: 0 });
  try {
    const progress = (done: number, of: number) => say({ type: 'taking', done, of });
    const plan = await work.take(copy, { signal, progress });
    // From here on it is done, whatever the reader presses.
    const settingsFailed = settings && !(await storeSettings(work, copy.settings));
    const taken = { type: 'taken', plan, refused, settingsFailed } as const;
    say({ ...taken, left: 0 });
    await work.tell().catch((error: unknown) => report(error, 'telling of what was brought in'));
    await readAll(work, signal, (left) => say({ ...taken, left }));
  } catch (error) {
    say(signal.aborted ? { type: 'left' } : failed(error, 'bringing in a file'));
  }
}

export function useImport(work: TransferWork): Importing {
  const [state, say] = useState<ImportState>({ type: 'none' });
  const current = useRef(new AbortController());
  useEffect(() => () => current.current.abort(), []);
  /** What an earlier file still had to say is of no interest any more. */
  const begin = () => {
    current.current.abort();
    current.current = new AbortController();
    return current.current.signal;
  };
  const choose = async (file: File, signal: AbortSignal) => {
    say({ type: 'looking', name: file.name });
    const next = await lookAt(file, work);
    if (!signal.aborted) say(next);
  };
  return {
    state,
    choose: (file) => void choose(file, begin()),
    take: (settings) => {
      if (state.type === 'planned') void takeAll(work, { planned: state, settings, signal: begin() }, say);
    },
    cancel: () => {
      current.current.abort();
      if (state.type !== 'taking') say({ type: 'none' });
    },
  };
}
