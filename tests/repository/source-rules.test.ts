import { describe, expect, it } from 'vitest';
import { sourcesBelow, textOf } from './source-files.ts';
import { LONGEST_FILE, longFiles, namelessFiles, ruleBreaches, SOURCE_RULES } from './source-rules.ts';

describe('the sources', () => {
  const sources = sourcesBelow('src');

  it('break no rule', () => {
    expect(ruleBreaches(sources)).toEqual([]);
  });

  it('are checked by Biome for `any` and `!`, as errors', () => {
    expect(textOf('biome.json')).toMatch(/"noNonNullAssertion": "error"/);
    expect(textOf('biome.json')).toMatch(/"noExplicitAny": "error"/);
  });

  it('keep their files short and named after their subject', () => {
    expect(longFiles(new Map([...sources, ...sourcesBelow('tests')]))).toEqual([]);
    expect(namelessFiles(sources)).toEqual([]);
  });
});

describe('ruleBreaches', () => {
  it.each(SOURCE_RULES.map((rule) => [rule.rule, rule.example]))('reports: %s', (rule, example) => {
    expect(ruleBreaches(new Map([['src/ui/x.ts', `const a = 1;\n${example}\n`]]))).toContain(
      `src/ui/x.ts:2 ${rule}`,
    );
  });

  it.each([
    "import { browser } from '../browser/api.ts';",
    'node.textContent = title;',
    "const origin = 'chrome-extension://';",
    '/* innerHTML would do it, and must not */',
  ])('accepts %s', (line) => {
    expect(ruleBreaches(new Map([['src/content/x.ts', line]]))).toEqual([]);
  });
});

describe('longFiles and namelessFiles', () => {
  it('reports a file of too many lines, but no table of data', () => {
    const long = '\n'.repeat(LONGEST_FILE + 1);
    const sources = new Map([
      ['src/ui/long.ts', long],
      ['src/engine/lexicons/verbs.ts', long],
    ]);
    expect(longFiles(sources)).toEqual([`src/ui/long.ts: ${LONGEST_FILE + 2} lines`]);
  });

  it('reports names that say nothing', () => {
    const sources = new Map([
      ['src/ui/utils.ts', ''],
      ['src/common/a.ts', ''],
      ['src/ui/note.ts', ''],
    ]);
    expect(namelessFiles(sources)).toEqual(['src/ui/utils.ts', 'src/common/a.ts']);
  });
});
