/** A word as a finder of names sees it: its shape, and its letters with foreign look-alikes put right. */
import { settleScript } from '../text/look-alikes.ts';
import type { Token } from '../text/tokens.ts';

/**
 * `capital`: Serov, al-Assad, O'Brien; `capitals`: UEFA; `initial`: M.; `particle`: von, bin, ogly;
 * `lower`: any other word; `mark`: all else.
 */
export type Shape = 'capital' | 'capitals' | 'initial' | 'particle' | 'lower' | 'mark';

export interface Word {
  readonly token: Token;
  readonly shape: Shape;
  /** As written, with foreign look-alike letters put right and without a leading "Ex-". */
  readonly text: string;
  readonly lower: string;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de da di du del della dos der den van von bin bint ibn al el la le y ogly oglu oghlu kyzy qizi uulu uly zu ter ten af фон ван дер ден де ди да дю дель делла бин бинт ибн аль эль аг оглы оглу кызы уулу улы угли кизи гызы тер'.split(
    ' ',
  ),
);
const PREFIX = /^(?:Ex|ex|EX)[-‑](?=\p{Lu})/u;
const LEADING =
  /^(?:(?:[aA][lnrstdz]|[eE]l|[aA]sh|[dD]|[lL]|[oO]|[mM]c|[аэАЭ]ль|[аэАЭ][рдснз]|[аА]ш|[дДлЛоО])[-‑'’])?\p{Lu}/u;
const INNER_LOWER = /\p{Ll}/u;
const SINGLE = /^\p{Lu}(?:\.\p{Lu})*\.$|^[А-Я][а-я]{1,3}\.$|^[B-HJ-Z]$/u;
/** The pronoun and the article are no initials. */
const LONE = /^[AI]$/;
/** A hyphen before a small word makes an adjective of a name ("Moscow-backed"). */
const COMPOUND =
  /\p{L}[-‑](?:\p{Ll}+ed|era|based|born|led|like|style|made|owned|run|held|friendly|wide|bound|type|speaking|language|built|area|level|old|year|only|free|related|minded|rich|poor|proof|themed|esque|ist|ite|ism|centric|loyal|wing|class|scale|sized|term|time|long|day|month)$/u;
/** What most words of a text are. */
const PLAIN = /^[a-z]+$/;

function shapeOf(text: string): Shape {
  if (PARTICLES.has(text)) return 'particle';
  if (SINGLE.test(text)) return 'initial';
  if (LONE.test(text) || !LEADING.test(text) || COMPOUND.test(text)) return 'lower';
  return INNER_LOWER.test(text) ? 'capital' : 'capitals';
}

function prefixOf(text: string): number {
  if (text[2] !== '-' && text[2] !== '‑') return 0;
  return text.match(PREFIX)?.[0].length ?? 0;
}

/** Reads one token. Most are small plain words or marks and need no further question. */
export function readWord(token: Token): Word {
  const { kind, text, start, end } = token;
  if (kind !== 'word') return { token, shape: 'mark', text, lower: text, start, end };
  if (PLAIN.test(text))
    return { token, shape: PARTICLES.has(text) ? 'particle' : 'lower', text, lower: text, start, end };
  const prefix = prefixOf(text);
  const settled = settleScript(prefix === 0 ? text : text.slice(prefix));
  return {
    token,
    shape: shapeOf(settled),
    text: settled,
    lower: settled.toLowerCase(),
    start: start + prefix,
    end,
  };
}

/** Whether a word can be part of a name by its shape alone. */
export function isNameShaped({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'capitals' || shape === 'initial';
}
