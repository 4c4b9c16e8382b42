/** The engine's weights, as Node reads them. */
import { readFileSync } from 'node:fs';

const FILE = new URL('../engine/people/weights.bin', import.meta.url);

/** The bytes of the shipped weights. */
export function readWeightsFile(): ArrayBuffer {
  return new Uint8Array(readFileSync(FILE)).buffer;
}
