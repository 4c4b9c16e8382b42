/** What a reader can do with a copy without asking the background: take it out as a file. */
import { type CopyInfo, readCopy } from '../../../browser/copies.ts';
import { report } from '../../../browser/report.ts';

/** "whence-copy-2026-03-10.json", by the reader's own calendar. */
function fileName({ at }: CopyInfo): string {
  const made = new Date(at);
  const parts = [made.getFullYear(), made.getMonth() + 1, made.getDate()];
  return `whence-copy-${parts.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}

function download(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // The browser has taken hold of it when the click returns; later is safe in both.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Writes a copy to a file. False where the copy cannot be read. */
export async function saveCopy(copy: CopyInfo): Promise<boolean> {
  try {
    const text = await readCopy(copy.id);
    if (text === null) return false;
    download(text, fileName(copy));
    return true;
  } catch (error) {
    report(error, 'reading a copy');
    return false;
  }
}
