/**
 * Text in Markdown that stays text: no markup of an article, a name or a note becomes any, in CommonMark or in Obsidian,
 * which knows links in double brackets, tags, comments, formulas and HTML.
 */

/** Signs that mean something wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>|~=$%^{}#!]/g;

/** Signs that mean something at the beginning of a line. */
const AT_BEGIN = /^(\s*)(?:([-+])(?=\s|$|-)|(\d{1,9})([.)])(?=\s|$))/;

/** Turns the line round, or is no character at all. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

function line(text: string): string {
  const safe = text
    .replace(UNSEEN, '')
    .replace(ANYWHERE, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;');
  return safe.replace(AT_BEGIN, (_, space: string, sign?: string, digits = '', end = '') =>
    sign === undefined ? `${space}${digits}\\${end}` : `${space}\\${sign}`,
  );
}

const linesOf = (text: string) => text.split(/\r\n|[\n\r\u2028\u2029\u0085]/);

/** On one line. */
export const inline = (text: string): string => line(linesOf(text).join(' ').trim());

/** Lines stay lines. */
export const block = (text: string): string => linesOf(text).map(line).join('  \n');

/** Quoted, paragraph by paragraph. */
export const quoted = (text: string): string =>
  linesOf(text)
    .map((each) => `> ${line(each)}`.trimEnd())
    .join('\n');

/** A link to a page on the web: signs that end an address are written as bytes. */
export function link(text: string, address: string): string {
  const safe = address.replace(/[\s<>()[\]\\"`\p{Cc}\p{Cs}]/gu, (sign) =>
    /\p{Cs}/u.test(sign)
      ? ''
      : [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  return `[${inline(text)}](<${safe}>)`;
}

/** A value of YAML that cannot be anything but text; JSON's strings are YAML's. */
export const yamlText = (text: string): string =>
  JSON.stringify(text.replace(UNSEEN, '')).replaceAll(/[\u0085\u2028\u2029]/g, ' ');

/** The head of a file, which Obsidian shows as properties. Lists stand on one line; what is empty is left out. */
export function frontMatter(fields: Readonly<Record<string, string | readonly string[] | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (value === null || value.length === 0) return [];
    return [
      `${name}: ${typeof value === 'string' ? yamlText(value) : `[${value.map(yamlText).join(', ')}]`}`,
    ];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
