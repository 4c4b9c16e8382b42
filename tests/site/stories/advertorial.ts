/** An invented advertorial: paid for, and not journalism. */
import type { FixtureStory } from '../story.ts';

export const ADVERTORIAL: FixtureStory = {
  number: null,
  path: '/plus/warm-windows/why-the-north-needs-better-glass',
  section: 'advertorial',
  title: 'Why the North Needs Better Glass',
  subtitle: 'A word from Teploe Steklo.',
  authors: [{ name: 'Teploe Steklo' }],
  published: '2026-02-01T10:00:00+03:00',
  picture: { caption: 'Glass at its best.', credits: 'Teploe Steklo' },
  body: [{ type: 'html', html: '<p>“Our glass keeps a house awake,” says sales director Vitold Ramin.</p>' }],
};
