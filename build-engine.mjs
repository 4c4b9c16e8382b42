/** What the build makes of the engine: nothing that only tests read, and all of it compiled when it is loaded. */
import { readFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const TEXT = /(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)/.source;
/** `example: '…'`, `examples: ['…', ['…']]`: what a row of the engine's tables shows for its tests. */
const EXAMPLE = new RegExp(
  `\\bexamples?:\\s*(?:${TEXT}|\\[(?:[\\s,[\\]]|${TEXT})*?\\](?=\\s*[,}]))\\s*,?`,
  'g',
);

/** A list of words over several lines, as the argument of what splits it. */
const LIST = /\b\w+\(\s*`[^`$\\]*`/g;

const onOneLine = (list) => list.replace(/\s*\n\s*/g, ' ');

/** The words of a set: nobody asks for their order, and packed they take less by the alphabet. */
const SET = /\b(wordSet\(\s*)(['`])([^'`$\\]*)\2/g;

const byAlphabet = (_, opening, mark, words) =>
  `${opening}${mark}${[...new Set(words.split(/\s+/))].filter(Boolean).sort().join(' ')}${mark}`;

/** `wordList` and `wordSet` of words in small letters, some of them Cyrillic. */
const CYRILLIC_LIST = /\bword(?:List|Set)\(\s*(['`])(?=[^'`]*[а-яё])([^'`$\\A-Z0-5_~]*)\1/g;

/** One byte for each letter, as `wordList` reads it: A to Z and 0 to 5 for а to я, _ for ё. Packed, the lists take 4 kB less. */
const inOneByte = (letter) => {
  const at = letter.charCodeAt(0) - 'а'.charCodeAt(0);
  return letter === 'ё' ? '_' : String.fromCharCode(at < 26 ? 65 + at : 48 + at - 26);
};

const shortCyrillic = (list, _, words) => list.replace(words, `~${words.replace(/[а-яё]/g, inOneByte)}`);

/** Rows carry examples for the tests alone: nobody need download them. Fails where one is written so that it would stay. */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]engine[\\/].*\.ts$/ }, async ({ path }) => {
      const contents = (await readFile(path, 'utf8'))
        .replace(EXAMPLE, '')
        .replace(LIST, onOneLine)
        .replace(SET, byAlphabet)
        .replace(CYRILLIC_LIST, shortCyrillic);
      if (/\bexamples?:\s*['"`[]/.test(contents)) throw new Error(`${path} holds an example that would ship`);
      return { contents, loader: 'ts' };
    });
  },
};

/** A function of the outermost level, as esbuild writes it: from its first line to the brace that closes it. */
const FUNCTION = /^function ([\w$]+)([\s\S]*?\n})$/gm;

/** Functions as values in parentheses, before all else. */
function functionsFirst(code) {
  const functions = [];
  const rest = code.replace(FUNCTION, (_, name, body) => {
    functions.push(`var ${name} = (function${body});\n`);
    return '';
  });
  return functions.join('') + rest;
}

/**
 * Bundles a script whose every function is compiled when it is loaded: V8 does so for a function in parentheses
 * (https://v8.dev/blog/preparser#pife). It would else read each once to pass over it and once more when it is first called, in the midst
 * of a first article: that takes a third less now, and loading and article together no longer than before. Side by side, functions also
 * pack better.
 */
export async function compiledAtOnce({ minify, format, ...options }) {
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    bundle: true,
    minifySyntax: minify,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const { target, charset, legalComments, platform } = options;
  const written = { minify, format, target, charset, legalComments, platform };
  const { code } = await esbuild.transform(functionsFirst(outputFiles[0].text), written);
  return { code, metafile };
}
