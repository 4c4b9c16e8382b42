/** A text laid out for the tagger: for each word of each block its hash, its kinds and the rules' opinion, as numbers. */
import { formOpinions, type Opinion } from '../opinions.ts';
import { formRussianOpinions } from '../russian/find-mentions.ts';
import type { Word } from '../word.ts';
import type { WordBlock, Words } from '../words.ts';
import { type BlockView, REACH } from './block-view.ts';
import { type DocumentFacts, readDocumentFacts } from './document-facts.ts';

/** An article as the tagger sees it. */
export interface View {
  readonly blocks: readonly BlockView[];
  readonly facts: DocumentFacts;
}

const GROUNDS = ['judged', 'surname', 'first name', 'slip'] as const;

function writeOpinion(codes: number[], { first, end, ground, score }: Opinion): void {
  const level = Math.round(Math.min(4, Math.max(-4, score)) * 2) + 8;
  const kind = ground === null ? 1 : 2 + GROUNDS.indexOf(ground);
  for (let at = first; at < end; at++) {
    const place = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0);
    codes[at] = kind | (place << 4) | (level << 8);
  }
}

function zeros(length: number): number[] {
  const all = new Array<number>(length);
  for (let at = 0; at < length; at++) all[at] = 0;
  return all;
}

/** Lays out a block's words as far as some run is near enough for the tagger to ask for them. */
function layOut(home: WordBlock): BlockView {
  const { words, runs } = home;
  const hashes = zeros(words.length);
  const kinds = zeros(words.length);
  let done = 0;
  for (const { first, end } of runs) {
    const last = Math.min(words.length, end + REACH + 1);
    for (let at = Math.max(done, first - REACH); at < last; at++) {
      const word = words[at] as Word;
      hashes[at] = word.form.hash;
      kinds[at] = word.kinds;
    }
    done = last;
  }
  return { home, hashes, kinds, opinions: zeros(words.length), facts: new Array(words.length) };
}

/** Lays out a text. */
export function viewText(words: Words): View {
  const blocks: BlockView[] = [];
  for (const block of words.blocks) blocks.push(layOut(block));
  const opinions = words.language === 'ru' ? formRussianOpinions(words) : formOpinions(words);
  for (const opinion of opinions) {
    const own = blocks[opinion.home.block.index];
    if (own) writeOpinion(own.opinions, opinion);
  }
  return { blocks, facts: readDocumentFacts(blocks, words.counts) };
}
