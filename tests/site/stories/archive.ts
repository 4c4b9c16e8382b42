/** An invented story of the archive: paragraphs made of line breaks, an encoding that was ruined long ago, no number. */
import type { FixtureStory } from '../story.ts';

export const ARCHIVE: FixtureStory = {
  number: null,
  path: '/archive/tram-depot-closes-its-gates',
  section: 'news',
  title: 'Tram Depot Closes Its Gates',
  subtitle: '',
  authors: [{ name: 'Leopold Vintner' }],
  published: '1999-10-04T00:00:00+04:00',
  body: [
    {
      type: 'html',
      html: `The last tram left the Krasnokirpichny depot on Sunday Ч late, as always.<br />
<br />
"Nobody came to see it off," said depot director Mitrofan Relsov.<br>The night watchman, Avenir<br>Sharkov, wept.<br><br><br>
The city denied that the tracks had been sold.`,
    },
  ],
};
