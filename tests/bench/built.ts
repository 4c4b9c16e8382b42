/** The extension built for one run of a bench, in a folder of its own: dist is left as it is. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../browser/find-browser.ts';
import { ROOT } from '../repository/source-files.ts';

/** Gives the folder of each browser's extension; they are gone when the work is done. */
export async function whileBuilt<T>(
  work: (folders: Readonly<Record<BrowserKind, string>>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  try {
    execFileSync(process.execPath, ['build.mjs', '--into', folder], { cwd: ROOT });
    return await work({ chromium: join(folder, 'chrome'), firefox: join(folder, 'firefox') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
