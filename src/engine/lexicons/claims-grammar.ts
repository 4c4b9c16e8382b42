/** Small words of English by what they do in a clause: what the claim finder steers by. */
import { wordList, wordSet } from './word-list.ts';

/** Open a noun phrase. */
export const DETERMINERS = wordSet(
  'the a an this that these those my your his her its our their some any no every each both all another other several many most few two three four five six seven eight nine ten dozens hundreds thousands one',
);

export const SUBJECT_PRONOUNS = wordSet(
  'i you he she it we they who everyone everybody someone somebody nobody one there',
);

export const OBJECT_PRONOUNS = wordSet(
  'me you him her it us them himself herself itself themselves this that',
);

export const PREPOSITIONS = wordSet(
  'of in on at by for from to with about against among around as before after between beyond despite during except inside into like near off onto outside over per since through throughout toward towards under until upon via within without amid alongside behind across above below aboard concerning regarding following including',
);

/** Begin a clause that depends on another. */
export const SUBORDINATORS = wordSet(
  'that because while when whenever although though if unless until since as whereas where wherever after before once whether how why what who which whose whom than lest so',
);

export const COORDINATORS = wordSet('and or but nor yet');

/** Finite forms that carry a clause by themselves. */
export const AUXILIARIES = wordSet(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't can't couldn't shouldn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t didn’t don’t won’t wouldn’t can’t couldn’t shouldn’t",
);

/** May stand between a subject and its verb. */
export const ADVERBS = wordSet(
  'otherwise also then later earlier now again still already just only even never not always often repeatedly publicly recently previously reportedly allegedly initially further however meanwhile instead once since personally officially openly bluntly simply explicitly flatly wrongly wrongfully wrongly falsely immediately promptly finally eventually soon today yesterday tonight himself herself themselves itself both all categorically vehemently strongly firmly angrily jokingly sarcastically privately separately similarly thereby therefore rather quickly briefly long ago afterwards afterward additionally specifically correctly rightly subsequently consistently famously apparently sometimes seldom ever twice indeed nonetheless nevertheless thus',
);

/** Nouns and adjectives that end as adverbs do. */
export const NOUNS_IN_LY = wordSet(
  'daily nightly weekly monthly yearly family families ally rally assembly supply reply july italy monopoly anomaly folly jelly bully belly elderly friendly deadly costly likely unlikely early only ugly lonely lovely orderly quarterly scholarly timely lively silly holy ghostly lily butterfly homily melancholy doily',
);

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);

/** Begin or make a statement of time ("last week", "late Monday", "earlier this month"). */
export const TIME_WORDS = wordSet(
  'today yesterday tonight tomorrow last next late early earlier later this morning afternoon evening night week month year weekend noon midnight recently ago',
);

export const TIME_UNITS = wordSet(
  'week month year morning afternoon evening night weekend day days weeks months years hours hour minutes summer winter spring fall autumn',
);

/** Finite past and present forms that no ending betrays. */
export const IRREGULAR_VERBS = wordSet(
  'went took came made got gave left held led saw fell rose became began brought kept lost met paid ran sent set stood won wrote grew knew felt found cut put hit let meant spent built bought caught fought drew drove flew hid sank shot spoke stole struck threw wore said told thought sold taught understood broke chose ate heard laid lay lent read rode sang sat shook shut slept spread swore tore woke goes takes comes makes gets gives leaves holds leads sees falls becomes begins brings keeps loses needs wants seems remains includes faces plans hopes wishes means shows works lives says knows thinks',
);

/** Words for a person by job or part in events: a definite one of them may stand for somebody named before. */
export const ENDINGS_OF_PEOPLE: readonly string[] = wordList(
  'er or ist ian man woman ant ent chief head leader lawyer mother father wife husband son daughter friend colleague neighbor poet cook host mate judge star champion tycoon official general colonel captain migrant native veteran aide ally critic rebel mayor year-old analyst athlete refugee nominee politician oligarch diplomat spokesperson spokeswoman candidate deputy envoy patriarch priest monk nun pilot soldier student widow witness billionaire strongman victim suspect defendant novelist pianist guard nurse',
);

/** Begin words that attribute what stands beside them: "according to", "in the words of", "by his own account". */
export const ATTRIBUTING = wordSet('according in by');
/** Name a source behind what a report claims. */
export const CITING = wordSet('citing quoting cited quoted');
/** What somebody does who is interviewed. */
export const INTERVIEWING = wordSet('spoke talked sat met');
