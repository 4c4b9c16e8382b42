import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function reanchor(input: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/reanchor.ts'], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const BEFORE =
  'The bridge in Tarusk is closed.\nIts keeper, Pavel Sorin, said on Monday that it would open again in May.';
const START = BEFORE.indexOf('it would open');
const END = START + 'it would open again in May'.length;
const CASE = { id: 'bridge/1', before: BEFORE, start: START, end: END, after: BEFORE };

describe('answers', () => {
  const cases = [
    CASE,
    {
      ...CASE,
      id: 'bridge/2',
      after: `News of the day.\n${BEFORE}`,
      family: 'other fields are not looked at',
    },
    { ...CASE, id: 'bridge/3', after: 'The bridge in Tarusk is closed.' },
    {
      ...CASE,
      id: 'bridge/4',
      after: BEFORE.replace(
        'said on Monday that',
        'has told a newspaper in the capital, and later a radio station, how',
      ),
    },
  ];
  const { stdout, stderr, status } = reanchor(cases.map((one) => JSON.stringify(one)).join('\n\n'));
  const answers = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

  test('one a line, in the order of the cases, and nothing else', () => {
    expect(answers).toHaveLength(4);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  test('say where the passage stands', () => {
    expect(answers[0]).toEqual({ id: 'bridge/1', found: { start: START, end: END }, sure: true });
    expect(answers[1]).toEqual({ id: 'bridge/2', found: { start: START + 17, end: END + 17 }, sure: true });
  });

  test('say that it is gone', () => {
    expect(answers[2]).toEqual({ id: 'bridge/3', found: null, sure: true });
  });

  test('say that it may have moved', () => {
    expect(answers[3]).toMatchObject({ id: 'bridge/4', found: { end: expect.any(Number) }, sure: false });
  });
});

describe('input that is no case', () => {
  test.each([
    { what: 'nothing at all', input: ' \n', why: 'empty' },
    { what: 'no JSON', input: 'bridge', why: 'line 1' },
    { what: 'no object', input: '7', why: 'no object' },
    { what: 'no id', input: JSON.stringify({ ...CASE, id: 7 }), why: 'no id' },
    { what: 'no later text', input: JSON.stringify({ ...CASE, after: undefined }), why: 'before or after' },
    { what: 'an end beyond the text', input: JSON.stringify({ ...CASE, end: 4_000 }), why: 'no stretch' },
    {
      what: 'an end before the start',
      input: JSON.stringify({ ...CASE, end: START - 1 }),
      why: 'no stretch',
    },
    { what: 'half an offset', input: JSON.stringify({ ...CASE, start: 0.5 }), why: 'no stretch' },
    { what: 'a second line that is none', input: `${JSON.stringify(CASE)}\n[]`, why: 'line 2' },
  ])('$what: one line on standard error, no answer, exit code 1', ({ input, why }) => {
    const { stdout, stderr, status } = reanchor(input);
    expect(stderr).toMatch(/^reanchor: [^\n]+\n$/);
    expect(stderr).toContain(why);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  });
});
