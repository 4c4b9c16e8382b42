/**
 * Readings go as text, and without the engine's reasons, which no view shows. Firefox copies an object node by node on each
 * of its three ways: a reading with 220 people and 440 claims was 80 to 150 ms under way, as text (411 kB) 16 (Firefox 153),
 * and a third of that text was reasons.
 */
import type { Analysis } from '../engine/types.ts';

const bare = <T extends { readonly reasons: unknown }>(found: T): T => ({ ...found, reasons: [] });

function withoutReasons({ people, claims, disputes, ...rest }: Analysis): Analysis {
  return {
    ...rest,
    people: people.map((person) => ({
      ...bare(person),
      mentions: person.mentions.map(bare),
      roles: person.roles.map(bare),
    })),
    claims: claims.map(bare),
    disputes: disputes.map(bare),
  };
}

type Packable =
  | { readonly type: 'reading'; readonly reading: { readonly analysis: Analysis } }
  | { readonly type: string; readonly reading?: never };

/** By the answer: one that is given again, as it was, is packed once. */
const packed = new WeakMap<Packable, string>();

function toText(answer: Extract<Packable, { type: 'reading' }>): string {
  const { reading } = answer;
  return JSON.stringify({ ...answer, reading: { ...reading, analysis: withoutReasons(reading.analysis) } });
}

/** What is sent in the place of an answer. */
export function pack(answer: Packable): unknown {
  if (!answer.reading) return answer;
  const text = packed.get(answer) ?? toText(answer);
  packed.set(answer, text);
  return text;
}

/** What was sent. Throws for text that is no answer. */
export function unpack(sent: unknown): unknown {
  return typeof sent === 'string' ? JSON.parse(sent) : sent;
}
