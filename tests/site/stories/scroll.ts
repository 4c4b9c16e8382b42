/** Two invented stories for infinite scroll: one man appears in both under two spellings. */
import type { FixtureStory } from '../story.ts';

export const SCROLL_FIRST: FixtureStory = {
  number: 80020,
  path: '/2026/02/20/mill-town-loses-its-clock-a80020',
  section: 'news',
  title: 'Mill Town Loses Its Clock',
  subtitle: '',
  authors: [{ name: 'Ilse Brandvold' }],
  published: '2026-02-20T10:00:00+03:00',
  body: [
    {
      type: 'html',
      html: `
<p>The clock over the mill in Staraya Pryazha stopped on Tuesday, and the town council said it would not be repaired.</p>
<p>“A clock is a luxury,” council chairman Sergei Palchikovsky told reporters. “People have telephones.”</p>
<p>Watchmaker Inna Kolodub said the repair would cost less than the council’s New Year tree.</p>
<p>The clock was a gift of the mill’s founder, Avdei Pryazhin, and has told the time since 1896. It was silent for one year of the war and for three days in 1961, when a stork nested on the minute hand.</p>
`,
    },
    {
      type: 'html',
      html: `
<p>“My grandfather wound it every Sunday,” Kolodub told The Moscow Times. “It takes forty turns and a strong back.”</p>
<p>Palchikovsky promised that the tower would be lit at night. The district newspaper Pryazhskaya Nov reported that the lamps had been ordered in January, before the clock stopped.</p>
<p>The mill itself closed in 2009. Its owner, the bread company Zolotoi Kalach, said in a statement that the tower “is part of the town and not of the company.”</p>
<p>Two pensioners who asked not to be named said they would sit under the clock every Tuesday until it runs again.</p>
`,
    },
  ],
};

export const SCROLL_NEXT: FixtureStory = {
  number: 80021,
  path: '/2026/02/19/council-chairman-buys-a-tree-a80021',
  section: 'meanwhile',
  title: 'Council Chairman Buys a Tree',
  subtitle: 'It is nine meters tall.',
  authors: [{ name: 'Mikko Sarvanto' }],
  published: '2026-02-19T16:45:00+03:00',
  picture: { caption: 'The tree on its way to Staraya Pryazha.', credits: 'Volna' },
  body: [
    {
      type: 'html',
      html: `
<p>Staraya Pryazha has the tallest New Year tree of its district, according to Sergey Palchikovsky, who heads the town council.</p>
<p>Forester Bulat Yenikeev denied that the tree had been felled without a permit. “I hold the paper in my hand,” he wrote on Telegram.</p>
`,
    },
  ],
};
