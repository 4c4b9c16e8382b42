/** Corrections of the example article, as a reader would have made them. */
import type { Correction, CorrectionAct } from '../../../src/library/correction.ts';
import { NOTED_AT } from './notes.ts';
import { WAGONS } from './wagons.ts';

const named = (name: string) => ({ name, names: [name], personId: `id of ${name}` });
const passage = (quote: string) => ({ quote, before: '', after: '', start: 0, end: 1, paragraph: quote });

function correction(number: number, act: CorrectionAct, scope: Correction['scope'] = 'article'): Correction {
  const { id, title, url } = WAGONS.article;
  const at = NOTED_AT - number * 36e5 * 30;
  return { id: `c${number}`, at, scope, articleId: id, act, articleTitle: title, articleUrl: url };
}

/** One of each kind. */
export const CORRECTIONS: readonly Correction[] = [
  correction(0, { type: 'not-person', person: named('Volga-Altai') }, 'all'),
  correction(1, {
    type: 'same-person',
    person: named('Ayzada Toktogulova'),
    same: named('Aizada Toktogulova'),
  }),
  correction(2, {
    type: 'two-people',
    person: named('Viktor Lapshin'),
    other: 'Lapshin the younger',
    mentions: [passage('Lapshin'), passage('Lapshin')],
  }),
  correction(3, { type: 'rename', person: named('Nurlan Abdyldaev'), to: 'Nurlan Abdildayev' }, 'all'),
  correction(4, { type: 'person', passage: passage('Rubezh') }),
  correction(5, { type: 'not-claim', passage: passage('two wagons had been found behind a brick factory') }),
  correction(6, {
    type: 'source',
    passage: passage('the train had been shortened before departure because of a faulty axle'),
    source: { type: 'person', person: named('Emil Karagulov') },
  }),
  correction(7, {
    type: 'claim',
    passage: passage('nobody agrees on where the other six went'),
    source: { type: 'unnamed' },
  }),
];
