/** The browser-wide keys of the manifest's `commands`. */
import { browser } from '../browser/api.ts';
import { report } from '../browser/report.ts';
import { changeSettings, readSettings } from '../browser/settings.ts';
import { toPage } from '../messaging/to-page.ts';
import { highlightSelection, noteSelection } from './note-selection.ts';

async function toggleMarks(): Promise<void> {
  const { marks } = await readSettings();
  await changeSettings({ marks: !marks });
}

async function walkMarks(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await toPage(tabId, 'page/walk-marks', {});
}

const COMMANDS: Readonly<Record<string, (tabId: number | undefined) => Promise<void>>> = {
  'toggle-marks': toggleMarks,
  'note-selection': noteSelection,
  'highlight-selection': highlightSelection,
  'walk-marks': walkMarks,
};

/** Begins to answer the keys. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    COMMANDS[command]?.(tab?.id).catch((error: unknown) => report(error, 'a command'));
  });
}
