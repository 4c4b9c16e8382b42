/** Sources that are no named person: what is set in bold, and where a comma has to close what is told of them. */
import { expect, it } from 'vitest';
import { sourceParts } from '../../../src/ui/reading/source-parts.ts';

it.each([
  ['Volna', 'Volna', '', false],
  [
    'Volga Barges, the company that leased the tugs',
    'Volga Barges',
    ', the company that leased the tugs',
    true,
  ],
  ['an official, who asked not to be named', 'an official', ', who asked not to be named', true],
  ['a porter who saw the fire', 'a porter', ' who saw the fire', false],
  ['a letter that reached the paper', 'a letter', ' that reached the paper', false],
  ['a list which nobody signed', 'a list', ' which nobody signed', false],
  ['a waybill seen by the Steppe Post', 'a waybill', ' seen by the Steppe Post', false],
  ['two people familiar with the talks', 'two people', ' familiar with the talks', false],
  ['the Whoever Foundation', 'the Whoever Foundation', '', false],
  ['Volna, Rubezh and Zarya', 'Volna, Rubezh and Zarya', '', false],
  ['Volna, Rubezh, and Zarya', 'Volna, Rubezh, and Zarya', '', false],
  ['Volna and Rubezh', 'Volna and Rubezh', '', false],
  ['', '', '', false],
])('cuts “%s” into “%s” and “%s”', (words, head, rest, apposition) => {
  expect(sourceParts(words)).toEqual({ head, rest, apposition });
});
