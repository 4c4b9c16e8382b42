/** A text seen through a frame: which of the frame's words stand where, and how much each tells. */
import type { Frame } from './frame.ts';
import { firstWordAt, foldWord, scanWords, type Words } from './words.ts';

/** Counts what was done, so that tests can hold the cost to the length of the text without a clock. */
export interface Work {
  steps: number;
}

export interface TextIndex {
  readonly words: Words;
  /** For each word of the text its number in the frame's vocabulary; 0 for a word the frame does not have. */
  readonly ids: Int32Array;
  /** For each word of the text 1 where it begins a line, else 0. */
  readonly opens: Uint8Array;
  /** For each word of the frame its number. */
  readonly frameIds: readonly number[];
  /** What finding each numbered word tells, in bits: rarer words of the text tell more. */
  readonly bits: readonly number[];
}

/** The least a word can tell, in bits: even "the" in the right place is something. */
const LEAST_BITS = 0.5;

function vocabularyOf(frame: Frame): Map<string, number> {
  const vocabulary = new Map<string, number>();
  for (const { form } of frame.words) if (!vocabulary.has(form)) vocabulary.set(form, vocabulary.size + 1);
  return vocabulary;
}

/** Marks the words that begin a line. */
function lineOpeners(words: Words): Uint8Array {
  const opens = new Uint8Array(words.starts.length);
  for (let at = words.text.indexOf('\n'); at >= 0; at = words.text.indexOf('\n', at + 1)) {
    const word = firstWordAt(words, at);
    if (word < opens.length) opens[word] = 1;
  }
  return opens;
}

/** Numbers the words of a text by a frame's vocabulary. */
export function indexText(text: string, frame: Frame, work: Work): TextIndex {
  const words = scanWords(text);
  const vocabulary = vocabularyOf(frame);
  const counts = new Array<number>(vocabulary.size + 1).fill(0);
  const ids = new Int32Array(words.starts.length);
  // Folding is slow, and a text repeats its words.
  const met = new Map<string, number>();
  for (let index = 0; index < ids.length; index++) {
    const raw = text.slice(words.starts[index], words.ends[index]);
    let id = met.get(raw);
    if (id === undefined) {
      id = vocabulary.get(foldWord(raw)) ?? 0;
      met.set(raw, id);
    }
    ids[index] = id;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  work.steps += text.length;
  return {
    words,
    ids,
    opens: lineOpeners(words),
    frameIds: frame.words.map(({ form }) => vocabulary.get(form) ?? 0),
    bits: counts.map((count) => Math.max(LEAST_BITS, Math.log2(ids.length / Math.max(1, count)))),
  };
}
