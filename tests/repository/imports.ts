/** What a source file imports. A few patterns are enough: the formatter keeps every import in one form. */

export interface Import {
  readonly specifier: string;
  /** Gone after compilation: `import type`, or nothing but `type` names in the braces. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'/gm;
const BARE = /^\s*import\s*'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const named = [...code.matchAll(STATEMENT)].map(([, , type, names = '', specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined || onlyTypes(names),
  }));
  const others = [...code.matchAll(BARE), ...code.matchAll(DYNAMIC)];
  return [...named, ...others.map(([, specifier = '']) => ({ specifier, typeOnly: false }))];
}

function onlyTypes(names: string): boolean {
  const braces = /^\{([^}]*)\}$/.exec(names.trim());
  const list = (braces?.[1] ?? '').split(',').flatMap((name) => name.trim() || []);
  return list.length > 0 && list.every((name) => name.startsWith('type '));
}

/** Block comments and whole-line comments out, so that an example in one counts for nothing. Lines keep their number. */
export function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, '');
}
