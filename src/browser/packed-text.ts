/** Text made small, as text: extension storage keeps only JSON, and tells every open page of each change in full. */

/** Bytes turned into letters at a time: a call takes no more arguments than some ten thousands. */
const SLICE = 0x8000;

const through = (bytes: Blob, stream: CompressionStream | DecompressionStream) =>
  new Response(bytes.stream().pipeThrough(stream));

function toLetters(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    letters += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(letters);
}

/** Gzip in base64. */
export async function packText(text: string): Promise<string> {
  const packed = await through(new Blob([text]), new CompressionStream('gzip')).arrayBuffer();
  return toLetters(new Uint8Array(packed));
}

/** What was packed; rejects for anything else. */
export function unpackText(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return through(new Blob([bytes]), new DecompressionStream('gzip')).text();
}
