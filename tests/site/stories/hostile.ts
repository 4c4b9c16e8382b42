/** An invented story whose names and words carry markup, overrides of direction and other people's magic words. */
import type { FixtureStory } from '../story.ts';

export const HOSTILE: FixtureStory = {
  number: 80060,
  path: '/2026/02/22/names-that-bite-a80060',
  section: 'news',
  title: 'Names That Bite: <img src=x onerror="window.bitten = 1"> in a Headline',
  subtitle: '"><script>window.bitten = 2</script>',
  authors: [{ name: 'Ilse <b>Brandvold</b>' }],
  published: '2026-02-22T10:00:00+03:00',
  body: [
    {
      type: 'html',
      html: `
<p>“I am a tag,” Boris &lt;img src=x onerror=window.bitten=3&gt; Uglov told The Moscow Times by phone.</p>
<p>Vera \u202eavokinsalK\u202c Proto, known as __proto__, said her constructor was toString. “${'a'.repeat(2000)}” she added.</p>
<p>{{ constructor.constructor('window.bitten = 4')() }} said Matvei Shablonov. \u0000 \ud800 &#8238;&#65279;</p>
`,
    },
  ],
};
