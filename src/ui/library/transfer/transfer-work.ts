/** What exporting and importing need of the world outside; the gallery and tests give their own. */
import { changeSettings, parseSettings, readSettings } from '../../../browser/settings.ts';
import { send } from '../../../messaging/send.ts';
import { announceReadings } from '../../../messaging/watch-readings.ts';
import { type ExportFile, type ExportOrder, exportFile } from '../../../transfer/export-file.ts';
import { type Look, lookAtFile, takeIn } from '../../../transfer/import-file.ts';
import { saveFile } from './save-file.ts';

type Following = Parameters<typeof takeIn>[1];

export interface TransferWork {
  readonly make: (order: Omit<ExportOrder, 'settings' | 'at'>, following: Following) => Promise<ExportFile>;
  readonly save: (file: ExportFile) => void;
  readonly look: (file: Blob) => Promise<Look>;
  /** Whether these are other settings than the reader's. */
  readonly differs: (settings: unknown) => Promise<boolean>;
  readonly take: typeof takeIn;
  readonly takeSettings: (settings: unknown) => Promise<unknown>;
  /** Tells all views, and has some of what came read; answers with how many articles are left, null when that fails. */
  readonly tell: () => Promise<unknown>;
  readonly readSome: () => Promise<number | null>;
}

const inOrder = (settings: object) => JSON.stringify(Object.entries(settings).sort());

async function readSome(): Promise<number | null> {
  const answer = await send('library/read-rest', {});
  return answer.type === 'read' ? answer.left : null;
}

export const TRANSFER_WORK: TransferWork = {
  make: async (order, following) =>
    exportFile({ ...order, settings: await readSettings(), at: Date.now() }, following),
  save: saveFile,
  look: (file) => lookAtFile(file, Date.now()),
  differs: async (settings) =>
    settings !== null && inOrder(parseSettings(settings)) !== inOrder(await readSettings()),
  take: takeIn,
  takeSettings: (settings) => changeSettings(parseSettings(settings)),
  tell: () => announceReadings(null),
  readSome,
};
