/** What the command-line tools share: all of standard input, and one clear line for what cannot be done. */
import { text } from 'node:stream/consumers';

/** Input or arguments that a tool cannot work on; its message is the line that the user reads. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** All of standard input. Throws `BadInput` when there is nothing in it. */
export async function readInput(): Promise<string> {
  const input = process.stdin.isTTY ? '' : await text(process.stdin);
  if (input.trim() === '') throw new BadInput('standard input is empty');
  return input;
}

/** One JSON value a line, from standard input; `parse` turns each into what the tool works on, or throws `BadInput`. */
export async function readLines<Item>(parse: (value: unknown) => Item): Promise<readonly Item[]> {
  const lines = (await readInput()).split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1, parse)]));
}

function parseLine<Item>(line: string, number: number, parse: (value: unknown) => Item): Item {
  try {
    return parse(JSON.parse(line));
  } catch (error) {
    const why = error instanceof BadInput || error instanceof SyntaxError ? error.message : String(error);
    throw new BadInput(`line ${number}: ${why}`);
  }
}

/** One JSON value a line, on standard output. */
export function writeLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Runs a tool. What it cannot work on becomes one line on standard error and exit code 1; nothing else is written there. */
export async function runTool(name: string, tool: () => Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${name}: ${error.message.replaceAll('\n', ' ')}\n`);
    process.exitCode = 1;
  }
}
