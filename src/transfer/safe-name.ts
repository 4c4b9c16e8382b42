/** Names for files that every system takes, from titles and names that may hold anything. */

/** Characters of a name; with Cyrillic letters this stays below the 255 bytes of a file system. */
const LONGEST = 80;

/** Forbidden by Windows, or with a meaning in links of Obsidian; and what cannot be seen, or turns the line round. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name without a path in it; `otherwise` where nothing of it is left. */
export function safeName(title: string, otherwise: string): string {
  const plain = title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short === '' || RESERVED.test(short) ? otherwise : short;
}

/** Gives each name once, however the capitals stand: some file systems do not tell them apart. */
export function namesOnce(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    for (let turn = 1; ; turn += 1) {
      const tried = turn === 1 ? name : `${name} (${turn})`;
      if (taken.has(tried.toLowerCase())) continue;
      taken.set(tried.toLowerCase(), turn);
      return tried;
    }
  };
}
