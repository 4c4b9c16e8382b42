/** What stands behind the content and tells where it was said. */
import { saysWhere } from './noun-phrase.ts';
import type { Range } from './paragraph.ts';
import type { Scene } from './speaking.ts';

/** Words after the content are looked at up to this many tokens. */
const LONGEST_TAIL = 20;

/** The words after the content up to the next comma or the sentence's end. */
export function tail({ paragraph, sentence }: Scene, first: number): Range | null {
  const start = paragraph.classes[first] === 'comma' ? first + 1 : first;
  if (paragraph.classes[start] !== 'preposition' || !saysWhere(paragraph, start)) return null;
  let end = start;
  while (
    end < Math.min(sentence.end, first + LONGEST_TAIL) &&
    paragraph.classes[end] !== 'comma' &&
    paragraph.classes[end] !== 'mark'
  )
    end++;
  return end > start ? { first: start, end } : null;
}
