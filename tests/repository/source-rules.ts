/** Rules that a line of source can break by itself: a table, and one function that runs it. */
import { withoutComments } from './imports.ts';
import type { Sources } from './source-files.ts';

export interface SourceRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Folders or files in which the pattern is right. */
  readonly except: readonly string[];
  /** A line that breaks the rule: a test runs it. */
  readonly example: string;
}

export const SOURCE_RULES: readonly SourceRule[] = Object.freeze([
  {
    rule: 'text of others never becomes markup',
    pattern: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    except: [],
    example: 'host.innerHTML = title;',
  },
  {
    rule: 'no code from text',
    pattern: /\beval\(|\bnew Function\(|set(?:Timeout|Interval)\(\s*['"`]/,
    except: [],
    example: 'const parsed = eval(text);',
  },
  {
    rule: 'no `any` and no `!`: Biome finds them, and nobody may tell it not to',
    pattern: /biome-ignore lint\/(?:suspicious\/noExplicitAny|style\/noNonNullAssertion)/,
    except: [],
    example: '// biome-ignore lint/suspicious/noExplicitAny: easier',
  },
  {
    rule: 'the type checker is silenced by @ts-expect-error with a reason only',
    pattern: /@ts-ignore|@ts-nocheck|@ts-expect-error\s*$/,
    except: [],
    example: '// @ts-ignore',
  },
  {
    rule: 'only src/browser names the extension API',
    pattern: /(?<![\w.'/-])chrome\.[a-z]|globalThis\.(?:browser|chrome)|['"]webextension-polyfill['"]/,
    except: ['src/browser/'],
    example: 'chrome.runtime.sendMessage(message);',
  },
  {
    rule: 'named exports only',
    pattern: /^export default\b/,
    except: ['src/ui/stylesheets.d.ts'],
    example: 'export default analyze;',
  },
  {
    rule: 'nothing left for later',
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    except: [],
    example: '// TODO: later',
  },
]);

/** Longest file that is still read in one go; data tables may be longer. */
export const LONGEST_FILE = 400;
const DATA = /\/lexicons?\/|\/corpus\/|\/weights/;

/** `file:line rule` for each breach. Comments count only for the rules about comments. */
export function ruleBreaches(sources: Sources, rules: readonly SourceRule[] = SOURCE_RULES): string[] {
  return [...sources].flatMap(([path, source]) => {
    const code = withoutComments(source).split('\n');
    const full = source.split('\n');
    return rules
      .filter(({ except }) => !except.some((place) => path.startsWith(place)))
      .flatMap(({ rule, pattern, example }) => {
        const lines = example.startsWith('//') ? full : code;
        return lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${rule}`] : []));
      });
  });
}

/** Files longer than they may be. */
export function longFiles(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) => {
    const lines = source.split('\n').length;
    return lines > LONGEST_FILE && !DATA.test(path) ? [`${path}: ${lines} lines`] : [];
  });
}

const NAMELESS = /(?:^|\/)(?:utils?|common|helpers?|types|core|misc)(?:\.tsx?|\/)/;

/** Files and folders whose name says nothing of their subject; the engine's types are the one agreed exception. */
export function namelessFiles(sources: Sources): string[] {
  return [...sources.keys()].filter((path) => NAMELESS.test(path) && path !== 'src/engine/types.ts');
}
