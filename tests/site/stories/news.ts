/** The richest invented article: most of what the site's markup and its writers do to names and claims, in one place. */
import type { FixtureStory } from '../story.ts';

export const NEWS: FixtureStory = {
  number: 80001,
  path: '/2026/02/17/ferry-captain-says-port-office-knew-of-cracked-hull-a80001',
  section: 'news',
  title: 'Ferry Captain Says Port Office Knew of Cracked Hull',
  subtitle: 'Officials in Zelenogorye call the account invented. A dispatcher’s log tells a third story.',
  authors: [
    {
      name: 'Hanna Verbruggen',
      bio: 'Hanna Verbruggen writes about rivers with her colleague Bogdan Avtorkin.',
    },
    { name: 'Mikko Sarvanto' },
  ],
  published: '2026-02-17T14:20:00+03:00',
  picture: {
    caption: 'The ferry Burevestnik at its berth in Zelenogorye on Sunday.',
    credits: 'Pavel Fotograv / Volna',
  },
  body: [
    {
      type: 'html',
      html: `
<p>ZELENOGORYE — The captain of a river ferry that sank at its berth last week said the port office had been told of a crack in its hull three times before the accident. </p>
<p>“I wrote it in the log in red ink,” Taras Yevdokimenko told The Moscow Times by phone. “Three times, with the date.”</p>
<p>Konstan&shy;tin Velizharov, head of the Zelenogorye port office, said no such entry existed. "We have read every page," he said. "There is no red ink in it."</p>
`,
    },
    {
      type: 'html',
      html: `
<p>Velizharov’s deputy, Raisa&nbsp;Tumanbekova, wrote on Telegram that the ferry “went down because of ice,  not because of paper.”</p>
<p><a href="https://www.themoscowtimes.com/tag/zelenogorye" target="_blank"><strong>Governor Anton</strong></a> Shchebetov told state television that the captain was “looking for a scapegoat” and that a commission would report within ten days.</p>
`,
    },
    { type: 'header', text: 'Three entries' },
    {
      type: 'html',
      html: `
<p>A copy of the dispatcher’s log seen by The Moscow Times holds one entry about the hull, signed by the dispatcher, Zoya Rуbinskaya.</p>
<div>Rybinskaya, 54, denied that she had been asked to remove pages. “Count them,” she said. “They are numbered.”</div>
<p>The Volna news agency reported, citing a source in the transport police, that two pages had been found in a stove.</p>
`,
    },
    {
      type: 'quote',
      text: '“I wrote it in the log in red ink,” Taras Yevdokimenko told The Moscow Times by phone.',
      cite: 'Taras Yevdokimenko',
    },
    {
      type: 'embed',
      html: '<blockquote class="twitter-tweet"><p>Ferry expert Feofan Embedkin says the hull was sound</p></blockquote>',
    },
    { type: 'article', title: 'Shipyard Chief Arkady Svyazkin Resigns' },
    { type: 'image', caption: 'Ice on the Zelenka River.', credits: 'Semyon Kadrov / Volna' },
    {
      type: 'html',
      html: `
<h3>On the pier</h3>
<ul>
<li>Nobody was aboard when the ferry sank, according to the Emergency Situations Ministry.</li>
<li><p>Galina Ostroverkhova, who sells tickets at the pier, said she had heard “a sound like a zipper.”</p></li>
</ul>
<blockquote><p>The vessel was fit for navigation on the day of the inspection.</p></blockquote>
<p>The passage is from a certificate that the port office published on its website in November.</p>
`,
    },
    {
      type: 'aside',
      html: '<p>The Burevestnik was built in 1974, said Vsevolod Lukyanchuk, who keeps the river museum.</p>',
    },
    { type: 'link', title: 'Read Klavdia Ssylkina’s column on river ice' },
    {
      type: 'html',
      html: `
<p>Evdokimenko, as the port’s press release spells him, said he had hired<br>a lawyer, Yulia Maksudova.<br><br>Neither Shchebetov nor the regional prosecutor answered requests for comment.</p>
`,
    },
    { type: 'newsletter' },
    {
      type: 'html',
      html: `
<p><em>Volna contributed reporting to this article.</em></p>
<div><p><strong>A Message from The Moscow Times:</strong></p><p>Dear readers,</p>
<p>Our treasurer Savely Kopilkin counts every coin. Please support us monthly.</p></div>
`,
    },
    {
      type: 'aside',
      html: '<h3>Support The Moscow Times!</h3><p>Write to Denis Podpiskin in the subscriptions room.</p>',
    },
  ],
  tags: ['Zelenogorye', 'Timur Tagaev'],
};

/** The same story as its editors left it a day later: one paragraph changed, one gone, one new. */
export const NEWS_EDITED: FixtureStory = {
  ...NEWS,
  updated: '2026-02-18T09:05:00+03:00',
  body: NEWS.body.map((block, index) =>
    index === 0 && block.type === 'html'
      ? {
          type: 'html',
          html: block.html
            .replace('last week', 'on Feb. 10')
            .replace('Three times, with the date.', 'Three times, and I put the date.')
            .concat('<p>The berth has been closed since Monday, the port office said in a statement.</p>'),
        }
      : block,
  ),
};
