/** The engine's script is compiled when it is loaded, not in the midst of a first article. */
import { expect, it } from 'vitest';
import { compiledAtOnce } from '../bench/programs.ts';

const SOURCE = `
const TABLE = doubled(2);
function doubled(number) {
  return { value: half(number * 4) };
}
async function later() {
  return TABLE;
}
function half(number) {
  return number / 2;
}
export const answers = [TABLE.value, half(3), later().constructor === Promise];`;

const shipped = (minify: boolean) =>
  compiledAtOnce({ stdin: { contents: SOURCE }, minify, format: 'esm' }).then(({ code }) => code);

it.each([true, false])(
  'puts functions in parentheses, before those who call them (minified: %s)',
  async (minify) => {
    const code = await shipped(minify);
    expect(code.match(/= ?\(function ?\(/g)).toHaveLength(2);
    expect(code.match(/function/g)).toHaveLength(3);
    const { answers } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(answers).toEqual([4, 1.5, true]);
  },
);
