/** A text laid out for the tagger: for each word of each block its hash, its kinds and the rules' opinion, as numbers. */
import { formOpinions, type Opinion } from '../opinions.ts';
import { formRussianOpinions } from '../russian/find-mentions.ts';
import type { Words } from '../words.ts';
import type { BlockView } from './block-view.ts';
import { type DocumentFacts, readDocumentFacts } from './document-facts.ts';
import { hashText } from './hash.ts';
import { kindsOf } from './kinds.ts';

/** An article as the tagger sees it. */
export interface View {
  readonly blocks: readonly BlockView[];
  readonly facts: DocumentFacts;
}

const GROUNDS = ['judged', 'surname', 'first name', 'slip'] as const;

function writeOpinion(codes: Int32Array, { first, end, ground, score }: Opinion): void {
  const level = Math.round(Math.min(4, Math.max(-4, score)) * 2) + 8;
  const kind = ground === null ? 1 : 2 + GROUNDS.indexOf(ground);
  for (let at = first; at < end; at++) {
    const place = (at === first ? 1 : 0) | (at === end - 1 ? 2 : 0);
    codes[at] = kind | (place << 4) | (level << 8);
  }
}

/** Lays out a text. */
export function viewText(words: Words): View {
  const blocks = words.blocks.map((home): BlockView => {
    const { length } = home.words;
    const hashes = new Int32Array(length);
    const kinds = new Int32Array(length);
    home.words.forEach((word, at) => {
      hashes[at] = hashText(word.lower);
      kinds[at] = kindsOf(word);
    });
    return { home, hashes, kinds, opinions: new Int32Array(length) };
  });
  const opinions = words.language === 'ru' ? formRussianOpinions(words) : formOpinions(words);
  for (const opinion of opinions) {
    const own = blocks[opinion.home.block.index];
    if (own) writeOpinion(own.opinions, opinion);
  }
  return { blocks, facts: readDocumentFacts(blocks, words.counts) };
}
