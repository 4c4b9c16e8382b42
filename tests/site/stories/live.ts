/** An invented live blog: a summary, two posts that are there early and one that comes on top later. */
import type { FixtureStory, LivePost } from '../story.ts';

export const LIVE: FixtureStory = {
  number: 80030,
  path: '/2026/02/21/flood-on-the-zelenka-live-a80030',
  section: 'news',
  title: 'Live: Flood on the Zelenka',
  subtitle: 'Updates through the day.',
  authors: [{ name: 'Hanna Verbruggen' }],
  published: '2026-02-21T07:00:00+03:00',
  intro:
    '<p>The Zelenka has risen by two meters since Friday, Mayor Ruslan Dzhaparov said.</p><p>The lower town is without power.</p>',
  body: [],
};

/** In the order in which they stand on the page, newest first. */
export const LIVE_POSTS: readonly LivePost[] = [
  {
    time: 1771653600,
    html: '<p>Rescue worker Yegor Plotnitsky told The Moscow Times that 40 people had been taken to the school.</p>',
    picture: { caption: 'A boat in Sadovaya Street.', credits: 'Pavel Fotograv / Volna' },
  },
  { time: 1771650000, html: '<p>The power station has been switched off, the grid company said.</p>' },
];

/** What the page's script puts on top when a test asks for it. */
export const LIVE_LATER: LivePost = {
  time: 1771657200,
  html: '<p>Dzhaparov denied that the dam had been opened too late. “The valves were stuck,” he told state television.</p>',
};
