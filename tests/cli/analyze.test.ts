/** Wrong here: the figures measured on the command line are not those of the engine, or a mistake passes silently. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Each call starts a process. */
const TIMEOUT = 30_000;

function analyze(input: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/analyze.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line): unknown => JSON.parse(line)), error: stderr, status };
}

const DOCUMENT = {
  id: 'tmt:1',
  blocks: [
    { kind: 'title', text: 'Ferry Captain Ilyk Leaves Port' },
    { kind: 'paragraph', text: 'Ferry captain Tomas Ilyk, 52, said the lights were on.' },
  ],
  people: [{ name: 'gold that nobody may look at', mentions: [], roles: [] }],
  claims: [],
};

describe('analyze', () => {
  it(
    'prints one analysis a line, in the order of the documents',
    () => {
      const { lines, status, error } = analyze(
        `${JSON.stringify(DOCUMENT)}\n\n${JSON.stringify({ id: 'b', blocks: [] })}\n`,
      );
      expect([status, error]).toEqual([0, '']);
      expect(lines).toMatchObject([
        {
          id: 'tmt:1',
          people: [
            {
              name: 'Tomas Ilyk',
              roles: ['Ferry captain', '52'],
              mentions: [
                { block: 0, start: 14, end: 18 },
                { block: 1, start: 14, end: 24 },
              ],
            },
          ],
          claims: [{ kind: 'indirect', source: { block: 1, person: 0 } }],
        },
        { id: 'b', people: [], claims: [] },
      ]);
      expect(JSON.stringify(lines)).not.toContain('reasons');
    },
    TIMEOUT,
  );

  it(
    'gives the reasons of every mention, role, merge and claim when asked',
    () => {
      const { lines } = analyze(JSON.stringify(DOCUMENT), '--explain');
      expect(lines).toMatchObject([
        {
          people: [
            {
              mentions: [
                { reasons: [{ rule: expect.any(String), evidence: expect.any(String) }] },
                { reasons: expect.arrayContaining([expect.anything()]) },
              ],
              reasons: [{ rule: expect.any(String), evidence: expect.any(String) }],
              rolesExplained: [
                { text: 'Ferry captain', reasons: [{ rule: 'words before the name' }] },
                { text: '52' },
              ],
            },
          ],
          claims: [{ reasons: expect.arrayContaining([expect.anything()]) }],
        },
      ]);
    },
    TIMEOUT,
  );

  it.each([
    ['nothing', '', /empty/],
    ['no JSON', '{', /line 1/],
    ['no object', '[1]', /line 1: not a document/],
    ['no id', '{"blocks":[]}', /line 1: .*no id/],
    ['no blocks', '{"id":"a"}', /line 1: .*no blocks/],
    ['an unknown kind', '{"id":"a","blocks":[{"kind":"poem","text":"x"}]}', /line 1: block 0 .*poem/],
    ['a block without text', '{"id":"a","blocks":[{"kind":"title"}]}', /line 1: block 0 has no text/],
    ['a bad line after a good one', '{"id":"a","blocks":[]}\n7', /line 2/],
  ])(
    'refuses %s in one line, with exit code 1',
    (_, input, message) => {
      const { status, error } = analyze(input);
      expect(status).toBe(1);
      expect(error).toMatch(message);
      expect(error.trim().split('\n')).toHaveLength(1);
    },
    TIMEOUT,
  );

  it(
    'refuses an option that it does not know',
    () => {
      const { status, error } = analyze(JSON.stringify(DOCUMENT), '--colour');
      expect(status).toBe(1);
      expect(error).toContain('--colour');
    },
    TIMEOUT,
  );
});
