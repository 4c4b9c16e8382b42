/** Hands a file to the browser, which puts it among the reader's downloads: no permission is needed for that. */
import type { ExportFile } from '../../../transfer/export-file.ts';

/** Milliseconds for which the browser may take to read the file; after that its memory is given back. */
const KEPT = 60_000;

export function saveFile({ name, blob }: ExportFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only links that stand in the document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
