/** The theme that the reader chose, for our own pages. The card does not ask: it keeps to the page on which it lies. */
import { report } from '../../browser/report.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../browser/settings.ts';

/** `system` leaves it to the stylesheet, which knows what the system says. */
export function dressPage({ dataset }: HTMLElement, { theme }: Pick<Settings, 'theme'>): void {
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/** Dresses a page in the reader's theme now and at every change, until the signal aborts. */
export async function followTheme({ documentElement }: Document, signal: AbortSignal): Promise<void> {
  watchSettings((settings) => dressPage(documentElement, settings), signal);
  const settings = await readSettings().catch((error: unknown) => {
    report(error, 'reading the theme');
    return DEFAULT_SETTINGS;
  });
  dressPage(documentElement, settings);
}
