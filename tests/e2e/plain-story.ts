/** A short invented story in which every source and every cue is beyond doubt, so that marks can be counted by hand. */
import type { FixtureStory } from '../site/story.ts';

export const PLAIN: FixtureStory = {
  number: 80201,
  path: '/2026/03/20/bridge-at-lower-ford-closed-a80201',
  section: 'news',
  title: 'Bridge at Lower Ford Closed',
  subtitle: '',
  authors: [{ name: 'Ilse Brandvold' }],
  published: '2026-03-20T09:00:00+03:00',
  body: [
    {
      type: 'html',
      html: `
<p>The bridge at Lower Ford has been closed since Monday.</p>
<p>“The planks are rotten,” Oleg Tarabrin said. The mayor has held his office for nine years.</p>
<p>Nadezhda Kupreva wrote on Telegram that the planks had been laid in May.</p>
<p>Repairs will take a month, the Roads Agency said in a statement.</p>
<p>According to the bridge keeper, carts crossed it until Sunday night. Tarabrin was not in town on Sunday.</p>
`,
    },
  ],
};
