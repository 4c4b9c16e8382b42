/** An invented opinion piece: an author who says "I", an aside, a pull quote, a disclaimer, a bio printed twice. */
import type { FixtureStory } from '../story.ts';

export const OPINION: FixtureStory = {
  number: 80040,
  path: '/2026/01/28/a-bridge-is-not-a-ballot-a80040',
  section: 'opinion',
  title: 'A Bridge Is Not a Ballot',
  subtitle: 'What the planners of Novy Brod do not want to be asked.',
  authors: [
    { name: 'Roza Achmetzyanova', bio: 'Roza Achmetzyanova teaches town planning with Oskar Biografsky.' },
  ],
  published: '2026-01-28T09:00:00+03:00',
  body: [
    {
      type: 'html',
      html: `
<p>When I asked Mayor Filipp Zaborshchikov why the new bridge ends in a field, he said that “fields become towns.”</p>
<p>They do not, as the geographer Ottilie Kranz showed in her study of 40 bridges.</p>
`,
    },
    {
      type: 'html',
      html: '<p>The builder, Anatoly Perepravin, has denied that he owns the field. The land register names his sister.</p>',
    },
    {
      type: 'quote',
      text: 'They do not, as the geographer Ottilie Kranz showed.',
      cite: 'Roza Achmetzyanova',
    },
    { type: 'html', html: '<p>A bridge is not a ballot. One can only cross it.</p>' },
  ],
  tags: ['Bridges'],
};
