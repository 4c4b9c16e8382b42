/** A generated story with more people and claims than any article has: what lists them must stay quick. */
import type { FixtureStory } from '../story.ts';

const FIRST_NAMES = [
  'Anfisa',
  'Bronislav',
  'Vassa',
  'Gordei',
  'Dina',
  'Yermolai',
  'Zlata',
  'Ignat',
  'Kira',
  'Lavrenty',
  'Marfa',
  'Nikifor',
  'Olga',
  'Prokhor',
  'Raisa',
  'Savva',
  'Taisia',
  'Ustin',
  'Faina',
  'Khariton',
];
const SURNAMES = [
  'Amelin',
  'Bulygin',
  'Vetoshkin',
  'Gagarov',
  'Dolgushin',
  'Yeltsov',
  'Zhitkov',
  'Ivlev',
  'Kobzar',
  'Lugovoi',
  'Mokhov',
];

function paragraph(number: number): string {
  const name = `${FIRST_NAMES[number % FIRST_NAMES.length]} ${SURNAMES[number % SURNAMES.length]}`;
  const more =
    number % 2 === 0
      ? `${name} told The Moscow Times that the key to door ${number} had been lost a week before.`
      : `${name} went home after the night.`;
  return `<p>“Door ${number} was locked when the bell rang,” said ${name}, a night guard. ${more}</p>`;
}

/** 200 people with 300 claims: first names and surnames run through in step, and meet again after 220 only. */
export const CROWD: FixtureStory = {
  number: 80220,
  path: '/2026/02/25/two-hundred-guards-a80220',
  section: 'news',
  title: 'Two Hundred Guards',
  subtitle: '',
  authors: [{ name: 'Ilse Brandvold' }],
  published: '2026-02-25T10:00:00+03:00',
  body: Array.from({ length: 10 }, (_, block) => ({
    type: 'html' as const,
    html: Array.from({ length: 20 }, (__, at) => paragraph(block * 20 + at)).join('\n'),
  })),
};
