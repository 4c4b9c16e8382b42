/** Files of text as one zip. */
import { Zip, ZipDeflate } from 'fflate';
import type { TextFile } from './markdown-folder.ts';

/** Files packed between two turns of the page: it stays alive, and can be left. */
const AT_ONCE = 50;

const turn = () => new Promise<void>((done) => setTimeout(done));

/** `at`: the time that the files bear. Rejects when the signal aborts. */
export async function zipFiles(
  files: readonly TextFile[],
  {
    at,
    signal,
    progress,
  }: {
    readonly at: number;
    readonly signal: AbortSignal;
    readonly progress: (done: number, of: number) => void;
  },
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    // Its own copy: the packer writes into the same bytes again.
    parts.push(Uint8Array.from(chunk));
  });
  for (const [index, { path, text }] of files.entries()) {
    if (index % AT_ONCE === 0) {
      progress(index, files.length);
      await turn();
      signal.throwIfAborted();
    }
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = at;
    zip.add(file);
    file.push(new TextEncoder().encode(text), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
