/** Names of the tagger's features: the reasons that a mention gives. A feature's number is its place here. */

// biome-ignore format: numbered
export const TEMPLATES = Object.freeze([
  'always', 'the word itself', 'last two letters', 'last three letters', 'last four letters', 'first three letters', 'shape', 'ending of a surname',
  'kinds of the word', 'kinds of the word before', 'kinds of the word after', 'kinds of the word and its neighbours', 'the word before', 'the word after', 'the two words before', 'the two words after', 'the two kinds before', 'quotation marks around',
  'place in the run', 'length of the run', 'the word before the run', 'the word after the run', 'kinds of the run’s first word', 'kinds of the run’s last word', 'a body later in the run', 'kinds of the run', 'start of a sentence', 'headline', 'age after the run',
  'capital or small elsewhere', 'last of longer runs', 'after a title somewhere', 'after a first name somewhere', 'beside a verb of speech somewhere', 'after a preposition of place somewhere', 'after “the” somewhere', 'before a body somewhere', 'alone somewhere', 'small somewhere', 'first of longer runs', 'beside a deed somewhere', 'owner somewhere', 'with an age somewhere', 'how it stands in the article', 'how the word before stands in the article', 'how the word after stands in the article',
  'opinion of the rules', 'opinion of the rules and place', 'opinions around', 'ground of the rules',
  'words before it in the article', 'words after it in the article', 'things and titles just before', 'things and titles just after', 'what the run owns', 'plural of a word of the article',
] as const);

export type Template = (typeof TEMPLATES)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(TEMPLATES.map((name, number) => [name, number]));

/** The number of a feature. */
export function numberOf(template: Template): number {
  return NUMBERS.get(template) ?? 0;
}
