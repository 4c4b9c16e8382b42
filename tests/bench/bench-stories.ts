/** Stories to time the page with: the texts of the corpus on the newspaper's markup, each one new to the library. */
import { escapeHtml } from '../site/escape.ts';
import type { FixtureStory } from '../site/story.ts';
import { type Article, benchArticles } from './speed.ts';

/** Words of the article by which tasks on the page are measured. */
const LONG = 5000;

const paragraphs = ({ blocks }: Article): string[] => blocks.map(({ text }) => `<p>${escapeHtml(text)}</p>`);

function storyOf(number: number, html: readonly string[]): FixtureStory {
  return {
    number,
    path: `/2026/04/01/bench-a${number}`,
    section: 'news',
    title: 'A Bench by the River',
    subtitle: '',
    authors: [{ name: 'Ilse Brandvold' }],
    published: '2026-04-01T09:00:00+03:00',
    body: [{ type: 'html', html: html.join('\n') }],
  };
}

/** An article of the corpus with a paragraph of its own, so that no stored analysis answers for it. */
export function freshStory(turn: number): FixtureStory {
  const articles = benchArticles();
  const article = articles[turn % articles.length];
  if (!article) throw new Error('The corpus has no articles to time');
  return storyOf(90_000 + turn, [...paragraphs(article), `<p>This was printed as number ${turn}.</p>`]);
}

/** Five thousand words: articles of the corpus one after the other, and again from the first. */
export function longStory(number: number): FixtureStory {
  const articles = benchArticles();
  const html: string[] = [];
  for (let words = 0, at = 0; words < LONG; at++) {
    const article = articles[at % articles.length];
    if (!article) throw new Error('The corpus has no articles to time');
    html.push(...paragraphs(article));
    words += article.words;
  }
  return storyOf(number, html);
}
