/**
 * The invented article on which Whence is tried at once, offline. It stands in the markup by which stories are found,
 * and at an address that belongs to nobody, so that it can be no article of the newspaper's.
 */
import { EXAMPLE_URL } from '../components/article-address.ts';

export const EXAMPLE = Object.freeze({
  url: EXAMPLE_URL,
  title: 'Forty Wagons, Two Counts',
  paragraphs: Object.freeze([
    '“There were forty when we sealed them and forty when we waved them off,” Aizada Toktogulova, deputy head of the Ak-Beket customs post, told The Steppe Courier by phone. “I signed the list myself.”',
    'The driver remembers it differently. Nurlan Abdyldaev, who has worked the line for 19 years, said he was ordered to uncouple six wagons at a siding 12 kilometers beyond the crossing.',
    'The company that leased the wagons denied that any had been detached. Viktor Lapshin, its spokesman, called Abdyldaev’s account “a fantasy told at a samovar” in an interview with the Rubezh television channel.',
    'A person familiar with the inspection, who asked not to be named, said the seals on at least two of the six wagons had been replaced. Toktogulova rejected that. “If six had stayed, they would be standing in my yard,” she said.',
  ]),
});

/** What the pictures show: the same people, as an article would have them. */
export const DRAWN = Object.freeze({
  language: 'en',
  site: 'themoscowtimes.com',
  name: 'Nurlan Abdyldaev',
  lastName: 'Abdyldaev',
  spelling: 'Nurlan Abdildayev',
  role: 'the driver',
  called: 'a locomotive driver',
  cue: ' said',
  met: Object.freeze([Date.UTC(2025, 10, 30, 12), Date.UTC(2026, 1, 12, 12), Date.UTC(2026, 2, 14, 12)]),
});
