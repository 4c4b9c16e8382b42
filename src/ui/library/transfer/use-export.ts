/** Makes a file and hands it over; long work can be left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '../../../browser/report.ts';
import type { ExportForm } from '../../../transfer/export-file.ts';
import { failedBecause } from '../../../transfer/with-library.ts';
import type { ExportState } from './transfer-state.ts';
import type { TransferWork } from './transfer-work.ts';

export interface Exporting {
  readonly state: ExportState;
  readonly start: (form: ExportForm, whole: boolean) => void;
  readonly cancel: () => void;
}

export function useExport({ make, save }: TransferWork): Exporting {
  const [state, say] = useState<ExportState>({ type: 'none' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const work = async (form: ExportForm, whole: boolean, signal: AbortSignal) => {
    say({ type: 'making', done: 0, of: 0 });
    try {
      const progress = (done: number, of: number) => say({ type: 'making', done, of });
      const file = await make({ form, whole }, { signal, progress });
      save(file);
      say({ type: 'made', name: file.name, bytes: file.blob.size });
    } catch (error) {
      if (signal.aborted) return say({ type: 'left' });
      report(error, 'making a file');
      say({ type: 'failed', code: failedBecause(error) });
    }
  };
  return {
    state,
    start: (form, whole) => {
      current.current = new AbortController();
      void work(form, whole, current.current.signal);
    },
    cancel: () => current.current?.abort(),
  };
}
