/** An invented feature: an introduction, pictures in a slider, a table, nested markup, a scrolling stage. */
import type { FixtureStory } from '../story.ts';

export const FEATURE: FixtureStory = {
  number: 80041,
  path: '/2026/02/08/the-last-beekeeper-of-ozerki-a80041',
  section: 'indepth',
  title: 'The Last Beekeeper of Ozerki',
  subtitle: 'Forty hives, one road, and a quarrel over <smoke>.',
  authors: [{ name: 'Ilse Brandvold' }, { name: 'Mikko Sarvanto' }, { name: 'Hanna Verbruggen' }],
  published: '2026-02-08T07:30:00+03:00',
  intro:
    'Ozerki had nine beekeepers.<br />Now it has one.<br />\n<br />This is the story of Demyan Pchelintsev.',
  picture: { caption: 'Demyan Pchelintsev & his smoker.', credits: 'Pavel Fotograv / Volna' },
  body: [
    {
      type: 'html',
      html: `
<div><div><p>“Bees know who is <em>lying</em>,” says Demyan <span>Pche</span><span>lintsev</span>, 71.</p></div>
<div>His neighbor, Marfa Dymova, says the smoke makes her cows cough.</div></div>
`,
    },
    {
      type: 'images',
      pictures: [
        { caption: 'A hive in May.', credits: 'Volna' },
        { caption: 'Marfa Dymova with a cow.', credits: 'Semyon Kadrov' },
      ],
    },
    { type: 'header', text: 'The ledger' },
    {
      type: 'html',
      html: `
<table><caption>Honey by year</caption><tbody><tr><th>Year</th><th>Keeper</th></tr><tr><td>1989</td><td>Kuzma Sotov</td></tr></tbody></table>
<ol><li>First came the road.</li><li>Then came the mites, said veterinarian Iskander Baibulatov.<ul><li>In 2011</li><li>In 2019</li></ul></li></ol>
<figure><img src="data:," alt="A letter"><figcaption>A letter from Sotov.</figcaption></figure>
Bare words end the <a href="/x">chapter</a>.
<script>document.title;</script><style>p { color: inherit; }</style><iframe title="map"></iframe>
`,
    },
    { type: 'scrollama', text: 'A drawing by Ignat Stsenarin' },
    {
      type: 'html',
      html: '<p>H<sub>2</sub>O and sugar, he says, is all they need.<sup>1</sup></p><h3>After the frost</h3><p>&nbsp;</p><p>The last word is his wife’s. “He talks to them,” Agafya Pchelintseva says.</p>',
    },
  ],
};
