/** One key for all spellings of one name. */
import { foldLookAlikes } from '../text/look-alikes.ts';
import { romanise } from './cyrillic.ts';
import { foldSpelling } from './folding.ts';
import { oneName } from './one-name.ts';

const keys = new Map<string, string>();
/** Words whose keys are kept ready; beyond it the store begins anew, so that no text can make it grow for ever. */
const KEPT_KEYS = 4096;

function makeKey(word: string): string {
  const latin = romanise(foldLookAlikes(word)).replaceAll('‑', '-');
  return latin
    .split('-')
    .map((part) => oneName(foldSpelling(part)))
    .join('-');
}

/** The key of one word of a name: equal for Sergei and Sergey, Tokayev and Tokaev, Zelensky and Зеленський. */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= KEPT_KEYS) keys.clear();
  const key = makeKey(word);
  keys.set(word, key);
  return key;
}

/** The key of a whole name, its words in their order. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(wordKey)
    .join(' ');
}
