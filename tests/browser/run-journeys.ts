/**
 * `npm run e2e:chromium` and `npm run e2e:firefox`, with files to run no others. A file in which a journey failed is run once more in a
 * new browser, because a machine with other work now and then holds one up: what failed first is said at the end all the same, and only
 * what fails both times fails the run. With `--once` nothing is run again, which is how journeys are counted as green.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startVitest, type TestModule, type Vitest } from 'vitest/node';

/** So many files may be run again: where more fail, it is no accident. */
const FEW = 4;

const { values, positionals } = parseArgs({
  options: { once: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [browser = '', ...files] = positionals;
process.env.WHENCE_BROWSER = browser;

/** What failed, by file; a file that could not even start counts as well. */
type Failures = ReadonlyMap<string, readonly string[]>;

function failuresIn(vitest: Vitest): Failures {
  const failed = vitest.state.getTestModules().filter((module: TestModule) => !module.ok());
  return new Map(
    failed.map((module) => [
      relative(process.cwd(), module.moduleId),
      [...module.children.allTests('failed')].map(({ fullName }) => fullName),
    ]),
  );
}

async function run(filters: readonly string[]): Promise<Failures> {
  const vitest = await startVitest('test', [...filters], { config: 'tests/e2e.config.ts', watch: false });
  await vitest.close();
  const failures = failuresIn(vitest);
  if (failures.size === 0 && (vitest.state.getUnhandledErrors().length > 0 || process.exitCode))
    throw new Error('The run failed without a failing journey');
  return failures;
}

const say = (title: string, failures: Failures) => {
  console.error(title);
  for (const [file, names] of failures)
    for (const name of names.length > 0 ? names : ['did not start']) console.error(`  ${file} > ${name}`);
};

const first = await run(files);
if (first.size > 0 && first.size <= FEW && !values.once) {
  process.exitCode = 0;
  say('Run once more, because it failed:', first);
  const second = await run([...first.keys()]);
  say(
    second.size === 0 ? 'Passed only the second time:' : 'Failed twice:',
    second.size === 0 ? first : second,
  );
  process.exitCode = second.size === 0 ? 0 : 1;
}
