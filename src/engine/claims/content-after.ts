/** What is claimed after a verb of stating, by what the verb may take. */
import type { Frame } from '../lexicons/claims-verbs.ts';
import { clause, heard, quoted } from './content-clause.ts';
import { charge, doing, infinitive, label, measure, request, thing } from './content-object.ts';
import type { VerbCue } from './cues.ts';
import type { Following, Place } from './following.ts';
import type { Paragraph } from './paragraph.ts';

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

/** What follows the cue as its content, within a sentence that ends at `limit`; null when nothing does. */
export function contentAfter(paragraph: Paragraph, cue: VerbCue, limit: number): Following | null {
  for (const frame of ORDER)
    for (const row of cue.rows) {
      if (!row.frames.includes(frame)) continue;
      const following = FRAMES[frame]({ paragraph, cue, row, limit }, cue.after);
      if (following) return following;
    }
  return null;
}
