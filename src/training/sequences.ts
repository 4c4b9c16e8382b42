/** Labelled texts as the tagger learns from them: one sequence a run of capitalised words. */
import { seeWord } from '../engine/people/tagger/features.ts';
import { bucketOf } from '../engine/people/tagger/tag.ts';
import { viewText } from '../engine/people/tagger/view.ts';
import { BEGINS, INSIDE, OUTSIDE } from '../engine/people/tagger/weights.ts';
import { readWords, type WordBlock } from '../engine/people/words.ts';
import { readText } from '../engine/text/text.ts';
import type { Sequence } from './crf.ts';
import type { NamedText } from './documents.ts';

/** The label of each word that lies in a name, by word index. */
function labelsOf({ people }: NamedText, { block, words }: WordBlock): Uint8Array {
  const labels = new Uint8Array(words.length);
  for (const { block: index, start, end } of people.flat()) {
    if (index !== block.index) continue;
    let label = BEGINS;
    words.forEach((word, at) => {
      if (word.start < start || word.end > end) return;
      labels[at] = label;
      label = INSIDE;
    });
  }
  return labels;
}

/** Every run of a labelled text, its features in `buckets` buckets. */
export function makeSequences(text: NamedText, buckets: number): Sequence[] {
  const { blocks, facts } = viewText(readWords(readText(text.blocks)));
  return blocks.flatMap((view) => {
    const all = labelsOf(text, view.home);
    return view.home.runs.map((run): Sequence => {
      const labels = all.slice(run.first, run.end);
      if (labels[0] === INSIDE) labels[0] = OUTSIDE;
      const features = Array.from(labels, (_, at) => {
        const own: number[] = [];
        seeWord({ view, facts, run, at: run.first + at }, (template, value) =>
          own.push(bucketOf(template, value, buckets)),
        );
        return Int32Array.from(own);
      });
      return { features, labels, corpus: text.corpus };
    });
  });
}
