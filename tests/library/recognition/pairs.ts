/** Pairs of appearances with labels: `= …` one person, `! …` two people. */
import { readFileSync } from 'node:fs';
import type { Face } from '../../../src/library/recognition/face.ts';
import { partsOf } from '../../../src/library/recognition/face.ts';

export interface Pair {
  readonly line: string;
  readonly isSame: boolean;
  readonly one: Face;
  readonly other: Face;
  /** People named in both articles, by the keys of their names. */
  readonly shared: number;
}

interface Side {
  readonly face: Face;
  readonly company: readonly string[];
}

const keyOf = (name: string): string => {
  const { first, surname } = partsOf(name);
  return `${first} ${surname}`;
};

const listOf = (text: string, mark: string): string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function sideOf(text: string): Side {
  const [name = '', called = '', company = ''] = text.split('|').map((part) => part.trim());
  if (name === '') throw new Error(`no name in “${text}”`);
  return { face: { names: [name], called: listOf(called, ' / ') }, company: listOf(company, ';').map(keyOf) };
}

/** Throws on a line that is no pair. */
function pairOf(line: string): Pair {
  const [one, other, ...more] = line.slice(1).split('||').map(sideOf);
  if (!/^[=!] /.test(line) || !one || !other || more.length > 0) throw new Error(`no pair: “${line}”`);
  const shared = new Set(one.company.filter((key) => other.company.includes(key))).size;
  return { line, isSame: line.startsWith('='), one: one.face, other: other.face, shared };
}

/** The pairs of a file beside this one. */
export function readPairs(file: string): Pair[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(pairOf);
}
