/** What is told of somebody right beside a name, for whom no role tells it. */
import { wordSet } from '../lexicons/word-list.ts';
import { lettersEnd } from '../text/letters.ts';
import type { Text } from '../text/text.ts';
import type { Span } from '../types.ts';
import type { Standing } from './judge-role.ts';
import { standingsOf } from './role-kind.ts';
import { toldInSentences } from './told-in-sentences.ts';
import { VERB_FORMS } from './verb-forms.ts';

/** How many characters around a name are looked at. */
const AROUND = 160;
/** How a sentence says what somebody is: "Ilyk has been the region’s ombudswoman since May", "She was elected mayor". */
const PREDICATES =
  /^ (?:is|has been|became|serves as|served as|works as|(?:was|were) (?:elected|appointed|named|sworn in as)|took office as|took over as) /;
/** What may follow such a predicate's opening word. */
const OPENS_PREDICATE = wordSet('is has became serves served works was were took');
/** The rest of the name's sentence before one that goes on about it; in characters. */
const REST_OF_SENTENCE = /^[^.!?“”"]{0,80}[.!?] (?:She|He)(?= )/;
const AFTER_PREDICATE = { marks: ',.;:!?“”"', shortest: 3, longest: 60 };
/** "Kursk’s governor, " before a name. */
const NAMED_AFTER =
  /(?:^|[^A-Za-z’'-])((?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[^\s,.;:!?“”"()’']+(?: [^\s,.;:!?“”"()’']+)?['’]s?) [^.,;:!?“”"()]+),\s$/;
/** ", head of the port," after it, perhaps behind an age. */
const AGE = /^,(?: \d+,)?/;
const OPENS_DESCRIPTION = wordSet(
  'a an the head chief director press vice deputy senior first general managing executive commercial speaking representing',
);
const TOLD_AFTER = { marks: '.,;:!?“”"()', shortest: 3, longest: 70 };

/** The words from a place up to one of some marks; undefined where they are too few. */
function wordsUpTo(
  text: string,
  from: number,
  { marks, shortest, longest }: typeof TOLD_AFTER,
): string | undefined {
  let end = from;
  while (end < Math.min(text.length, from + longest) && !marks.includes(text.charAt(end))) end++;
  return end - from < shortest ? undefined : text.slice(from, end);
}

function describedAfter(after: string): string | undefined {
  const start = after.startsWith(', ') ? (AGE.exec(after)?.[0].length ?? 0) + 1 : 0;
  if (start === 0 || after.charAt(start - 1) !== ' ') return undefined;
  const space = after.indexOf(' ', start);
  if (space < 0 || !OPENS_DESCRIPTION.has(after.slice(start, space))) return undefined;
  const told = wordsUpTo(after, space + 1, TOLD_AFTER);
  return told && after.slice(start, space + 1) + told;
}

function predicateAt(after: string, start: number): string | undefined {
  const opening = after.slice(start + 1, after.indexOf(' ', start + 1));
  const verb = OPENS_PREDICATE.has(opening) ? PREDICATES.exec(after.slice(start))?.[0] : undefined;
  return verb && wordsUpTo(after, start + verb.length, AFTER_PREDICATE);
}

function predicateIn(after: string): string | undefined {
  const next = () => REST_OF_SENTENCE.exec(after)?.[0].length;
  return (
    predicateAt(after, 0) ??
    (after.includes(' She ') || after.includes(' He ')
      ? predicateAt(after, next() ?? after.length)
      : undefined)
  );
}

const OWNER_BEFORE = /(?:^|[^\p{L}’'-])((?:the |its |\p{Lu}[\p{L}-]* )?(?:[\p{L}-]+ )?[\p{L}-]+)['’]s? $/u;

/** "the group’s Anna Ilyk": what stands for somebody told by their body alone. */
function ownedBy(before: string): string | undefined {
  if (!before.endsWith('s ') && !before.endsWith('’ ')) return undefined;
  const body = OWNER_BEFORE.exec(before)?.[1];
  return body && `of ${body}`;
}

/** Marks that part a headline. */
const HEADLINE_MARKS = ',.;:!?“”"‘—–|';

export interface ToldBeside {
  readonly words: string;
  readonly standing: Standing;
}

function standingsIn(words: string): ToldBeside[] {
  return standingsOf(words).map((standing) => ({ words, standing }));
}

/** What is told of somebody beside a name though it stands in no role: in a headline before it, in a sentence after it. */
export function besideName({ blocks }: Text, { block, start, end }: Span): readonly ToldBeside[] {
  const { text = '', kind } = blocks[block] ?? {};
  if (kind === 'title' || kind === 'subtitle' || kind === 'heading') {
    let first = start;
    while (first > Math.max(0, start - AROUND) && !HEADLINE_MARKS.includes(text.charAt(first - 1))) first--;
    return standingsIn(text.slice(first, start).trim());
  }
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const told = [
    before.endsWith(', ') && !VERB_FORMS.has(after.slice(1, lettersEnd(after, 1)))
      ? before.match(NAMED_AFTER)?.[1]
      : '',
    ownedBy(before),
    describedAfter(after),
    predicateIn(after),
    ...toldInSentences(before, after),
  ];
  return told.flatMap((words) => standingsIn(words ?? ''));
}
