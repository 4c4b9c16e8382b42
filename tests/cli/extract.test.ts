/** Wrong here: the figures measured on the command line are not those of the extension, or a mistake passes silently. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scrolledPage } from '../site/markup.ts';
import {
  LIVE_PATH,
  NEWS_PATH,
  NO_ARTICLE_PATHS,
  PAGES,
  RUSSIAN_PATH,
  SCROLL_NEXT_FRAGMENT_PATH,
} from '../site/pages.ts';
import { SCROLL_FIRST, SCROLL_NEXT } from '../site/stories/scroll.ts';

const ORIGIN = 'https://www.themoscowtimes.com';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Each call starts a process. */
const TIMEOUT = 30_000;

interface Answer {
  readonly lines: readonly unknown[];
  readonly error: string;
  readonly status: number | null;
}

function extract(input: string, ...args: readonly string[]): Answer {
  const tool = ['--import', 'tsx', 'src/cli/extract.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, tool, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return {
    lines: stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line)),
    error: stderr,
    status,
  };
}

function html(path: string): string {
  return PAGES.get(path)?.html ?? '';
}

describe('npm run extract', () => {
  it(
    'prints one document a story: id, address, blocks',
    () => {
      const { lines, error, status } = extract(
        html(NEWS_PATH),
        '--url',
        `${ORIGIN}${NEWS_PATH}?utm_source=x`,
      );
      expect({ error, status, count: lines.length }).toEqual({ error: '', status: 0, count: 1 });
      expect(Object.keys(Object(lines[0]))).toEqual(['id', 'url', 'blocks']);
      expect(lines[0]).toMatchObject({ id: 'tmt:80001', url: ORIGIN + NEWS_PATH });
      expect(lines[0]).toHaveProperty('blocks.0', {
        kind: 'title',
        text: 'Ferry Captain Says Port Office Knew of Cracked Hull',
      });
    },
    TIMEOUT,
  );

  it(
    'prints a line for each story of a page, in order',
    () => {
      const page = scrolledPage([SCROLL_FIRST, SCROLL_NEXT]).html;
      const { lines } = extract(page, `--url=${ORIGIN}${SCROLL_NEXT.path}`);
      expect(lines).toMatchObject([{ id: 'tmt:80020' }, { id: 'tmt:80021' }]);
    },
    TIMEOUT,
  );

  it.each([
    [LIVE_PATH, 'tmt:80030'],
    [RUSSIAN_PATH, 'tmt-ru:180050'],
    [SCROLL_NEXT_FRAGMENT_PATH, 'tmt:80021'],
  ])(
    'reads %s',
    (path, id) => {
      expect(extract(html(path), '--url', ORIGIN + path).lines).toMatchObject([{ id }]);
    },
    TIMEOUT,
  );

  it.each(NO_ARTICLE_PATHS.slice(0, 2))(
    'prints nothing for %s and ends well',
    (path) => {
      expect(extract(html(path), '--url', ORIGIN + path)).toEqual({ lines: [], error: '', status: 0 });
    },
    TIMEOUT,
  );

  it.each<[string, string, readonly string[], RegExp]>([
    ['no address', '<p>x</p>', [], /--url ADDRESS is missing/],
    ['an address without a value', '<p>x</p>', ['--url'], /--url/],
    ['what is no address', '<p>x</p>', ['--url', 'news'], /--url news: not an address/],
    ['an unknown option', '<p>x</p>', ['--file', 'x'], /--file/],
    ['no input', '', ['--url', ORIGIN], /standard input is empty/],
    ['white space', ' \n', ['--url', ORIGIN], /standard input is empty/],
    ['text that is no HTML', '{"id":1}', ['--url', ORIGIN], /standard input is no HTML/],
  ])(
    'says in one line what is wrong with %s',
    (_, input, args, message) => {
      const { lines, error, status } = extract(input, ...args);
      expect({ lines, status }).toEqual({ lines: [], status: 1 });
      expect(error).toMatch(message);
      expect(error).toMatch(/^extract: .+\n$/);
    },
    TIMEOUT,
  );
});
