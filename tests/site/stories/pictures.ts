/** Invented stories whose words stand beside pictures and sound: a gallery, a video, a podcast. */
import type { FixtureStory, Picture } from '../story.ts';

export const GALLERY: FixtureStory = {
  number: 80042,
  path: '/2026/02/11/ice-swimmers-of-lake-sinee-a80042',
  section: 'meanwhile',
  title: 'Ice Swimmers of Lake Sinee, in Photos',
  subtitle: 'Minus 31 is no excuse.',
  authors: [{ name: 'Mikko Sarvanto' }],
  published: '2026-02-11T12:00:00+03:00',
  intro: 'Every Sunday they cut the ice anew.',
  body: [{ type: 'html', html: '<p>The club counts 60 members, its treasurer Nonna Prorubeva said.</p>' }],
  tags: ['Lakes', 'Kirill Tegov'],
};

export const GALLERY_PICTURES: readonly Picture[] = [
  { caption: 'Club chairman Yefrem Ledov, 80, goes first.', credits: 'Pavel Fotograv / Volna' },
  { title: 'The saw', caption: '“It was my father’s,” says Ledov.', credits: 'Pavel Fotograv / Volna' },
];

export const VIDEO: FixtureStory = {
  number: 80043,
  path: '/2026/02/12/watch-a-church-on-wheels-a80043',
  section: 'city',
  title: 'Watch: A Church on Wheels',
  subtitle: '',
  authors: [],
  published: '2026-02-12T12:00:00+03:00',
  body: [
    {
      type: 'html',
      html: '<p>The wooden church of Staroye Kolesovo moved two kilometers on Wednesday.</p><p>“It did not ring once,” engineer Taisia Rychagova told local television.</p>',
    },
  ],
};

export const PODCAST: FixtureStory = {
  number: 80044,
  path: '/2026/02/13/podcast-who-owns-the-snow-a80044',
  section: 'news',
  title: 'Podcast: Who Owns the Snow?',
  subtitle: '',
  authors: [{ name: 'Hanna Verbruggen' }, { name: 'Ilse Brandvold' }],
  published: '2026-02-13T12:00:00+03:00',
  body: [
    { type: 'html', html: '<p>Our guest is Platon Sugrobov, who sold a glacier and was sued for it.</p>' },
  ],
};
