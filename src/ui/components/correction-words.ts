/** A correction in a sentence. */
import { plural, t } from '../../browser/words.ts';
import type { CorrectionAct, SourceNamed } from '../../library/correction.ts';

/** Letters of a long passage that stand in a sentence. */
const QUOTE_LENGTH = 70;

/** The beginning of a passage, cut at a word. */
export function shortened(quote: string, length = QUOTE_LENGTH): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function spoken(quote: string, source: SourceNamed): string {
  if (source.type === 'unnamed') return t('didSourceUnnamed', shortened(quote));
  return t('didSource', shortened(quote), source.type === 'person' ? source.person.name : source.words);
}

export function correctionWords(act: CorrectionAct): string {
  switch (act.type) {
    case 'not-person':
      return t('didNotPerson', act.person.name);
    case 'same-person':
      return t('didSame', act.person.name, act.same.name);
    case 'another-person':
      return t('didAnother', act.person.name);
    case 'two-people':
      return plural('didTwo', act.mentions.length, act.person.name, act.other);
    case 'rename':
      return t('didRename', act.person.name, act.to);
    case 'person':
      return t('didPerson', shortened(act.passage.quote));
    case 'not-claim':
      return t('didNotClaim', shortened(act.passage.quote));
    case 'source':
    case 'claim':
      return spoken(act.passage.quote, act.source);
  }
}
