/** A generated story as long as a book: what must stay quick is tried on it. */
import type { FixtureStory } from '../story.ts';

const FIRST_NAMES = ['Anfisa', 'Bronislav', 'Vassa', 'Gordei', 'Dina', 'Yermolai', 'Zlata'];
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
  return `<p>Witness number ${number}, ${name}, told the commission that door ${number % 97} had been locked. “I heard it ${number % 5} times,” <a href="/x">${name}</a> said, and the secretary wrote it down with care.</p>`;
}

/** `count` paragraphs in blocks of 50. */
export function longStory(count: number): FixtureStory {
  const blocks = Array.from({ length: Math.ceil(count / 50) }, (_, block) => {
    const inBlock = Math.min(50, count - block * 50);
    return Array.from({ length: inBlock }, (_, at) => paragraph(block * 50 + at + 1)).join('\n');
  });
  return {
    number: 80070,
    path: '/2026/02/23/five-thousand-witnesses-a80070',
    section: 'news',
    title: 'Five Thousand Witnesses',
    subtitle: '',
    authors: [{ name: 'Ilse Brandvold' }],
    published: '2026-02-23T10:00:00+03:00',
    body: blocks.map((html) => ({ type: 'html' as const, html })),
  };
}
