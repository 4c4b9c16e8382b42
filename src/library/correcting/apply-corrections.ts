/** Applies the reader's corrections to what the engine made of a text. Pure: the engine's answer stays as it is. */
import type { Analysis, Block } from '../../engine/types.ts';
import type { CorrectionDraft } from '../correction.ts';
import { addPerson } from './add-person.ts';
import { addClaim, notClaim, otherSource } from './claim-acts.ts';
import { type Corrected, uncorrected } from './corrected.ts';
import { type Read, readOf } from './correcting.ts';
import { anotherPerson, notPerson, renamed, samePerson } from './people-acts.ts';
import { twoPeople } from './two-people.ts';

/** One correction. What it is about may not be in this article: then nothing changes. */
function applied(corrected: Corrected, correction: CorrectionDraft, read: Read): Corrected {
  const { act } = correction;
  switch (act.type) {
    case 'not-person':
      return notPerson(corrected, act);
    case 'same-person':
      return samePerson(corrected, act);
    case 'another-person':
      return anotherPerson(corrected, act);
    case 'two-people':
      return twoPeople(corrected, { ...correction, act }, read);
    case 'rename':
      return renamed(corrected, act);
    case 'person':
      return addPerson(corrected, { ...correction, act }, read);
    case 'not-claim':
      return notClaim(corrected, { ...correction, act }, read);
    case 'source':
      return otherSource(corrected, { ...correction, act }, read);
    case 'claim':
      return addClaim(corrected, { ...correction, act }, read);
  }
}

/** In the order in which the reader made them: each was made on what the ones before had left. */
const byTime = (one: CorrectionDraft, other: CorrectionDraft) =>
  one.at - other.at || (one.id < other.id ? -1 : 1);

/** The analysis of one article's text as the reader would have it. */
export function applyCorrections(
  { articleId, blocks }: { readonly articleId: string; readonly blocks: readonly Block[] },
  analysis: Analysis,
  corrections: readonly CorrectionDraft[],
): Corrected {
  const read = readOf(articleId, blocks);
  return corrections
    .filter(({ scope, articleId: madeIn }) => scope === 'all' || madeIn === articleId)
    .toSorted(byTime)
    .reduce((now, correction) => applied(now, correction, read), uncorrected(analysis));
}
