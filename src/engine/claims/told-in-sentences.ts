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
  /** This stands in what follows the name, where `after` is tried. */
  readonly needs?: string;
  /** The role, with what the last of the two patterns captured in the place of `~`. */
  readonly role: string;
}

const MADE = ['appointed ', 'named ', 'hired ', 'elected ', 'chose ', 'picked ', 'installed '];

/** The table of sentences that tell a post. */
export const POSTS: readonly PostRow[] = Object.freeze([
  {
    example: ['Ilyk heads the port.', 'who heads the port'],
    opens: wordSet(
      'now also still since heads leads runs chairs directs oversees manages owns controls founded co-founded launched opened started bought has',
    ),
    after:
      /^ (?:now |also |still |since )*((?:heads|leads|runs|chairs|directs|oversees|manages|owns|controls|founded|co-founded|launched|opened|started|bought|has (?:since |long )?(?:run|headed|led|chaired|directed|managed|commanded|owned)) [^.,;:!?“”"()]{3,60})/,
    role: 'who ~',
  },
  {
    example: ['Ilyk gave up law to become human rights commissioner.', 'human rights commissioner'],
    opens: wordSet('left quit gave rose returned came went resigned'),
    after: /^ [a-z]+[^.,;:!?“”"()]{0,50}? to become ([^.,;:!?“”"()]{3,50})/,
    role: '~',
  },
  {
    example: ['Ilyk commands a drone company.', 'commander of a drone company'],
    opens: wordSet('commands'),
    after: /^ commands ([^.,;:!?“”"()]{3,50})/,
    role: 'commander of ~',
  },
  {
    example: ['Ilyk coaches the national team.', 'coach of the national team'],
    opens: wordSet('coaches'),
    after: /^ coaches ((?:the|an?|[^\s.,]+['’]s?) [^.,;:!?“”"()]{3,50})/,
    role: 'coach of ~',
  },
  {
    example: ['Ilyk edits the magazine Sever.', 'editor of the magazine Sever'],
    opens: wordSet('edits publishes'),
    after: /^ (?:edits|publishes) ((?:the|an?) [^.,;:!?“”"()]{3,50})/,
    role: 'editor of ~',
  },
  {
    example: ['Ilyk represents Omsk in the Duma.', 'member of the Duma'],
    opens: wordSet('won holds took sits represents was'),
    after:
      /^ (?:(?:won|holds|took) (?:a|his|her) seat|sits|represents [^.,;:!?“”"()]{2,40}?|was elected) (?:in|on|to) ([^.,;:!?“”"()]{3,50})/,
    role: 'member of ~',
  },
  {
    example: ['The clinic, which Ilyk founded in 1994, has closed.', 'founder of The clinic'],
    ends: [', which ', ', that '],
    before: /(?:^|[.;:!?“”"] )([^.,;:!?“”"]{3,50}), (?:which|that) $/,
    opens: wordSet('founded co-founded owns runs heads leads opened directs manages'),
    role: 'founder of ~',
  },
  {
    example: ['On behalf of the union, Ilyk asked for more.', 'speaking for the union'],
    ends: [', '],
    before: /(?:^|[.!?“”"] )On behalf of ([^.,;:!?“”"]{3,50}), $/,
    role: 'speaking for ~',
  },
  {
    example: ['Ilyk took over the shipyard in May.', 'head of the shipyard in May'],
    opens: wordSet('took'),
    after: /^ (?:took over|took charge of) ((?:the|a|an|its) [^.,;:!?“”"()]{3,50})/,
    role: 'head of ~',
  },
  {
    example: ['Ilyk set up the shelter in May.', 'who founded the shelter in May'],
    opens: wordSet('set established created'),
    after: /^ (?:set up|established|created) ((?:the|an?|his|her) [^.,;:!?“”"()]{3,50})/,
    role: 'who founded ~',
  },
  {
    example: ['Ilyk inherited the plant.', 'who owns the plant'],
    opens: wordSet('inherited'),
    after: /^ inherited ((?:the|an?|his|her) [^.,;:!?“”"()]{3,50})/,
    role: 'who owns ~',
  },
  {
    example: ['Ilyk speaks for the plant.', 'speaking for the plant'],
    opens: wordSet('speaks'),
    after: /^ speaks (for (?:the|an?) [^.,;:!?“”"()]{3,50})/,
    role: 'speaking ~',
  },
  {
    example: ['Ilyk has worked at the tax office for 20 years.', 'who works at the tax office for 20 years'],
    opens: wordSet('works has'),
    after: /^ (?:works|has (?:long )?worked) ((?:for|at|in) (?:the|an?|[^\s.,]+['’]s?) [^.,;:!?“”"()]{3,50})/,
    role: 'who works ~',
  },
  {
    example: ['Ilyk was chosen to lead the union.', 'who heads the union'],
    opens: wordSet('was has'),
    after:
      /^ (?:was|has been) (?:elected|appointed|chosen|hired|named|picked) to (?:head|lead|run|chair|direct) ([^.,;:!?“”"()]{3,50})/,
    role: 'who heads ~',
  },
  {
    example: ['Ilyk replaced Anna Serova as governor in May.', 'governor in May'],
    opens: wordSet('replaced succeeded'),
    after: /^ (?:replaced|succeeded) [^.,;:!?“”"()]{2,40}? as ([^.,;:!?“”"()]{3,50})/,
    role: '~',
  },
  {
    example: ['Ilyk teaches law and is an adviser to the mayor.', 'an adviser to the mayor'],
    needs: ' and is ',
    after: /^ [a-z]+s [^.,;:!?“”"()]{2,50}? and is (?:also |now )?((?:an?|the) [^.,;:!?“”"()]{3,50})/,
    role: '~',
  },
  {
    example: ['Ilyk of the dockers’ union said so.', 'of the dockers’ union'],
    opens: wordSet('of from with'),
    after:
      /^ ((?:of|from|with) (?:the|a) [^.,;:!?“”"()]{3,60}?)(?= (?:said|says|told|wrote|added)\b|[.,;:!?“”"()]|$)/,
    role: '~',
  },
  {
    example: ['The bank hired Ilyk as its spokesman.', 'its spokesman'],
    ends: MADE,
    after: /^ (?:as|to be) ((?:its|the|their|an?|acting|deputy|head) [^.,;:!?“”"()]{3,50})/,
    role: '~',
  },
  {
    example: ['The president named Ilyk acting governor in May.', 'acting governor in May'],
    ends: MADE,
    after: /^ ([a-z][^.,;:!?“”"()]{3,50})/,
    role: '~',
  },
  {
    example: ['The president has appointed Ilyk to head the region.', 'who heads the region'],
    ends: MADE,
    after: /^ to (?:head|lead|run|chair|direct) ([^.,;:!?“”"()]{3,50})/,
    role: 'who heads ~',
  },
  {
    example: ['The tax office has been run by Ilyk.', 'head of The tax office'],
    ends: [' by '],
    before:
      /(?:^|[.,;:!?“”"] |[Ss]ince [A-Z0-9]\w+ )([^.,;:!?“”"]{3,60}?) (?:(?:has|have) been |is |was )?(?:run|headed|led|chaired|owned|managed|controlled|commanded|founded)(?: from [a-z ]{3,20})? by $/,
    role: 'head of ~',
  },
  {
    example: ['The shelter, set up in 2009 by former boxer Ilyk, is closing.', 'head of The shelter'],
    near: ' by ',
    before:
      /(?:^|[.;:!?“”"] )([^.,;:!?“”"]{3,60}?),? (?:(?:which|that) )?(?:is |was )?(?:run|headed|led|owned|founded|set up|opened|started|established|created|launched)(?: in \d{4})? by (?:[a-z-]+ ){0,3}$/,
    role: 'head of ~',
  },
  {
    example: ['The plant belongs to former wrestler Ilyk.', 'owner of The plant'],
    near: ' belongs to ',
    before: /(?:^|[.,;:!?“”"] )([^.,;:!?“”"]{3,50}?) (?:now )?belongs to (?:[a-z-]+ ){0,3}$/,
    role: 'owner of ~',
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
const ASIDE = /^, [^.,;:!?“”"()]{3,60},(?= )/;

function mayHold({ ends, near, opens, needs }: PostRow, around: Around): boolean {
  if (opens && !opens.has(around.opening)) return false;
  if (ends && !ends.some((end) => around.before.endsWith(end))) return false;
  if (near && !around.last.includes(near)) return false;
  return !needs || around.after.includes(needs);
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
