/** What sentences around a name say of its bearer's post: "Ilyk heads the port", "the bar was set up by Ilyk". */
import { wordSet } from '../lexicons/word-list.ts';

export interface PostRow {
  /** A text with the name Ilyk, and the words of a role that the row makes of it. */
  readonly example: readonly [text: string, role: string];
  /** The words that may follow the name, where `after` is tried. */
  readonly opens?: ReadonlySet<string>;
  /** Tried on what follows the name. */
  readonly after?: RegExp;
  /** One of these ends what goes before the name, where `before` is tried. */
  readonly ends?: readonly string[];
  /** This stands among the last words before the name, where `before` is tried: a cheap question before a dear one. */
  readonly near?: string;
  /** Tried on what goes before the name. */
  readonly before?: RegExp;
  /** The role, with what the last of the two patterns captured in the place of `~`. */
  readonly role: string;
}

/** The table of sentences that tell a post. */
export const POSTS: readonly PostRow[] = Object.freeze([
  {
    example: ['Ilyk heads the port.', 'who heads the port'],
    opens: wordSet(
      'now also still since heads leads runs chairs directs oversees manages governs owns controls founded co-founded launched opened started bought has',
    ),
    after:
      /^ (?:now |also |still |since )*((?:heads|leads|runs|chairs|directs|oversees|manages|governs|owns|controls|founded|co-founded|launched|opened|started|bought|has (?:since |long )?(?:run|headed|led|chaired|directed|managed|commanded|governed|owned)) [^.,;:!?“”"()]{3,60})/,
    role: 'who ~',
  },
  {
    example: ['Ilyk of the dockers’ union said so.', 'of the dockers’ union'],
    opens: wordSet('of from with'),
    after:
      /^ ((?:of|from|with) (?:the|a) [^.,;:!?“”"()]{3,60}?)(?= (?:[a-z]+ed|said|says|told|wrote|writes|has|had|is|was|were|held|puts?|sees|calls|runs|thinks|knows|gave|took|made|went|came|led|left)\b|[.,;:!?“”"()]|$)/,
    role: '~',
  },
  {
    example: [
      'Ilyk has handled transit at the Agriculture Ministry since May.',
      'of the Agriculture Ministry',
    ],
    opens: wordSet('works worked handles deals has'),
    after:
      /^ (?:works|handles|deals|has (?:long )?(?:worked|handled|dealt))(?: [^.,;:!?“”"()]{2,40}?)? (?:at|for|in) ([^.,;:!?“”"()]{3,60}?)(?= (?:since|from|after|when|and)\b|[.,;:!?“”"()]|$)/,
    role: 'of ~',
  },
  {
    example: ['Ilyk, brought in as the port’s director last May, left.', 'the port’s director'],
    opens: new Set(['']),
    after:
      /^, (?:who (?:was|has been) )?(?:brought in|hired|appointed|named|elected|installed|recruited) as ((?:an?|its|the|their) [^.,;:!?“”"()]{3,60}?)(?= (?:only|just|last|this|in|from|since|after|when)\b|[.,;:!?“”"()]|$)/,
    role: '~',
  },
  {
    example: ['“It is old,” said Ilyk on behalf of the dockers’ union.', 'speaking for the dockers’ union'],
    opens: wordSet('on'),
    after: /^ on behalf of ([^.,;:!?“”"()]{3,60})/,
    role: 'speaking for ~',
  },
  {
    example: ['The shelter, set up in 2009 by former boxer Ilyk, is closing.', 'head of The shelter'],
    near: ' by ',
    before:
      /(?:^|[.;:!?“”"] )(?!It |They |This |The (?:petition|campaign|appeal|hashtag|blog|collection) )([^.,;:!?“”"]{3,60}?),? (?:(?:which|that) )?(?:(?:has|have) been |is |was )?(?:run|headed|led|chaired|owned|managed|controlled|founded|set up|opened|started|established|created|launched)(?: in \d{4})? by (?:[a-z-]+ ){0,3}$/,
    role: 'head of ~',
  },
  {
    example: ['The mayor is a dentist named Ilyk.', 'The mayor'],
    ends: [' is ', ' was ', ' remains ', ' named ', ' called '],
    before:
      /(?:^|[.;:!?“”"] )([^.,;:!?“”"]{3,60}?) (?:is|was|remains) (?:(?:an?|the) [^.,;:!?“”"]{3,40} (?:named|called) )?$/,
    role: '~',
  },
  {
    example: ['Since becoming mayor, Ilyk has built two piers.', 'mayor'],
    ends: [', '],
    before:
      /(?:^|[.!?“”"] )(?:As|(?:Since|After) (?:becoming|taking over as|taking office as|being (?:elected|appointed|named))) ([^.,;:!?“”"]{3,50}), $/,
    role: '~',
  },
  {
    example: ['City councilor and dentist Ilyk left.', 'City councilor'],
    near: ' and ',
    before: /(?:^|[.,;:!?“”"] |said )([A-Za-z’'. -]{3,50}) and (?:former |onetime )?[a-z-]+(?: [a-z-]+)? $/,
    role: '~',
  },
] satisfies PostRow[]);

/** How many characters before a name its last words are. */
const LAST_WORDS = 40;
/** The words before the verb that only tell more of the name: "Ilyk, a former boxer, heads the port". */
const ASIDE = /^, [^.,;:!?“”"()]{2,60},(?= )/;

function mayHold({ ends, near, opens }: PostRow, around: Around): boolean {
  if (opens && !opens.has(around.opening)) return false;
  if (ends && !ends.some((end) => around.before.endsWith(end))) return false;
  return !near || around.last.includes(near);
}

function holds(row: PostRow, around: Around): string | null {
  if (!mayHold(row, around)) return null;
  const { before, after, role } = row;
  const told = before?.exec(around.before) ?? after?.exec(around.after);
  return told?.[1] === undefined ? null : role.replace('~', told[1]);
}

interface Around {
  readonly before: string;
  readonly after: string;
  /** The last words of what goes before. */
  readonly last: string;
  /** The first word of what follows. */
  readonly opening: string;
}

function around(before: string, after: string): Around {
  const space = after.indexOf(' ', 1);
  return {
    before,
    after,
    last: before.slice(-LAST_WORDS),
    opening: after.slice(1, space < 0 ? after.length : space),
  };
}

/** What sentences around a name say of its bearer, in the words of a role. */
export function toldInSentences(before: string, after: string): string[] {
  const near = around(before, after);
  const aside = ASIDE.exec(after)?.[0];
  const behind = aside === undefined ? null : around(before, after.slice(aside.length));
  const told: string[] = [];
  for (const row of POSTS) {
    const role = holds(row, near) ?? (behind && row.after ? holds(row, behind) : null);
    if (role !== null) told.push(role);
  }
  return told;
}
