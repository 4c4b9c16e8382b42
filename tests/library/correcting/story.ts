/** One invented story, read as an engine would, and corrections on it written in the story's words. */
import { articleText } from '../../../src/anchoring/article-text.ts';
import { describePassage } from '../../../src/anchoring/describe-passage.ts';
import type { Passage } from '../../../src/anchoring/passage.ts';
import type { Article } from '../../../src/article/article.ts';
import type { Analysis, Span } from '../../../src/engine/types.ts';
import { applyCorrections } from '../../../src/library/correcting/apply-corrections.ts';
import type { Corrected } from '../../../src/library/correcting/corrected.ts';
import type { CorrectionAct, CorrectionDraft, PersonNamed } from '../../../src/library/correction.ts';
import { analysis, article, claim, spanOf } from '../sample.ts';

export const STORY = article(1, [
  'Burevestnik sank at its berth, said Taras Yevdokimenko, a captain.',
  'Evdokimenko, whom a colleague spells Taras Evdokimenkov, wrote it in red ink. “Three times,” he said.',
  'Zoya Rybinskaya denied it. “Count the pages,” said Rybinskaya.',
  'The port office said the hull was sound. Anna Rybinskaya, her sister, was not asked.',
]);

/** The words; where several stretches hold them, those that end before `then`. */
function mention(words: string, then = ''): Span {
  const { block, start } = spanOf(STORY, words + then);
  return { block, start, end: start + words.length };
}

const person = (name: string, mentions: readonly Span[], spellings: readonly string[] = []) => ({
  name,
  spellings,
  mentions: mentions.map((at) => ({ ...at, reasons: [] })),
  roles: [],
  reasons: [],
});

const byWords = (words: string, source: Span & { person: number | null }, about: number[] = []) => ({
  ...claim(STORY, words, null, about),
  source,
  sourceKind: source.person === null ? ('organisation' as const) : ('person' as const),
});

export const READ: Analysis = {
  ...analysis(
    [
      person('Burevestnik', [mention('Burevestnik')]),
      person('Taras Yevdokimenko', [mention('Taras Yevdokimenko'), mention('Evdokimenko', ', whom')]),
      person('Taras Evdokimenkov', [mention('Taras Evdokimenkov')]),
      person('Zoya Rybinskaya', [mention('Zoya Rybinskaya'), mention('Rybinskaya', '.')]),
    ],
    [
      byWords('Burevestnik sank at its berth', { ...mention('Taras Yevdokimenko'), person: 1 }, [0]),
      byWords('Three times,', { ...mention('he said'), person: 1 }),
      byWords('Count the pages,', { ...mention('Rybinskaya', '.'), person: 3 }, [1]),
      byWords('the hull was sound', { ...mention('The port office'), person: null }),
    ],
  ),
  disputes: [{ claims: [0, 2], words: spanOf(STORY, 'denied'), reasons: [] }],
};

/** The passage of these words, in the story or another article. */
export function passage(words: string, of: Article = STORY, nth = 0): Passage {
  const whole = articleText(of.blocks).text;
  let start = whole.indexOf(words);
  for (let left = nth; left > 0; left--) start = whole.indexOf(words, start + 1);
  return describePassage(whole, start, start + words.length);
}

export const named = (name: string, ...others: string[]): PersonNamed => ({
  name,
  names: [name, ...others],
  personId: `id of ${name}`,
});

let made = 0;

export function correction(act: CorrectionAct, scope: CorrectionDraft['scope'] = 'article'): CorrectionDraft {
  made += 1;
  return { id: `c${made}`, at: made, scope, articleId: STORY.id, act };
}

/** The story as these acts leave it, in their order. */
export function having(...acts: CorrectionAct[]): Corrected {
  return correctedOf(
    STORY,
    READ,
    acts.map((act) => correction(act)),
  );
}

export function correctedOf(of: Article, read: Analysis, corrections: readonly CorrectionDraft[]): Corrected {
  return applyCorrections({ articleId: of.id, blocks: of.blocks }, read, corrections);
}

/** The words at spans of an article. */
export const wordsAt = (spans: readonly Span[], of: Article = STORY) =>
  spans.map(({ block, start, end }) => of.blocks[block]?.text.slice(start, end));

/** People by name with their mentions' words. */
export function cast({ analysis: { people } }: Corrected, of: Article = STORY) {
  return Object.fromEntries(people.map(({ name, mentions }) => [name, wordsAt(mentions, of)]));
}

/** Claims by their words: who says them (a name, words, or nobody), and whom they are about. */
export function said({ analysis: { people, claims } }: Corrected, of: Article = STORY) {
  return claims.map(({ content, source, about }) => [
    wordsAt(content, of).join(' '),
    source === null ? null : source.person === null ? wordsAt([source], of)[0] : people[source.person]?.name,
    about.map((index) => people[index]?.name),
  ]);
}
