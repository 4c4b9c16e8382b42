/** What is claimed after a verb of stating, by what the verb may take. */
import type { Frame } from '../lexicons/claims-verbs.ts';
import { wordSet } from '../lexicons/word-list.ts';
import { clause, heard, quoted } from './content-clause.ts';
import { label } from './content-label.ts';
import { charge, doing, infinitive, measure, request, thing } from './content-object.ts';
import type { VerbCue } from './cues.ts';
import type { Following, Place } from './following.ts';
import type { Paragraph, Range } from './paragraph.ts';

const FRAMES: Readonly<Record<Frame, (place: Place, start: number) => Following | null>> = Object.freeze({
  clause,
  that: quoted,
  quote: quoted,
  hearer: heard,
  infinitive,
  request,
  charge,
  measure,
  thing,
  doing,
  label,
});

/** Order in which a verb's frames are tried: the more telling first. */
const ORDER: readonly Frame[] = [
  'request',
  'infinitive',
  'charge',
  'measure',
  'hearer',
  'clause',
  'that',
  'quote',
  'label',
  'thing',
  'doing',
];

const HOPES = wordSet(
  'hope hopes hoped expect expects expected doubts doubted fears feared suspects believes thinks',
);
const BE = wordSet('is are was were');
const SURE = wordSet('confident sure certain convinced hopeful');
const SPEAKS = wordSet('he she they it we');

/** Whether what is told is only what whoever tells it holds likely ("said he hoped …"). */
function tellsHope({ lower }: Paragraph, { first }: Range): boolean {
  if (!SPEAKS.has(lower[first] ?? '')) return false;
  const verb = lower[first + 1] ?? '';
  const sure = BE.has(verb) && SURE.has(lower[first + 2] ?? '') && lower[first + 3] !== 'to';
  return sure || HOPES.has(verb);
}

/** Who states nothing but a hope of their own holds it likely. */
function withDegree(paragraph: Paragraph, following: Following): Following {
  const hopes = following.row.degree === 'stated' && tellsHope(paragraph, following.content);
  return hopes ? { ...following, degree: 'believed' } : following;
}

/** What follows the cue as its content, within a sentence that ends at `limit`; null when nothing does. */
export function contentAfter(paragraph: Paragraph, cue: VerbCue, limit: number): Following | null {
  for (const frame of ORDER)
    for (const row of cue.rows) {
      if (!row.frames.includes(frame)) continue;
      const following = FRAMES[frame]({ paragraph, cue, row, limit }, cue.after);
      if (following) return withDegree(paragraph, following);
    }
  return null;
}
